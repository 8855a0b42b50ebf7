/** A text with spelling taken out of it, and where each of its code units stood: unit `i` came from `[starts[i], ends[i])`. */
export interface Folded {
  readonly text: string;
  /** Null where the text is its own folded form. */
  readonly places: { readonly starts: ArrayLike<number>; readonly ends: ArrayLike<number> } | null;
}

/** Characters that folding leaves alone; most cells and most lines hold nothing else. */
const PLAIN = /^[\u4e00-\u9fff\t\n\r!-,./0-9:-@[-^`a-z{-~。、]*$/;
const DROPPED = /[\p{Cf}\p{M}\p{Pd}_·•\u2000-\u200f\u3000\u00a0 \u30fb]/u;

/**
 * The form in which two spellings of one value are equal: width and case folded; blanks, zero-width characters, dashes,
 * underscores and middle dots dropped. Line breaks, tabs and the other punctuation stay, they part values.
 */
export function fold(source: string): Folded {
  if (PLAIN.test(source)) return { text: source, places: null };
  const units: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (unit: number, start: number, end: number): void => {
    units.push(unit);
    starts.push(start);
    ends.push(end);
  };
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    // Han and ASCII are nearly everything there is; only the rest pays for normalisation.
    if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit < 0x80 && unit !== 0x20 && unit !== 0x2d && unit !== 0x5f)) {
      push(unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit, at, at + 1);
    } else if (unit !== 0x20 && unit !== 0x2d && unit !== 0x5f) {
      const character = String.fromCodePoint(source.codePointAt(at)!);
      if (!DROPPED.test(character)) {
        const plain = character.normalize('NFKC').toLowerCase();
        for (let i = 0; i < plain.length; i++) push(plain.charCodeAt(i), at, at + character.length);
      }
      at += character.length - 1;
    }
  }
  return { text: fromUnits(units), places: { starts, ends } };
}

export function foldText(source: string): string {
  return fold(source).text;
}

/** String.fromCharCode takes only so many arguments at a time. */
function fromUnits(units: readonly number[]): string {
  let text = '';
  for (let i = 0; i < units.length; i += 4096) text += String.fromCharCode(...units.slice(i, i + 4096));
  return text;
}
