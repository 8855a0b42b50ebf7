/** Tags of the tagger: a person's name has a first, inner and last character; places and organisations a first and further ones. */
export const O = 0;
export const PERSON_FIRST = 1;
export const PERSON_INNER = 2;
export const PERSON_LAST = 3;
export const PLACE_FIRST = 4;
export const PLACE_INNER = 5;
export const ORGANISATION_FIRST = 6;
export const ORGANISATION_INNER = 7;
export const TAGS = 8;

/** What is reported of a text; organisations are tagged only so that their names are not taken for people's. */
export type Entity = 'person' | 'place';

/** `MAY_FOLLOW[previous * TAGS + next]`: 1 when the next tag may stand after the previous one. */
export const MAY_FOLLOW: Uint8Array = (() => {
  const table = new Uint8Array(TAGS * TAGS);
  const FIRST = [O, PERSON_FIRST, PLACE_FIRST, ORGANISATION_FIRST];
  const allow = (from: number, ...to: readonly number[]): void => to.forEach((tag) => (table[from * TAGS + tag] = 1));
  allow(O, ...FIRST);
  allow(PERSON_FIRST, PERSON_INNER, PERSON_LAST);
  allow(PERSON_INNER, PERSON_INNER, PERSON_LAST);
  allow(PERSON_LAST, ...FIRST);
  for (const inner of [PLACE_INNER, ORGANISATION_INNER]) {
    allow(inner - 1, inner, ...FIRST);
    allow(inner, inner, ...FIRST);
  }
  return table;
})();

/** Tags of people and places: what is reported. */
export const isNamed = (tag: number): boolean => tag >= PERSON_FIRST && tag <= PLACE_INNER;

/** A text may not begin or end inside a name. */
export const mayStart = (tag: number): boolean => MAY_FOLLOW[O * TAGS + tag] === 1;
export const mayEnd = (tag: number): boolean => MAY_FOLLOW[tag * TAGS + O] === 1;
