/** One character as it is written (`１`, `幺`, `5️⃣`), the plain character it stands for, and where it is. */
export interface Glyph {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly plain: string;
}

const NUMERALS = ['零一二三四五六七八九', '〇一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖', '洞幺两三四五六拐八勾'];
const KEYCAP = /^[0-9]\ufe0f?\u20e3/u;
/** Letters, digits and Han as they are: each is a glyph by itself. Nearly every value is spelled so. */
const PLAIN = /^[0-9A-Za-z\u4e00-\u9fff]*$/;
const SEPARATOR = /^[\s\p{P}\p{S}\p{Cf}\p{M}]$/u;

/** Splits a spelling into the characters that carry the value; separators, zero-width and combining marks are left out. */
export function glyphs(spelling: string): Glyph[] {
  const found: Glyph[] = [];
  if (PLAIN.test(spelling)) {
    for (let start = 0; start < spelling.length; start++) {
      const raw = spelling[start]!;
      found.push({ start, end: start + 1, raw, plain: raw });
    }
    return found;
  }
  for (let start = 0; start < spelling.length;) {
    const keycap = KEYCAP.exec(spelling.slice(start, start + 3))?.[0];
    const raw = keycap ?? String.fromCodePoint(spelling.codePointAt(start)!);
    const end = start + raw.length;
    const plain = keycap === undefined ? raw.normalize('NFKC') : raw[0]!;
    if (!SEPARATOR.test(plain)) found.push({ start, end, raw, plain });
    start = end;
  }
  return found;
}

/**
 * The glyphs that spell a canonical value, one for each of its letters and digits, matched from the right so that a prefix
 * such as +86 is left over. Null when the spelling does not show the value character by character.
 */
export function align(spelling: string, value: string): Glyph[] | null {
  const all = glyphs(spelling);
  const wanted = glyphs(value);
  const aligned: Glyph[] = [];
  let at = all.length - 1;
  for (let i = wanted.length - 1; i >= 0; i--, at--) {
    const glyph = all[at];
    if (glyph === undefined || !stands(glyph.plain, wanted[i]!.plain)) return null;
    aligned.push(glyph);
  }
  return aligned.toReversed();
}

function stands(written: string, meant: string): boolean {
  if (written === meant || written.toUpperCase() === meant.toUpperCase()) return true;
  if (meant === '0' && /^[oO]$/.test(written)) return true;
  if (meant === '1' && /^[lI]$/.test(written)) return true;
  return /^[0-9]$/.test(meant) && NUMERALS.some((row) => row[Number(meant)] === written);
}

/** Writes `value` in place of `old` keeping the separators, width and script of the spelling; plainly where it cannot. */
export function respell(spelling: string, old: string, value: string): string {
  const slots = align(spelling, old);
  const characters = glyphs(value);
  if (slots === null || slots.length !== characters.length) return value;
  const upper = /[A-Z]/.test(spelling) && !/[a-z]/.test(spelling);
  let written = '';
  let from = 0;
  slots.forEach((slot, i) => {
    written += spelling.slice(from, slot.start) + inStyle(slot, characters[i]!.plain, upper);
    from = slot.end;
  });
  return written + spelling.slice(from);
}

function inStyle({ raw, plain }: Glyph, character: string, upper: boolean): string {
  const cased = /[a-z]/i.test(character)
    ? /[A-Z]/.test(plain) || (upper && !/[a-z]/.test(plain))
      ? character.toUpperCase()
      : /[a-z]/.test(plain)
        ? character.toLowerCase()
        : character
    : character;
  if (!/^[0-9]$/.test(character)) return /[\uff01-\uff5e]/.test(raw) ? widen(cased) : cased;
  if (/[\uff01-\uff5e]/.test(raw)) return widen(character);
  if (raw.endsWith('\u20e3')) return `${character}\ufe0f\u20e3`;
  if (/[①-⑨⓪]/u.test(raw)) return character === '0' ? '⓪' : String.fromCodePoint(0x245f + Number(character));
  const script = NUMERALS.find((row) => row.includes(raw));
  return script === undefined ? character : script[Number(character)]!;
}

function widen(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 0xfee0);
}
