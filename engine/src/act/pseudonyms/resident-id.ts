import { residentIdCheck } from '../../model/index.ts';
import { checkOffset, digitsChoice, shiftCheck } from './anatomy.ts';
import type { Choice, Dissect } from './anatomy.ts';
import { dayChoice, shortDayChoice, writeDay } from './calendar.ts';
import { regionPosition } from './region-codes.ts';

const CHECKS = '0123456789X';

/** A region code: drawn from the same list (in force, withdrawn) it stands in; unknown ones, 81 to 83 among them, stay. */
export function regionChoice(
  code: string,
  kept: boolean,
): { free: Choice[]; fixed: string; write(chosen: number): string } {
  const position = kept ? null : regionPosition(code);
  if (position === null) return { free: [], fixed: code, write: () => code };
  return {
    free: [{ chosen: position.index, of: position.list.length }],
    fixed: `list of ${position.list.length}`,
    write: (chosen) => position.list[chosen]!,
  };
}

/** The three-digit sequence; its last digit is odd for men. */
function sequenceChoice(
  digits: string,
  keepSex: boolean,
): { choice: Choice; fixed: string; write(chosen: number): string } {
  if (!keepSex) return { choice: digitsChoice(digits), fixed: '', write: (chosen) => String(chosen).padStart(3, '0') };
  const sex = Number(digits) % 2;
  return {
    choice: { chosen: Math.floor(Number(digits) / 2), of: 500 },
    fixed: sex === 1 ? 'odd' : 'even',
    write: (chosen) => String(chosen * 2 + sex).padStart(3, '0'),
  };
}

/** GB 11643-1999: region, birth date, sequence, check. `keep` may name `region`, `birth` and `sex`. */
export const residentId: Dissect = (value, keep) => {
  if (!/^\d{17}[\dX]$/.test(value)) return null;
  const born = dayChoice(value.slice(6, 14));
  if (born === null) return null;
  const region = regionChoice(value.slice(0, 6), keep.has('region'));
  const sequence = sequenceChoice(value.slice(14, 17), keep.has('sex'));
  const keepBirth = keep.has('birth');
  const offset = checkOffset(CHECKS, value[17]!, residentIdCheck(value));
  return {
    free: [...region.free, ...(keepBirth ? [] : [born.choice]), sequence.choice],
    fixed: [region.fixed, keepBirth ? value.slice(6, 14) : born.era.first, sequence.fixed, offset].join('|'),
    compose(chosen) {
      const rest = [...chosen];
      const order = sequence.write(rest.pop()!);
      const birth = keepBirth ? value.slice(6, 14) : writeDay(born.era.first + rest.pop()!);
      const body = region.write(rest.pop() ?? 0) + birth + order;
      return body + shiftCheck(CHECKS, residentIdCheck(body), offset);
    },
  };
};

/** The first-generation number of fifteen digits, without a check digit. */
export const residentId15: Dissect = (value, keep) => {
  if (!/^\d{15}$/.test(value)) return null;
  const born = shortDayChoice(value.slice(6, 12));
  if (born === null) return null;
  const region = regionChoice(value.slice(0, 6), keep.has('region'));
  const sequence = sequenceChoice(value.slice(12), keep.has('sex'));
  const keepBirth = keep.has('birth');
  return {
    free: [...region.free, ...(keepBirth ? [] : [born.choice]), sequence.choice],
    fixed: [region.fixed, keepBirth ? value.slice(6, 12) : '', sequence.fixed].join('|'),
    compose(chosen) {
      const rest = [...chosen];
      const order = sequence.write(rest.pop()!);
      const birth = keepBirth ? value.slice(6, 12) : writeDay(born.era.first + rest.pop()!).slice(2);
      return region.write(rest.pop() ?? 0) + birth + order;
    },
  };
};
