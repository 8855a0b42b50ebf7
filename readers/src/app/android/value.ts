import type { Bytes } from '../bytes.ts';
import type { StringPool } from './string-pool.ts';

/** A typed value of compiled XML or of a resource table (Res_value of the Android sources). */
export type ResourceValue =
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'integer'; readonly number: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'reference'; readonly id: number }
  | { readonly kind: 'other' };

const TYPE_REFERENCE = 1;
const TYPE_STRING = 3;
const TYPE_DYNAMIC_REFERENCE = 7;
const TYPE_DECIMAL = 0x10;
const TYPE_HEX = 0x11;
const TYPE_BOOLEAN = 0x12;

export function readValue(bytes: Bytes, at: number, strings: StringPool): ResourceValue {
  const type = bytes.u8(at + 3);
  const data = bytes.u32(at + 4);
  switch (type) {
    case TYPE_STRING:
      return { kind: 'string', text: strings.get(data) ?? '' };
    case TYPE_REFERENCE:
    case TYPE_DYNAMIC_REFERENCE:
      return { kind: 'reference', id: data };
    case TYPE_DECIMAL:
    case TYPE_HEX:
      return { kind: 'integer', number: data | 0 };
    case TYPE_BOOLEAN:
      return { kind: 'boolean', value: data !== 0 };
    default:
      return { kind: 'other' };
  }
}
