import { textOf } from './fold.ts';
import type { Folded } from './fold.ts';

/**
 * Shapes that no word list holds. Those on folded text see digits as 0-9 and no spaces or marks; every run is bounded,
 * so that a text of digits alone takes linear time.
 */
export const PATTERNS = ['price', 'amount', 'opening', 'masked', 'question', 'address', 'quoted'] as const;
export type Pattern = (typeof PATTERNS)[number];

const PRICE =
  /[\d十百千万w.]{1,9}(?:元|块|毛|分钱|[ur](?![a-z])|米一|1[条套单个份张天次]|到手|起步|起[^来码]|起$)|(?<![第周月])[1-9十百千]{1,3}$|[条套单个份张次](?:[1-9][十百千]?){1,3}/;
const AMOUNT = /[\d十百千万w]{1,9}(?:条|套|万|张|份|行|个起|g(?![a-z])|[十百千万])/;
/** A post that opens like a stall: the one word traders begin with. Elsewhere 收 and 出 are in every second sentence. */
const OPENING = /(?:^|\n)(?:急|长期|高价|大量|本人|想|诚)?(?:收|出|求|接|代|有|批)(?![到费入音据了])/;
/** A price below one, the commonest for a list; folded text has no points. */
const CENTS = /(?<![\d.])0\.\d{1,2}(?![\d.])/;
const MASKED = /\d{3}[*＊xX×●•]{3,8}\d{2,4}/;
const QUESTION = /[吗呢么?？]\s*$/;
/** Spaces behind the last word that are looked past. */
const LONGEST_END = 16;
/** Somebody's words, not the name of a thing: reports, warnings and complaints show an offer this way. Bounded. */
const QUOTED = /[“「『‘"][^“”「」『』‘’"]{6,120}[”」』’"]/;
const ADDRESS = /\d{1,4}(?:号楼|栋|幢|单元|室|弄)/;

/** What a price or an amount can begin with: most posts have none of these, and then nothing more is asked of them. */
const NUMBERS = new Uint8Array(1 << 16);
for (const char of '0123456789十百千万w') NUMBERS[char.charCodeAt(0)] = 1;
/** What a stall opens with; it stands at most this far behind the beginning of a sentence. */
const STALLS = new Uint8Array(1 << 16);
for (const char of '收出求接代有批') STALLS[char.charCodeAt(0)] = 1;
const DEEPEST_STALL = 2;
const LINE_FEED = 10;

/** Each pattern as a bit, in the order of `PATTERNS`. */
export function patternsOf(source: string, folded: Folded): number {
  const { units, length } = folded;
  let numbers = 0;
  let stalls = 0;
  for (let i = 0, begun = 0; i < length; i++) {
    const unit = units[i]!;
    numbers |= NUMBERS[unit]!;
    if (unit === LINE_FEED) begun = i + 1;
    else if (i - begun <= DEEPEST_STALL) stalls |= STALLS[unit]!;
  }
  const marks = (QUESTION.test(source.slice(-LONGEST_END)) ? 16 : 0) | (QUOTED.test(source) ? 64 : 0);
  if ((numbers | stalls) === 0) return marks;
  const text = textOf(folded);
  const opening = stalls === 1 && OPENING.test(text) ? 4 : 0;
  if (numbers === 0) return marks | opening;
  return (
    marks |
    opening |
    (PRICE.test(text) || CENTS.test(source) ? 1 : 0) |
    (AMOUNT.test(text) ? 2 : 0) |
    (MASKED.test(source) ? 8 : 0) |
    (ADDRESS.test(text) ? 32 : 0)
  );
}
