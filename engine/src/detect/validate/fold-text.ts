import { fold } from '../view/fold.ts';

/** A short value with writing tricks undone: full-width, circled and keycap digits, zero-width characters. */
export function foldText(text: string): string {
  return fold(text).text.trim();
}
