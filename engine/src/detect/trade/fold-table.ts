import { SIMPLIFIED } from '../lexicon/simplified.ts';
import { bit } from './disguise.ts';
import { EMOJI, LOOKALIKES, SOUNDALIKES, VARIANTS } from './tables/marks.ts';

/** What becomes of one character: units to write, a mark to drop, or the end of a sentence, in order. */
export type FoldStep =
  | { readonly put: number; readonly bits: number }
  | { readonly drop: number }
  | { readonly end: true };

const MEANT = new Map<string, string>();
for (let i = 0; i < VARIANTS.length; i += 2) MEANT.set(VARIANTS[i]!, VARIANTS[i + 1]!);

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
const WIDE = /[\uff00-\uffef\u3000]/;

const SEPARATORS = bit('separators');

/** The steps of one character. Every step is a table; nothing is guessed. */
export function foldSteps(char: string): readonly FoldStep[] {
  if (INVISIBLE.test(char)) return [{ drop: bit('zero_width') }];
  const picture = EMOJI[char];
  if (picture !== undefined) return put(picture, bit('emoji'));
  const plain = char.normalize('NFKC');
  const changed = plain === char ? 0 : bit(WIDE.test(char) ? 'width' : 'enclosed');
  return Array.from(plain, (part) => foldPart(part, changed)).flat();
}

function foldPart(part: string, changed: number): readonly FoldStep[] {
  let bits = changed;
  let text = part;
  const apply = (to: string | undefined, disguise: number): void => {
    if (to === undefined || to === text) return;
    text = to;
    bits |= disguise;
  };
  apply(SIMPLIFIED.get(text), bit('traditional'));
  apply(MEANT.get(text), bit('lookalike'));
  apply(DIGITS.get(text), bit('chinese_digits'));
  apply(LOOKALIKES[text], bit('lookalike'));
  apply(text.toLowerCase(), bit('case'));
  if (SENTENCE_END.test(text)) return [{ end: true }];
  return WORD.test(text) && !DOT.test(text) ? put(text, bits) : [{ drop: SEPARATORS }];
}

function put(text: string, bits: number): FoldStep[] {
  return Array.from({ length: text.length }, (_, i) => ({ put: text.charCodeAt(i), bits }));
}

/** Pairs of folded units that sound like a word of the trade, each as one number, and the two units of that word. */
export function soundalikes(): Map<number, readonly [number, number]> {
  const pairs = new Map<number, readonly [number, number]>();
  const unitOf = (char: string): number => {
    const [step] = foldSteps(char);
    return step !== undefined && 'put' in step ? step.put : 0;
  };
  for (const [word, firsts, seconds] of SOUNDALIKES) {
    const meant = [unitOf(word[0]!), unitOf(word[1]!)] as const;
    for (const first of word[0]! + firsts)
      for (const second of word[1]! + seconds) {
        const written = (unitOf(first) << 16) | unitOf(second);
        if (written !== ((meant[0] << 16) | meant[1])) pairs.set(written, meant);
      }
  }
  return pairs;
}
