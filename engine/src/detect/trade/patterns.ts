/**
 * Shapes that no word list holds. Those on folded text see digits as 0-9 and no spaces or marks; every run is bounded,
 * so that a text of digits alone takes linear time.
 */
export const PATTERNS = ['price', 'amount', 'opening', 'masked', 'question', 'address'] as const;
export type Pattern = (typeof PATTERNS)[number];

const PRICE =
  /[\d十百千万w.]{1,9}(?:元|块|毛|分钱|u(?![a-z])|米一|1[条套单个份张天次]|到手|起步|起[^来码]|起$)|(?<![第周月])[1-9十百千]{1,3}$|[条套单个份张次](?:[1-9][十百千]?){1,3}/;
const AMOUNT = /[\d十百千万w]{1,9}(?:条|套|万|张|份|行|个起|g(?![a-z])|[十百千万])/;
/** A post that opens like a stall: the one word traders begin with. Elsewhere 收 and 出 are in every second sentence. */
const OPENING = /(?:^|\n)(?:急|长期|高价|大量|本人|想|诚)?(?:收|出|求|接|代|有|批)(?![到费入音据了])/;
const MASKED = /\d{3}[*＊xX×●•]{3,8}\d{2,4}/;
const QUESTION = /[吗呢么?？]\s*$/;
const ADDRESS = /\d{1,4}(?:号楼|栋|幢|单元|室|弄)/;

/** Each pattern as a bit, in the order of `PATTERNS`. */
export function patternsOf(source: string, folded: string): number {
  return (
    (PRICE.test(folded) ? 1 : 0) |
    (AMOUNT.test(folded) ? 2 : 0) |
    (OPENING.test(folded) ? 4 : 0) |
    (MASKED.test(source) ? 8 : 0) |
    (QUESTION.test(source) ? 16 : 0) |
    (ADDRESS.test(folded) ? 32 : 0)
  );
}
