/** A text made of another by replacing parts of it, and the way back. */
export interface Edited {
  readonly text: string;
  /** Index in the text it was made of; of a replaced part its first unit. */
  readonly rawAt: (index: number) => number;
}

/** One replacement; cuts come in order and never overlap. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

export function edited(raw: string, cuts: Iterable<Cut>): Edited {
  const parts: string[] = [];
  /** Where pieces begin, in the new text and in the old, in order; every second piece is a replacement. */
  const starts = [0];
  const raws = [0];
  let done = 0;
  let length = 0;
  for (const { from, to, by } of cuts) {
    parts.push(raw.slice(done, from), by);
    length += from - done;
    starts.push(length);
    raws.push(from);
    length += by.length;
    starts.push(length);
    raws.push(to);
    done = to;
  }
  if (parts.length === 0) return { text: raw, rawAt: (index) => index };
  parts.push(raw.slice(done));
  return {
    text: parts.join(''),
    rawAt: (index) => {
      const piece = lastAtMost(starts, index);
      return piece % 2 === 1 ? raws[piece]! : raws[piece]! + index - starts[piece]!;
    },
  };
}

/** What a pattern matches, with what is written for it; `null` keeps a match as it stands. */
export function* cutsBy(
  raw: string,
  pattern: RegExp,
  write: (found: RegExpMatchArray) => string | null,
): Generator<Cut> {
  for (const found of raw.matchAll(pattern)) {
    const by = write(found);
    if (by !== null) yield { from: found.index, to: found.index + found[0].length, by };
  }
}

/** First `one`, then what was made of its text. */
export function after(one: Edited, other: Edited): Edited {
  return { text: other.text, rawAt: (index) => one.rawAt(other.rawAt(index)) };
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
