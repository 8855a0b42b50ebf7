import { PzError } from '@pingzhang/engine/model';
import type { Language } from '@pingzhang/engine/model';

/** One line for a known failure; for a fault of ours, the name and the stack's first frames, never the input. */
export function describeError(error: unknown, language: Language): string {
  if (error instanceof PzError) {
    const { what, todo } = error.text[language];
    return language === 'zh' ? `${error.code}：${what}${todo}` : `${error.code}: ${what} ${todo}`;
  }
  const stack = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 6).join('\n') : '';
  const name = error instanceof Error ? error.name : typeof error;
  return language === 'zh'
    ? `PZ_FAULT：程序内部错误（${name}）。请附上以下位置报告：\n${stack}`
    : `PZ_FAULT: internal fault (${name}). Please report it with these places:\n${stack}`;
}
