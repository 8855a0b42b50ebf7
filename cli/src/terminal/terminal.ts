import type { Language } from '@pingzhang/engine/model';

/** What a verb needs of the world outside: streams, language, colour and width. Tests pass their own. */
export interface Terminal {
  readonly language: Language;
  readonly color: boolean;
  readonly columns: number;
  readonly interactive: boolean;
  readonly stdin: NodeJS.ReadableStream;
  /** Writes to stdout and resolves when the reader has room again, so that a slow pipe does not fill memory. */
  out(text: string | Uint8Array): Promise<void>;
  /** Writes to stderr: progress, errors, advice. */
  note(text: string): void;
}

/** `LC_ALL`, then `LC_MESSAGES`, then `LANG`, as POSIX orders them. */
export function languageOf(environment: NodeJS.ProcessEnv): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^zh/i.test(locale) ? 'zh' : 'en';
}

export function processTerminal(): Terminal {
  const { stdout, stderr, stdin, env } = process;
  return {
    language: languageOf(env),
    color: stdout.isTTY && env['NO_COLOR'] === undefined,
    columns: stdout.columns || 100,
    interactive: stderr.isTTY,
    stdin,
    out: (text) => (stdout.write(text) ? Promise.resolve() : new Promise((resolve) => stdout.once('drain', resolve))),
    note: (text) => void stderr.write(text),
  };
}
