/** Coarse classes of words in the word list; they are stored in the model, so numbers stay as they are. */
export const WORD = {
  unknown: 0,
  noun: 1,
  verb: 2,
  adjective: 3,
  adverb: 4,
  preposition: 5,
  conjunction: 6,
  particle: 7,
  number: 8,
  measure: 9,
  pronoun: 10,
  time: 11,
  place: 12,
  organisation: 13,
  position: 14,
  other: 15,
  /** 书记, 先生: stands before or after names. */
  title: 16,
  /** 说, 表示: follows the name of who speaks. */
  speech: 17,
  /** 妻子, 儿子 */
  kin: 18,
  /** 公司, 大学: ends the name of an organisation. */
  body: 19,
  latin: 20,
  digits: 21,
  sign: 22,
  /** A foreign name of one part in transliteration. */
  foreign: 23,
  /** Somebody known by name. */
  person: 24,
  /** 华盛顿 is both. */
  foreignOrPlace: 25,
  japaneseSurname: 26,
  japaneseGiven: 27,
} as const;
