import type { Field } from './fields.ts';
import { labelOfText } from './labels.ts';
import type { View } from './view.ts';
import { LETTERS } from './words.ts';

const LONGEST_COLUMNS = 2000;

/** Values of `INSERT INTO t (a, b) VALUES (…), (…)`, each under its column's name. */
export function insertValues(view: View, out: Field[]): void {
  const { words } = view.anchors;
  let after = 0;
  for (let i = 0; i < words.length; i += 3) {
    const start = words[i]!;
    if (words[i + 1]! - start !== 6 || words[i + 2] !== LETTERS || start < after) continue;
    if ((view.codes[start]! | 0x20) !== 0x76 || view.slice(start, start + 6).toUpperCase() !== 'VALUES') continue;
    const columns = columnsBefore(view, start);
    if (columns !== null) after = readTuples(view, words[i + 1]!, columns, out);
  }
}

function columnsBefore(view: View, valuesAt: number): string[] | null {
  let end = valuesAt;
  while (end > 0 && view.codes[end - 1]! <= 0x20) end--;
  if (view.codes[end - 1] !== 0x29) return null;
  const before = view.slice(Math.max(0, valuesAt - LONGEST_COLUMNS), valuesAt);
  const close = before.lastIndexOf(')');
  const open = before.lastIndexOf('(');
  if (open < 0 || close < open || before.slice(close + 1).trim() !== '') return null;
  return before
    .slice(open + 1, close)
    .split(',')
    .map((name) => name.replace(/[`"'[\]\s]/g, ''));
}

/** Reads `(…), (…)`; returns where it stopped. Quotes are doubled or escaped with a backslash. */
function readTuples(view: View, from: number, columns: readonly string[], out: Field[]): number {
  const { codes, length } = view;
  const labels = columns.map((name) => labelOfText(name));
  let column = -1;
  let start = 0;
  let quoted = false;
  let i = from;
  const close = (end: number): void => {
    const label = labels[column];
    let [a, b] = [start, end];
    while (a < b && (codes[a] === 0x20 || codes[a] === 0x27 || codes[a] === 0x0a)) a++;
    while (b > a && (codes[b - 1] === 0x20 || codes[b - 1] === 0x27 || codes[b - 1] === 0x0a)) b--;
    if (label != null && b > a) out.push({ start: a, end: b, label, heading: columns[column]!, via: 'column' });
  };
  for (; i < length; i++) {
    const code = codes[i]!;
    if (quoted) {
      if (code === 0x5c) i++;
      else if (code === 0x27) quoted = false;
    } else if (code === 0x27 && column >= 0) quoted = true;
    else if (code === 0x28 && column < 0) {
      column = 0;
      start = i + 1;
    } else if (code === 0x2c && column >= 0) {
      close(i);
      column++;
      start = i + 1;
    } else if (code === 0x29 && column >= 0) {
      close(i);
      column = -1;
    } else if (column < 0 && code !== 0x2c && code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) break;
  }
  return i;
}
