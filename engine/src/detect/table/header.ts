import { detect } from '../detect.ts';
import { labelOfText } from '../view/labels.ts';

const LONGEST_HEADING = 24;
/** A title or two may stand above a sheet's heading. */
const TITLES = 5;

/** The first row, when it is a heading and not data. */
export function headerOf(rows: readonly (readonly string[])[]): readonly string[] | null {
  const first = rows[0];
  return first !== undefined && isHeading(first, rows.slice(1, 20)) ? first : null;
}

/** Index of the heading among the first rows, or -1. Rows above it hold a title in one cell. */
export function headerIndex(rows: readonly (readonly string[])[]): number {
  for (let i = 0; i < Math.min(TITLES, rows.length); i++) {
    if (isHeading(rows[i]!, rows.slice(i + 1, i + 20))) return i;
    if (rows[i]!.filter((cell) => cell.trim() !== '').length > 1) return -1;
  }
  return -1;
}

function isHeading(row: readonly string[], below: readonly (readonly string[])[]): boolean {
  const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (cells.length === 0 || cells.some((cell) => cell.length > LONGEST_HEADING || /\d{5}|@/.test(cell))) return false;
  if (cells.some((cell) => detect(cell).length > 0)) return false;
  const labelled = cells.filter((cell) => labelOfText(cell) !== null).length;
  if (labelled * 2 >= cells.length && (cells.length > 1 || labelled > 0)) return true;
  // Words nobody knows above columns of personal data, and no figure among them: still a heading.
  const wordy = cells.every((cell) => /^[^\d]*$/.test(cell)) && new Set(cells).size === cells.length;
  return (
    wordy &&
    cells.length > 1 &&
    below.some((data) => data.some((cell) => cell.length < 64 && /\d{5}/.test(cell) && detect(cell).length > 0))
  );
}
