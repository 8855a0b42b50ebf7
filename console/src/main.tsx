import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App as Antd, ConfigProvider } from 'antd';
import enGB from 'antd/locale/en_GB';
import zhCN from 'antd/locale/zh_CN';
import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { asProblem } from './api/problem.ts';
import { LanguageProvider, useLanguage } from './i18n/language.tsx';
import { router } from './router.tsx';
import { antdTheme } from './theme/antd-theme.ts';
import { ModeProvider, useMode } from './theme/mode.tsx';
import { nonce, nonceStyles } from './theme/nonce.ts';

nonceStyles();

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // What the server refuses it refuses again; a lost connection is worth two more tries.
      retry: (count, error) => asProblem(error).status === 0 && count < 2,
      staleTime: 15_000,
      refetchOnWindowFocus: true,
    },
  },
});

function Themed({ children }: { readonly children: ReactNode }): ReactNode {
  const { mode } = useMode();
  const { language } = useLanguage();
  return (
    <ConfigProvider
      theme={antdTheme(mode)}
      locale={language === 'zh' ? zhCN : enGB}
      csp={{ nonce }}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <Antd>{children}</Antd>
    </ConfigProvider>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <LanguageProvider>
      <ModeProvider>
        <Themed>
          <QueryClientProvider client={queries}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </Themed>
      </ModeProvider>
    </LanguageProvider>
  </StrictMode>,
);
