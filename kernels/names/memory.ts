// Addresses in linear memory. The model's sections are where the host put them; the working arrays follow `work`.

export let classesAt: i32 = 0;
export let rootAt: i32 = 0;
export let slotsAt: i32 = 0;
export let slotMask: i32 = 0;
export let nodeWeightAt: i32 = 0;
export let nodeClassAt: i32 = 0;
export let transitionsAt: i32 = 0;
export let weightsAt: i32 = 0;
export let rowShift: i32 = 0;

/** Sentence as given: u16 each. */
export let inputAt: i32 = 0;
export let codeAt: i32 = 0;
export let firstAt: i32 = 0;
export let endAt: i32 = 0;
export let wordAt: i32 = 0;
export let kindAt: i32 = 0;
export let costAt: i32 = 0;
export let nextAt: i32 = 0;
export let nodeAt: i32 = 0;
export let loneAt: i32 = 0;
export let foreignAt: i32 = 0;
export let shapeAt: i32 = 0;
export let scoreAt: i32 = 0;
export let backAt: i32 = 0;
export let tagsAt: i32 = 0;
export let emissionAt: i32 = 0;
export let rowsAt: i32 = 0;

export function configure(
  classes: i32,
  root: i32,
  slots: i32,
  mask: i32,
  nodeWeight: i32,
  nodeClass: i32,
  transitions: i32,
  weights: i32,
  shift: i32,
  work: i32,
): void {
  classesAt = classes;
  rootAt = root;
  slotsAt = slots;
  slotMask = mask;
  nodeWeightAt = nodeWeight;
  nodeClassAt = nodeClass;
  transitionsAt = transitions;
  weightsAt = weights;
  rowShift = shift;
  inputAt = work;
  tagsAt = work + 512;
  codeAt = work + 768;
  firstAt = work + 1280;
  endAt = work + 1792;
  wordAt = work + 2304;
  kindAt = work + 3328;
  costAt = work + 3584;
  nextAt = work + 4624;
  nodeAt = work + 5136;
  loneAt = work + 6160;
  foreignAt = work + 6672;
  shapeAt = work + 7184;
  scoreAt = work + 7440;
  backAt = work + 7472;
  emissionAt = work + 9520;
  rowsAt = work + 17712;
}
