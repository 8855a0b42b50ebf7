import { isMasked } from '@pingzhang/engine/model';
import type { RecordFinding } from '@pingzhang/engine/model';
import { veilNumbers } from './excerpt.ts';
import { maskValue } from '@pingzhang/engine/act';

/** A finding as it stands in the veiled text. */
export interface Veiled {
  readonly finding: RecordFinding;
  readonly start: number;
  readonly end: number;
}

/**
 * The stretch `[from, to)` of a text with every finding in it masked. A finding that begins in the stretch is shown to
 * its end, so that no half of one stands there in clear; one that began before is left out.
 *
 * @returns the veiled text, where its findings stand in it, and where in `text` it really ended (`to` or later)
 */
export function veil(
  text: string,
  findings: readonly RecordFinding[],
  [from, to]: readonly [number, number] = [0, text.length],
): { text: string; hits: readonly Veiled[]; upTo: number } {
  // The numbers of the whole text, before it is cut: a long one cut in two would pass for two short ones.
  const quiet = veilNumbers(text);
  const hits: Veiled[] = [];
  let shown = '';
  let at = from;
  for (const finding of findings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const { type, start, end, value } = finding;
    if (start >= to) break;
    if (end <= at) continue;
    if (start < at) {
      // It overlaps what has been shown masked: its remainder says too much beside it.
      if (start >= from) shown += '•'.repeat(end - at);
      at = end;
      continue;
    }
    shown += quiet.slice(at, start);
    const masked = isMasked(type) ? text.slice(start, end) : maskValue(type, text.slice(start, end), value);
    hits.push({ finding, start: shown.length, end: shown.length + masked.length });
    shown += masked;
    at = end;
  }
  if (at < to) shown += quiet.slice(at, to);
  return { text: shown, hits, upTo: Math.max(at, to) };
}
