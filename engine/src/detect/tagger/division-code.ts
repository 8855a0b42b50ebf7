import { DIVISIONS } from '../lexicon/divisions.ts';

let index: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * Code of the finest division an address begins with (GB/T 2260, six digits), or null when its names fit several.
 *
 * @param text the address without blanks
 */
export function divisionCode(text: string): string | null {
  index ??= indexed();
  let codes: readonly string[] | null = null;
  for (let at = 0; at < text.length;) {
    let next = 0;
    for (let end = Math.min(text.length, at + LONGEST); end > at + 1 && next === 0; end--) {
      const inside = index
        .get(text.slice(at, end))
        ?.filter((code) => codes === null || codes.some((c) => within(code, c)));
      if (inside === undefined || inside.length === 0) continue;
      codes = inside;
      next = end;
    }
    if (next === 0) break;
    at = next;
  }
  return codes?.length === 1 ? codes[0]! : null;
}

const LONGEST = 15;

/** `330106` lies within `330100` and `330000`. */
const within = (code: string, above: string): boolean => code.startsWith(above.replace(/(?:00){1,2}$/, ''));

function indexed(): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  const add = (name: string, code: string): void => {
    for (const form of new Set([name, name.replace(/(?:壮族|回族|维吾尔)?自治区$|特别行政区$|[省市]$/, '')]))
      if (form.length > 1) codes.set(form, [...(codes.get(form) ?? []), code]);
  };
  for (const line of DIVISIONS.split('\n')) {
    const [province, ...cities] = line.split('|');
    const top = province!.slice(0, 2);
    add(province!.slice(2), `${top}0000`);
    for (const city of cities) {
      const [name, counties] = city.split(':');
      const middle = top + name!.slice(0, 2);
      if (!/^(?:市辖区|县|.*直辖.*)$/.test(name!.slice(2))) add(name!.slice(2), `${middle}00`);
      for (const county of counties!.split(',')) add(county.slice(2), middle + county.slice(0, 2));
    }
  }
  return codes;
}
