import { FAVOUR, FEATURES, LIST, ROWS, TAGGED, WEIGHTS } from './memory';

/** How much each feature favours the tags of `[start, end)` over no tag, for the reasons of a finding. */
export function favour(start: i32, end: i32): void {
  for (let feature = 0; feature < FEATURES; feature++) {
    let sum = 0;
    for (let i = start; i < end; i++) {
      const row = load<i32>(feature * LIST + (i << 2), ROWS);
      sum += <i32>load<i8>(row + <i32>load<u8>(i, TAGGED), WEIGHTS) - <i32>load<i8>(row, WEIGHTS);
    }
    store<i32>(feature << 2, sum, FAVOUR);
  }
}
