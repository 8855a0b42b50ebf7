import type { Bilingual } from './text.ts';

/** A failure a user can act on: a stable code, what happened, and what to do, in both languages. */
export class PzError extends Error {
  override readonly name = 'PzError';
  readonly code: PzCode;
  readonly text: Readonly<Record<Language, ErrorText>>;

  constructor(code: PzCode, text: Readonly<Record<Language, ErrorText>>, cause?: unknown) {
    super(`${code}: ${text.en.what} ${text.en.todo}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.text = text;
  }
}

export type PzCode = `PZ_${string}`;
export type Language = 'zh' | 'en';
export interface ErrorText {
  readonly what: string;
  readonly todo: string;
}

/** A reason in words is given in both languages. */
type Slots = Readonly<Record<string, string | number | Bilingual>>;

/** One row of a room's catalogue: `[what happened, what to do]` per language; `{name}` marks a slot. */
export type ErrorRow = Readonly<Record<Language, readonly [what: string, todo: string]>>;

/**
 * Turns a room's table of error texts into its error constructor, so that codes are a closed union
 * and every text stands in one place.
 *
 * Slots must never be filled with personal information: errors are logged.
 */
export function errorCatalogue<C extends PzCode>(
  rows: Readonly<Record<C, ErrorRow>>,
): (code: C, slots?: Slots, cause?: unknown) => PzError {
  return (code, slots = {}, cause) => {
    const row = rows[code];
    const render = (language: Language): ErrorText => {
      const [what, todo] = row[language];
      return { what: fill(what, slots, language), todo: fill(todo, slots, language) };
    };
    return new PzError(code, { zh: render('zh'), en: render('en') }, cause);
  };
}

function fill(text: string, slots: Slots, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = slots[name] ?? slot;
    return typeof value === 'object' ? value[language] : String(value);
  });
}
