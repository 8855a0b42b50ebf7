/**
 * A sentence in the units cues are made of: a Han character, a Latin word in lower case, "0" for any number, a mark.
 * Blanks and ASCII commas are left out: text taken from pages and tables has them anywhere.
 */
export function unitsOf(text: string): string[] {
  const units: string[] = [];
  for (const [unit] of text.slice(0, LONGEST).normalize('NFKC').matchAll(UNIT)) {
    const first = unit.charCodeAt(0);
    units.push(first >= 0x30 && first <= 0x39 ? '0' : unit.toLowerCase());
  }
  return units;
}

/** What a sentence is about stands within so many characters. */
const LONGEST = 400;
const UNIT = /[a-z]+|[0-9]+|[^\sa-z0-9,_*`'"“”‘’「」]/gi;

/** Most units in one cue. */
export const LONGEST_CUE = 6;

/** Calls back for every run of up to `LONGEST_CUE` units. */
export function eachRun(units: readonly string[], visit: (run: string) => void): void {
  for (let from = 0; from < units.length; from++) {
    let run = '';
    for (let to = from; to < units.length && to < from + LONGEST_CUE; to++) {
      run += units[to] ?? '';
      visit(run);
    }
  }
}
