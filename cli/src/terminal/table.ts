import stringWidth from 'string-width';

/** One column of a table: its heading, and whether figures stand to the right. */
export interface Column {
  readonly heading: string;
  readonly right?: boolean;
  /** May be cut, in the middle, when the terminal is too narrow. At most one column of a table. */
  readonly shrinks?: boolean;
}

const GAP = '  ';
const NARROWEST = 12;

/** Lines of a table; Chinese characters count two columns wide. The last column is not padded. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], room: number): string[] {
  const widths = columns.map(({ heading }, at) =>
    Math.max(stringWidth(heading), ...rows.map((row) => stringWidth(row[at] ?? ''))),
  );
  const shrinking = columns.findIndex(({ shrinks }) => shrinks);
  const excess = widths.reduce((sum, width) => sum + width, GAP.length * (columns.length - 1)) - room;
  if (shrinking >= 0 && excess > 0) widths[shrinking] = Math.max(NARROWEST, widths[shrinking]! - excess);

  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => {
        const text = at === shrinking ? shorten(cell, widths[at]!) : cell;
        return at === cells.length - 1 && !columns[at]!.right ? text : pad(text, widths[at]!, columns[at]!.right);
      })
      .join(GAP);
  return [line(columns.map(({ heading }) => heading)), ...rows.map(line)].map((text) => text.trimEnd());
}

export function pad(text: string, width: number, right = false): string {
  const fill = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return right ? fill + text : text + fill;
}

/** Cuts the middle out: both the folder and the end of a file name tell something. */
export function shorten(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  const head: string[] = [];
  const tail: string[] = [];
  let left = width - 1;
  for (let fromEnd = true; letters.length > 0; fromEnd = !fromEnd) {
    const letter = (fromEnd ? letters.pop() : letters.shift())!;
    left -= stringWidth(letter);
    if (left < 0) break;
    if (fromEnd) tail.unshift(letter);
    else head.push(letter);
  }
  return `${head.join('')}…${tail.join('')}`;
}
