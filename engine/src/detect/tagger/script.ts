import { SIMPLIFIED } from '../lexicon/simplified.ts';

/** Written in simplified script too, in names or in one of their meanings: 乾隆. */
const KEPT = '乾徵夥';

/** The simplified form of a unit, 0 where it has no other. */
const SIMPLE = new Uint16Array(0x10000);
for (const [character, simple] of SIMPLIFIED) SIMPLE[character.charCodeAt(0)] = simple.charCodeAt(0);
for (const character of KEPT) SIMPLE[character.charCodeAt(0)] = 0;

/** The units themselves, or a copy in the script the model has learnt from: one unit for each unit. */
export function inSimplified(codes: Uint16Array, length: number): Uint16Array {
  let at = 0;
  while (at < length && SIMPLE[codes[at]!] === 0) at++;
  if (at === length) return codes;
  const plain = codes.slice(0, length);
  for (let i = at; i < length; i++) if (SIMPLE[plain[i]!] !== 0) plain[i] = SIMPLE[plain[i]!]!;
  return plain;
}

/** The same of a short text. */
export function simplified(text: string): string {
  const codes = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const plain = inSimplified(codes, text.length);
  return plain === codes ? text : String.fromCharCode(...plain);
}
