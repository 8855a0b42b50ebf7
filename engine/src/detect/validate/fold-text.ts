import { fold } from '../view/fold.ts';

/** A short value with writing tricks undone: full-width, circled and keycap digits, zero-width characters. */
export function foldText(text: string): string {
  const { codes, length } = fold(text);
  return String.fromCharCode(...codes.subarray(0, Math.min(length, 4096))).trim();
}
