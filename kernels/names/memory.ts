// Linear memory. Working lists lie at fixed addresses, so that every access has its address in the instruction; the
// model's sections follow from `WORK_END` on, where the host puts them.

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
export const WORD: i32 = FIRST_LIST + 4 * LIST;
export const WORD_BEFORE: i32 = FIRST_LIST + 5 * LIST;
export const WORD_AFTER: i32 = FIRST_LIST + 6 * LIST;
export const PLACE: i32 = FIRST_LIST + 7 * LIST;
export const KINDS: i32 = FIRST_LIST + 8 * LIST;
export const EARLIER: i32 = FIRST_LIST + 9 * LIST;
export const KIND_LENGTH: i32 = FIRST_LIST + 10 * LIST;
export const SHAPE: i32 = FIRST_LIST + 11 * LIST;
export const RUN: i32 = FIRST_LIST + 12 * LIST;
export const RUN_BEFORE: i32 = FIRST_LIST + 13 * LIST;
export const RUN_AFTER: i32 = FIRST_LIST + 14 * LIST;
export const RUN_KINDS: i32 = FIRST_LIST + 15 * LIST;
export const FOREIGN: i32 = FIRST_LIST + 16 * LIST;
export const FOREIGN_SIDES: i32 = FIRST_LIST + 17 * LIST;
// By word, not by position.
export const WORD_START: i32 = FIRST_LIST + 18 * LIST;
export const IDENTITY: i32 = FIRST_LIST + 19 * LIST;
export const KIND: i32 = FIRST_LIST + 20 * LIST;
/** As many lists as there are features. */
export const ROWS: i32 = FIRST_LIST + 21 * LIST;

/** Eight values for each position. */
export const EMISSION: i32 = FIRST_LIST + (21 + FEATURES) * LIST;
export const POINT: i32 = EMISSION + 8192;
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
export const WORK_END: i32 = STEPS_BACK + 256;

export let classesAt: i32 = 0;
export let rootAt: i32 = 0;
export let pairsAt: i32 = 0;
export let pairShift: i32 = 0;
export let pairMask: i32 = 0;
export let nodeCodeAt: i32 = 0;
export let nodeChildAt: i32 = 0;
export let nodeWeightAt: i32 = 0;
export let nodeClassAt: i32 = 0;
export let decayAt: i32 = 0;
export let weightsAt: i32 = 0;
export let rowShift: i32 = 0;

export function configure(
  classes: i32,
  root: i32,
  pairs: i32,
  nodeCode: i32,
  nodeChild: i32,
  nodeWeight: i32,
  nodeClass: i32,
  decay: i32,
  weights: i32,
  rowBits: i32,
  pairBits: i32,
): void {
  classesAt = classes;
  rootAt = root;
  pairsAt = pairs;
  nodeCodeAt = nodeCode;
  nodeChildAt = nodeChild;
  nodeWeightAt = nodeWeight;
  nodeClassAt = nodeClass;
  decayAt = decay;
  weightsAt = weights;
  rowShift = 32 - rowBits;
  pairShift = 32 - pairBits;
  pairMask = (4 << pairBits) - 4;
}
