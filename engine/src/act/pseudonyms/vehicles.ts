import { vinCheck } from '../../model/index.ts';
import { checkOffset, shiftCheck } from './anatomy.ts';
import type { Dissect } from './anatomy.ts';
import { characterwise, UNMISTAKABLE } from './characters.ts';

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const OFFICES = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const VIN_CHECKS = '0123456789X';

/**
 * Plate: province and office change, digits stay digits and letters letters, so the permitted pattern holds. What marks the
 * kind stays: the letter of a new-energy plate (first or last of six) and 警, 挂, 学, 使, 领, 港, 澳 at the end.
 */
export const plate: Dissect = (value) => {
  const parts = /^([\u4e00-\u9fff])([A-Z])([0-9A-Z]{4,6})([\u4e00-\u9fff]?)$/.exec(value);
  if (parts === null || !PROVINCES.includes(parts[1]!) || !OFFICES.includes(parts[2]!)) return null;
  const [, province, office, serial, kind] = parts as unknown as [string, string, string, string, string];
  const from = serial.length === 6 && /^[A-Z]/.test(serial) ? 3 : 2;
  const to = 2 + serial.length - (serial.length === 6 && from === 2 ? 1 : 0);
  const rest = characterwise(value, from, to, UNMISTAKABLE);
  return {
    free: [
      { chosen: PROVINCES.indexOf(province), of: PROVINCES.length },
      { chosen: OFFICES.indexOf(office), of: OFFICES.length },
      ...rest.free,
    ],
    fixed: rest.fixed.slice(2) + kind,
    compose: ([first, second, ...others]) => PROVINCES[first!]! + OFFICES[second!]! + rest.compose(others).slice(2),
  };
};

/** VIN (GB 16735): maker, description and model year stay; plant and serial number change; the check digit follows. */
export const vin: Dissect = (value) => {
  const right = value.length === 17 ? vinCheck(value) : null;
  if (right === null) return null;
  const serial = characterwise(value, 10, 17, ['0123456789', 'ABCDEFGHJKLMNPRSTUVWXYZ']);
  const valid = VIN_CHECKS.includes(value[8]!);
  const offset = valid ? checkOffset(VIN_CHECKS, value[8]!, right) : value[8]!;
  return {
    free: serial.free,
    fixed: `${value.slice(0, 8)}${serial.fixed.slice(9)}|${offset}`,
    compose(chosen) {
      const body = serial.compose(chosen);
      const check = typeof offset === 'number' ? shiftCheck(VIN_CHECKS, vinCheck(body)!, offset) : offset;
      return body.slice(0, 8) + check + body.slice(9);
    },
  };
};
