import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Language, Words } from './words.ts';

interface LanguageState {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const KEY = 'pz-language';

/** The button that changes the language names the other one in itself. */
export const OTHER: Readonly<
  Record<Language, { readonly language: Language; readonly lang: string; readonly name: string }>
> = {
  zh: { language: 'en', lang: 'en', name: 'English' },
  en: { language: 'zh', lang: 'zh-CN', name: '中文' },
};

const Context = createContext<LanguageState>({ language: 'zh', choose: () => {} });

/** Read by the API client, which lives outside the components: errors come in the language of the page. */
export let currentLanguage: Language = 'zh';

export const useLanguage = (): LanguageState => useContext(Context);

/** The texts of the language chosen. */
export function useWords<T>(texts: Words<T>): T {
  return texts[useContext(Context).language];
}

/** Chinese unless the person chose otherwise: statutes, reports and names of documents stay Chinese in any case. */
export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState<Language>(() => (localStorage.getItem(KEY) === 'en' ? 'en' : 'zh'));
  currentLanguage = language;
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const state = useMemo<LanguageState>(
    () => ({
      language,
      choose: (next) => {
        localStorage.setItem(KEY, next);
        setLanguage(next);
      },
    }),
    [language],
  );
  return <Context value={state}>{children}</Context>;
}
