import { fold, foldedSlice } from '../view/fold.ts';

/** A short value with writing tricks undone: full-width, circled and keycap digits, zero-width characters. */
export function foldText(text: string): string {
  const folded = fold(text);
  return foldedSlice(text, folded, 0, folded.length).trim();
}
