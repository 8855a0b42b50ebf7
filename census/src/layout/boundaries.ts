import { readSync } from 'node:fs';
import type { Layout } from '../kernel/layout.ts';
import { createFields, INCOMPLETE, splitRow } from '../kernel/split.ts';

const WINDOW = 1 << 18;
/** Rows after a cut that must have the layout's width before the cut is trusted. */
const WITNESSES = 3;

/**
 * Cuts `[first, size)` of an open file into stretches of about `bytes` that begin at row starts.
 *
 * A line end inside a quoted field looks like a row's end; a cut is taken only where the rows that follow have the
 * layout's width, and the scan of each stretch checks that it ends exactly where the next begins.
 */
export function cutRanges(
  file: number,
  [first, size]: readonly [from: number, to: number],
  bytes: number,
  layout: Layout,
): { from: number; to: number }[] {
  const starts = [first];
  for (let wanted = first + bytes; wanted < size - bytes / 2; wanted += bytes) {
    const start = rowStart(file, wanted, layout);
    if (start !== null && start > starts.at(-1)!) starts.push(start);
  }
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? size }));
}

function rowStart(file: number, wanted: number, layout: Layout): number | null {
  const window = new Uint8Array(WINDOW);
  const got = readSync(file, window, 0, WINDOW, wanted);
  const separator = Uint8Array.from(layout.separator, (c) => c.charCodeAt(0));
  const fields = createFields();
  for (let at = window.indexOf(10) + 1; at > 0 && at < got; at = window.indexOf(10, at) + 1) {
    let good = 0;
    for (let next = at; good < WITNESSES; good++) {
      next = splitRow(window, next, got, false, separator, layout.quoted, fields);
      if (next === INCOMPLETE || fields.count !== layout.columns.length) break;
    }
    if (good === WITNESSES) return wanted + at;
  }
  return null;
}
