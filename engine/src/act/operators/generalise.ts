import type { PiType } from '../../model/index.ts';
import { mask } from './mask.ts';
import { operator } from './operator.ts';
import type { Hit } from './operator.ts';
import { placeDepth } from './place-depth.ts';
import { oneOf, wholeNumber } from './read-parameters.ts';

interface Parameters {
  readonly date: 'year' | 'decade';
  readonly place: 'province' | 'city' | 'district';
  /** Width of a band of numbers, such as ages. */
  readonly band: number;
  readonly decimals: number;
}

/** Says less, but says it truly: a year for a birth date, a district for an address, a band for an age, a network for an address. */
export const generalise = operator<Parameters>({
  id: 'generalise',
  keyed: false,
  parameters: ['date', 'place', 'band', 'decimals'],
  read: (given, refuse) => ({
    date: oneOf(given, 'date', ['year', 'decade'], refuse) ?? 'year',
    place: oneOf(given, 'place', ['province', 'city', 'district'], refuse) ?? 'district',
    band: wholeNumber(given, 'band', 2, 1_000_000, refuse) ?? 10,
    decimals: wholeNumber(given, 'decimals', 0, 3, refuse) ?? 1,
  }),
  apply(hit, parameters, context) {
    const said = broader(hit, parameters);
    if (said !== null) return said;
    context.fellBack(hit.type, 'mask');
    return mask.apply(hit, { first: undefined, last: undefined, with: '*' });
  },
});

/** The broader statement of each type that has one; `text` is the value in plain width. Null: not of the expected form. */
const BROADER: { readonly [T in PiType]?: (text: string, hit: Hit, parameters: Parameters) => string | null } = {
  BIRTH_DATE: (text, { value }, { date }) => period(text, value, date),
  ADDRESS: (_, { raw }, { place }) => raw.slice(0, placeDepth(raw, place)) || null,
  GEO: (text, _, { decimals }) =>
    text.replace(/(\d+)\.(\d+)/g, (__, whole: string, rest: string) =>
      decimals === 0 ? whole : `${whole}.${rest.slice(0, decimals)}`,
    ),
  IPV4: (text) => (/^\d+\.\d+\.\d+\.\d+$/.test(text) ? text.replace(/\d+$/, '0/24') : null),
  IPV6: (text) =>
    /^[0-9a-f]{1,4}:[0-9a-f]{1,4}:[0-9a-f]{1,4}:/i.test(text) ? `${text.split(':').slice(0, 3).join(':')}::/48` : null,
};

function broader(hit: Hit, parameters: Parameters): string | null {
  const text = hit.raw.normalize('NFKC').trim();
  if (hit.type !== null) return BROADER[hit.type]?.(text, hit, parameters) ?? null;
  return period(text, null, parameters.date) ?? band(text, parameters.band);
}

/** `1990` or `1990年` from a date; the decade as `1990s` or `1990年代`. */
function period(text: string, value: string | null, by: 'year' | 'decade'): string | null {
  const year = /^((?:18|19|20)\d\d)\d{4}$/.exec(value ?? '')?.[1] ?? /^((?:18|19|20)\d\d)(?=[-/.年])/.exec(text)?.[1];
  if (year === undefined) return null;
  const chinese = text.includes('年');
  if (by === 'year') return chinese ? `${year}年` : year;
  return `${year.slice(0, 3)}0${chinese ? '年代' : 's'}`;
}

/** The band `30-39` of a whole number such as an age. */
function band(text: string, width: number): string | null {
  const number = /^(\d{1,9})(岁?)$/.exec(text);
  if (number === null) return null;
  const from = Math.floor(Number(number[1]) / width) * width;
  return `${from}-${from + width - 1}${number[2]}`;
}
