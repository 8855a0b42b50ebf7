import type { PiType } from '../../model/index.ts';
import { align, glyphs } from '../spelling.ts';
import type { Glyph } from '../spelling.ts';
import type { Hit, Operator } from './operator.ts';
import { placeDepth } from './place-depth.ts';
import { shortText, wholeNumber } from './read-parameters.ts';
import { surnameLength } from './surname-length.ts';

/** Letters and digits left at both ends. */
export interface Kept {
  readonly first: number;
  readonly last: number;
  /** How many of the last ones tell nothing of the person, as the domain of a mailbox: they do not count as shown. */
  readonly open?: number;
}

/** What is kept, where it depends on the value; `upTo` counts the glyphs before an offset. */
type KeptOf = (raw: string, length: number, upTo: (offset: number) => number) => Kept;

const AT = /[@＠]|\[at\]|\(at\)/i;
const AREA_CODE = /^\(?（?(?:\+?86[-\s]?)?(?:010|02\d|0[3-9]\d\d)/;

/**
 * What Chinese offices leave standing when they publish a list: enough for the person concerned to recognise the line, not
 * enough to use the number. Types not listed keep nothing.
 */
const PUBLISHED: { readonly [T in PiType]?: Kept | KeptOf } = {
  NAME: (raw) => ({ first: surnameLength(raw), last: 0 }),
  ADDRESS: (raw, _, upTo) => ({ first: upTo(placeDepth(raw, 'district')), last: 0 }),
  EMAIL: (raw, length, upTo) => {
    const domain = length - upTo((AT.exec(raw) ?? { index: raw.length }).index);
    return { first: 1, last: domain, open: domain };
  },
  LANDLINE: (raw) => ({ first: AREA_CODE.exec(raw)?.[0].match(/\d/g)?.length ?? 0, last: 3 }),
  IPV4: (raw, _, upTo) => ({ first: upTo(raw.indexOf('.', raw.indexOf('.') + 1)), last: 0 }),
  IPV6: (raw, _, upTo) => ({ first: upTo(raw.indexOf(':', raw.indexOf(':') + 1)), last: 0 }),
  GEO: (raw, _, upTo) => ({ first: upTo(raw.indexOf('.')), last: 0 }),
  ID_CARD: { first: 6, last: 4 },
  ID_CARD_15: { first: 6, last: 3 },
  HK_ID: { first: 2, last: 0 },
  TW_ID: { first: 2, last: 2 },
  FPR_ID: { first: 3, last: 2 },
  PASSPORT: { first: 1, last: 3 },
  HKMO_PERMIT: { first: 1, last: 3 },
  TW_PERMIT: { first: 1, last: 3 },
  DRIVER_FILE_NO: { first: 4, last: 2 },
  SOCIAL_SECURITY: { first: 2, last: 2 },
  PHONE: { first: 3, last: 4 },
  BANK_CARD: { first: 0, last: 4 },
  WECHAT: { first: 2, last: 1 },
  QQ: { first: 2, last: 2 },
  PLATE: { first: 2, last: 2 },
  VIN: { first: 3, last: 4 },
  USCC: { first: 8, last: 4 },
  IMEI: { first: 8, last: 0 },
  IMSI: { first: 5, last: 0 },
  MAC: { first: 6, last: 0 },
  BIRTH_DATE: { first: 4, last: 0 },
  MEDICAL_RECORD_NO: { first: 0, last: 3 },
};

interface Parameters {
  readonly first: number | undefined;
  readonly last: number | undefined;
  readonly with: string;
}

/** Stars over the middle. Length, separators and the spelling of what stays are kept. */
export const mask = {
  id: 'mask',
  keyed: false,
  parameters: ['first', 'last', 'with'],
  read(given, refuse) {
    const star = shortText(given, 'with', refuse) ?? '*';
    if (Array.from(star).length !== 1)
      throw refuse('with', { zh: '应为一个字符', en: 'a single character is expected' });
    return {
      first: wholeNumber(given, 'first', 0, 64, refuse),
      last: wholeNumber(given, 'last', 0, 64, refuse),
      with: star,
    };
  },
  apply(hit, parameters) {
    const slots = shownBy(hit);
    const { first, last } = withinReason(keptOf(hit, slots, parameters), slots.length);
    const hidden = slots.slice(first, slots.length - last);
    return cover(hit.raw, hidden, parameters.with);
  },
} satisfies Operator<Parameters>;

/** The glyphs that make up the value; all of them where the spelling does not show the canonical value. */
function shownBy(hit: Hit): Glyph[] {
  const aligned = hit.value === null || hit.type === 'NAME' ? null : align(hit.raw, hit.value);
  if (aligned !== null && aligned.length > 0) return aligned;
  const all = glyphs(hit.raw);
  // A star already there counts as a position, so that masking twice is masking once.
  const stars = [...hit.raw.matchAll(/\*/g)].map(({ index }) => ({
    start: index,
    end: index + 1,
    raw: '*',
    plain: '*',
  }));
  const spoken = hit.type === 'BIRTH_DATE' ? all.filter(({ plain }) => !/[年月日生]/.test(plain)) : all;
  return [...spoken, ...stars].toSorted((a, b) => a.start - b.start);
}

function keptOf(hit: Hit, slots: readonly Glyph[], { first, last }: Parameters): Kept {
  const usual = usuallyKept(hit, slots);
  return { first: first ?? usual.first, last: last ?? usual.last, open: last === undefined ? (usual.open ?? 0) : 0 };
}

function usuallyKept({ type, raw }: Hit, slots: readonly Glyph[]): Kept {
  const kept = (type === null ? undefined : PUBLISHED[type]) ?? { first: 0, last: 0 };
  if (typeof kept !== 'function') return kept;
  return kept(raw, slots.length, (offset) => slots.filter(({ end }) => end <= offset).length);
}

/** At least a third of a value, and always one character, is covered, whatever a policy asks to keep. */
function withinReason({ first, last, open = 0 }: Kept, whole: number): Kept {
  const length = whole - open;
  const most = length - Math.max(1, Math.ceil(length / 3));
  const head = Math.max(0, Math.min(first, most));
  return { first: head, last: open + Math.max(0, Math.min(last - open, most - head)) };
}

function cover(raw: string, hidden: readonly Glyph[], star: string): string {
  let written = '';
  let from = 0;
  for (const { start, end } of hidden) {
    written += raw.slice(from, start) + star;
    from = end;
  }
  return written + raw.slice(from);
}
