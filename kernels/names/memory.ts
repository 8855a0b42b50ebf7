// Linear memory. Nearly all lies at fixed addresses, so that every access has its address in the instruction.

/** Weight every word starts from: what a character costs that the word list does not know. */
export const FULL: i32 = 144;
/** Added to that cost, above any sum of costs. */
export const UNKNOWN: i32 = 1 << 20;
/** There are 2^20 marks. */
export const MARK_SHIFT: i32 = 12;
/** Features of a character. */
export const FEATURES: i32 = 30;
/** Bytes from one list to the next: four positions before a sentence, 256 in it, twelve behind. */
export const LIST: i32 = 1088;
const FIRST_LIST: i32 = 1024 + 16;

/** Sentence as given: u16 each. */
export const INPUT: i32 = 64;
/** u8 each. */
export const TAGGED: i32 = 640;

// Lists of 32-bit values, one for each position; the address is that of position 0.
export const CODE: i32 = FIRST_LIST;
export const COST: i32 = FIRST_LIST + LIST;
export const NEXT: i32 = FIRST_LIST + 2 * LIST;
export const NODE: i32 = FIRST_LIST + 3 * LIST;
/** The node after four characters, where longer words may go on. */
export const FOLLOWED: i32 = FIRST_LIST + 4 * LIST;
export const WORD: i32 = FIRST_LIST + 5 * LIST;
export const WORD_BEFORE: i32 = FIRST_LIST + 6 * LIST;
export const WORD_AFTER: i32 = FIRST_LIST + 7 * LIST;
export const PLACE: i32 = FIRST_LIST + 8 * LIST;
export const KINDS: i32 = FIRST_LIST + 9 * LIST;
export const EARLIER: i32 = FIRST_LIST + 10 * LIST;
export const KIND_LENGTH: i32 = FIRST_LIST + 11 * LIST;
export const SHAPE: i32 = FIRST_LIST + 12 * LIST;
export const RUN: i32 = FIRST_LIST + 13 * LIST;
export const RUN_BEFORE: i32 = FIRST_LIST + 14 * LIST;
export const RUN_AFTER: i32 = FIRST_LIST + 15 * LIST;
export const RUN_KINDS: i32 = FIRST_LIST + 16 * LIST;
export const FOREIGN: i32 = FIRST_LIST + 17 * LIST;
export const FOREIGN_SIDES: i32 = FIRST_LIST + 18 * LIST;
export const KIND_HERE: i32 = FIRST_LIST + 19 * LIST;
export const WORD_FROM: i32 = FIRST_LIST + 20 * LIST;
export const WORD_STOP: i32 = FIRST_LIST + 21 * LIST;
export const LONE_STOP: i32 = FIRST_LIST + 22 * LIST;
export const FOREIGN_STOP: i32 = FIRST_LIST + 23 * LIST;
// By word, not by position.
export const WORD_START: i32 = FIRST_LIST + 24 * LIST;
export const IDENTITY: i32 = FIRST_LIST + 25 * LIST;
export const KIND: i32 = FIRST_LIST + 26 * LIST;
/** As many lists as there are features: where in the weights the row begins, eight times its number. */
export const ROWS: i32 = FIRST_LIST + 27 * LIST;

/** Eight values for each position. */
export const EMISSION: i32 = FIRST_LIST + (27 + FEATURES) * LIST;
/** Four values for each position: the words of one to four characters that begin there. */
export const WAYS: i32 = EMISSION + 8192;
export const NODES: i32 = WAYS + 4096;
/** What `guess` says of each position. */
export const GUESSED: i32 = NODES + 4096;
export const POINT: i32 = GUESSED + 1024;
export const FORWARD: i32 = POINT + 8192;
export const BACKWARD: i32 = FORWARD + 8192;
export const SCALE: i32 = BACKWARD + 8192;
export const BACK: i32 = SCALE + 1024;
/** One row of eight values that a step reads while it makes the next. */
export const STATE: i32 = BACK + 2048;
/** Transitions ready for `viterbi`, and steps as probabilities, each way. */
export const LINKS: i32 = STATE + 64;
export const STEPS: i32 = LINKS + 256;
export const STEPS_BACK: i32 = STEPS + 256;
/** A value for each feature. */
export const FAVOUR: i32 = STEPS_BACK + 256;

// The model. Sections whose size is known lie at fixed addresses, too; the weights are the last of them.
export const CLASSES: i32 = (FAVOUR + 128 + 63) & ~63;
export const DECAY: i32 = CLASSES + 65536;
export const MARKS: i32 = DECAY + 32768;
export const ROOT: i32 = MARKS + 131072;
export const WEIGHTS: i32 = ROOT + 262144;

export let pairsAt: i32 = 0;
export let pairShift: i32 = 0;
export let pairMask: i32 = 0;
export let nodesAt: i32 = 0;
export let rowShift: i32 = 0;

/** Where the sections lie that follow the weights, and the sizes of the two hashed tables as powers of two. */
export function configure(pairs: i32, nodes: i32, rowBits: i32, pairBits: i32): void {
  pairsAt = pairs;
  nodesAt = nodes;
  rowShift = 32 - rowBits;
  pairShift = 32 - pairBits;
  pairMask = (4 << pairBits) - 4;
}
