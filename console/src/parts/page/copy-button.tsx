import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { COMMON } from '../../i18n/common.ts';
import { useWords } from '../../i18n/language.tsx';

/** Puts a text on the clipboard and says so. */
export function CopyButton({ label, text }: { readonly label: string; readonly text: () => string }): ReactNode {
  const t = useWords(COMMON);
  const { message } = App.useApp();
  return (
    <Button
      size="small"
      type="link"
      onClick={() => void navigator.clipboard.writeText(text()).then(() => message.success(t.copied))}
    >
      {label}
    </Button>
  );
}
