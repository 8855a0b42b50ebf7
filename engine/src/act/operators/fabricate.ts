import type { PiType } from '../../model/index.ts';
import { FOREIGN_FAMILY, FOREIGN_GIVEN, GIVEN, LATIN_FAMILY, LATIN_GIVEN, ROADS, SURNAMES } from './invented-words.ts';
import { keyedHex } from './hash.ts';
import { identity, operator } from './operator.ts';
import { placeDepth } from './place-depth.ts';
import { listOf } from './read-parameters.ts';
import { surnameLength } from './surname-length.ts';

interface Parameters {
  /** `surname`: 麦家荣 becomes another 麦. */
  readonly keep: ReadonlySet<string>;
}

/**
 * An invented name, address or birth date, chosen by the key from the value: the same value always gets the same one.
 * One way only. Two values may meet in one invention (about three million names).
 */
export const fabricate = operator<Parameters>({
  id: 'fabricate',
  keyed: true,
  parameters: ['keep'],
  read: (given, refuse) => ({ keep: new Set(listOf(given, 'keep', ['surname'], refuse)) }),
  apply(hit, { keep }, context) {
    const pick = picker((part) => context.keyed!.mac(`invent\u001f${hit.type}\u001f${part}\u001f${identity(hit)}`));
    const invention = hit.type === null ? undefined : INVENTIONS[hit.type];
    if (invention !== undefined) return invention(hit.raw, pick, keep);
    context.fellBack(hit.type, 'hash');
    return `[${context.label(hit.type)}#${keyedHex(hit, context, 8)}]`;
  },
});

type Pick = <T>(from: readonly T[], part: string) => T;

const NUMBERS = Array.from({ length: 900 }, (_, i) => i + 1);
const ROOMS = Array.from({ length: 24 * 4 }, (_, i) => (Math.floor(i / 4) + 1) * 100 + (i % 4) + 1);
const YEARS = Array.from({ length: 60 }, (_, i) => 1945 + i);
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);
const DAYS = Array.from({ length: 28 }, (_, i) => i + 1);

/** Four bytes of the keyed hash choose; the bias for lists this short is below one in ten million. */
function picker(mac: (part: string) => Uint8Array): Pick {
  return (from, part) => {
    const [a, b, c, d] = mac(part) as unknown as [number, number, number, number];
    return from[(((a << 24) | (b << 16) | (c << 8) | d) >>> 0) % from.length]!;
  };
}

/** Always three characters: names of two have too few combinations to keep people apart. */
function inventName(raw: string, pick: Pick, keep: ReadonlySet<string>): string {
  if (/[a-z]/i.test(raw)) return `${pick(LATIN_GIVEN, 'given')} ${pick(LATIN_FAMILY, 'family')}`;
  const dot = /\p{sc=Han}\s*([·•・‧])\s*\p{sc=Han}/u.exec(raw)?.[1];
  if (dot !== undefined) return pick(FOREIGN_GIVEN, 'given') + dot + pick(FOREIGN_FAMILY, 'family');
  const family = keep.has('surname') ? raw.trim().slice(0, surnameLength(raw.trim())) : pick(SURNAMES, 'family');
  return family + pick(GIVEN, 'first') + pick(GIVEN, 'second');
}

/** A date of 1945 to 2004 in the way the original is written. */
function inventDate(raw: string, pick: Pick): string {
  const [year, month, day] = [pick(YEARS, 'year'), pick(MONTHS, 'month'), pick(DAYS, 'day')];
  const two = (number: number): string => String(number).padStart(2, '0');
  if (/年/.test(raw)) return `${year}年${month}月${day}日`;
  const separator = /\d\s*([-/.])\s*\d/.exec(raw)?.[1] ?? (/^\s*\d{8}\s*$/.test(raw) ? '' : '-');
  return [year, two(month), two(day)].join(separator);
}

/** In the district of the original, where it names one. */
function inventAddress(raw: string, pick: Pick): string {
  const house = `${pick(ROADS, 'road')}${pick(NUMBERS, 'house')}号`;
  return `${raw.slice(0, placeDepth(raw, 'district'))}${house}${(pick(NUMBERS, 'building') % 60) + 1}幢${pick(ROOMS, 'room')}室`;
}

/** Types for which something believable can be made up. */
const INVENTIONS: { readonly [T in PiType]?: (raw: string, pick: Pick, keep: ReadonlySet<string>) => string } = {
  NAME: inventName,
  ADDRESS: inventAddress,
  BIRTH_DATE: inventDate,
};

export function canInvent(type: PiType | null): boolean {
  return type !== null && type in INVENTIONS;
}
