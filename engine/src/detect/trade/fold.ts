import { bit } from './disguise.ts';
import { EMOJI, HALVES, LOOKALIKES } from './tables/marks.ts';
import { TRADITIONAL } from './tables/traditional.ts';

/**
 * A text with its disguises undone, and the way back: unit `i` of `text` came from units `from[i]` to `to[i]` of the
 * source and needed the disguises `bits[i]`. Sentences stay apart: where one ended a line feed stands.
 */
export interface Folded {
  readonly text: string;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly bits: Uint16Array;
}

const SIMPLE = new Map<string, string>();
for (let i = 0; i < TRADITIONAL.length; i += 2) SIMPLE.set(TRADITIONAL[i]!, TRADITIONAL[i + 1]!);

const DIGITS = new Map(
  Array.from('〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖两', (char, i) => [
    char,
    String([0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 2][i]),
  ]),
);

const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Mn}/u;
const WORD = /[\p{L}\p{N}]/u;
/** Dots that Unicode counts as letters. */
const DOT = /[\ua78f\u16eb\u1427\u318d\u119e]/;
/** What ends a sentence. A comma does not: traders put one between the halves of a word. */
const SENTENCE_END = /[。！？!?；;\n\r]/;
const RUN = 3;

const WIDTH = bit('width');
const SEPARATORS = bit('separators');
const TRADITIONAL_BIT = bit('traditional');
const DIGITS_BIT = bit('chinese_digits');

class Builder {
  private readonly chars: string[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly bits: number[] = [];
  /** Disguises of characters dropped since the last one kept: they belong to the next. */
  private pending = 0;

  drop(bits: number): void {
    if (this.chars.length > 0) this.pending |= bits;
  }

  put(text: string, from: number, to: number, bits: number): void {
    for (let i = 0; i < text.length; i++) {
      const char = text[i]!;
      if (this.collapse(char, to)) continue;
      this.chars.push(char);
      this.from.push(from);
      this.to.push(to);
      this.bits.push(bits | this.pending);
      this.pending = 0;
    }
  }

  end(at: number): void {
    if (this.chars.at(-1) === '\n') return;
    this.pending = 0;
    this.put('\n', at, at + 1, 0);
  }

  finish(): Folded {
    return {
      text: this.chars.join(''),
      from: Uint32Array.from(this.from),
      to: Uint32Array.from(this.to),
      bits: Uint16Array.from(this.bits),
    };
  }

  /** The third and further of a run of one character fall away, and so does the second: nobody writes 查查查 twice. */
  private collapse(char: string, to: number): boolean {
    const { chars } = this;
    const last = chars.length - 1;
    if (char >= '0' && char <= '9') return false;
    if (last < RUN - 2 || chars[last] !== char || chars[last - 1] !== char) return false;
    chars.pop();
    this.from.pop();
    this.bits.pop();
    this.to.pop();
    this.to[last - 1] = to;
    this.bits[last - 1]! |= bit('repeats');
    return true;
  }
}

/** Folds a text. Every step is a table; nothing is guessed. Linear in the length. */
export function fold(source: string): Folded {
  const out = new Builder();
  for (let at = 0; at < source.length;) {
    const halves = HALVES[source.slice(at, at + 2)];
    if (halves !== undefined) {
      out.put(halves, at, at + 2, bit('split_characters'));
      at += 2;
      continue;
    }
    const char = String.fromCodePoint(source.codePointAt(at)!);
    const next = at + char.length;
    foldChar(char, at, next, out);
    at = next;
  }
  return out.finish();
}

/** Most characters of a post: simplified Han and lower-case ASCII, which no table but two can touch. */
function isPlain(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function foldChar(char: string, from: number, to: number, out: Builder): void {
  if (isPlain(char.charCodeAt(0))) {
    const simple = SIMPLE.get(char) ?? char;
    const digit = DIGITS.get(simple);
    const bits = (simple === char ? 0 : TRADITIONAL_BIT) | (digit === undefined ? 0 : DIGITS_BIT);
    return out.put(digit ?? simple, from, to, bits);
  }
  if (INVISIBLE.test(char)) return out.drop(bit('zero_width'));
  const picture = EMOJI[char];
  if (picture !== undefined) return out.put(picture, from, to, bit('emoji'));
  let bits = 0;
  let text = char;
  const plain = char.normalize('NFKC');
  if (plain !== char) {
    bits |= /[\uff00-\uffef\u3000]/.test(char) ? WIDTH : bit('enclosed');
    text = plain;
  }
  for (let part of text) {
    let marks = bits;
    const simple = SIMPLE.get(part);
    if (simple !== undefined) [part, marks] = [simple, marks | TRADITIONAL_BIT];
    const digit = DIGITS.get(part);
    if (digit !== undefined) [part, marks] = [digit, marks | DIGITS_BIT];
    const letter = LOOKALIKES[part];
    if (letter !== undefined) [part, marks] = [letter, marks | bit('lookalike')];
    const lower = part.toLowerCase();
    if (lower !== part) [part, marks] = [lower, marks | bit('case')];
    if (SENTENCE_END.test(part)) out.end(from);
    else if (WORD.test(part) && !DOT.test(part)) out.put(part, from, to, marks);
    else out.drop(SEPARATORS);
  }
}
