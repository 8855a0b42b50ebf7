import { styleText } from 'node:util';

export type Ink = (text: string) => string;

/** The few inks a verb may use; each means one thing everywhere. */
export interface Paint {
  readonly strong: Ink;
  readonly quiet: Ink;
  /** Sensitive information, and what must not stay. */
  readonly grave: Ink;
  /** Ordinary personal information, and what deserves a look. */
  readonly notable: Ink;
  /** Masked values, and nothing found. */
  readonly fine: Ink;
}

type Style = Parameters<typeof styleText>[0];

/** Colours when `color`, the bare text otherwise. */
export function paint(color: boolean): Paint {
  const ink =
    (style: Style) =>
    (text: string): string =>
      // Node 22.13 and later would look at process.stdout again; the terminal has already decided.
      color ? styleText(style, text, { validateStream: false }) : text;
  return {
    strong: ink('bold'),
    quiet: ink('dim'),
    grave: ink('red'),
    notable: ink('yellow'),
    fine: ink('green'),
  };
}
