import { Bytes } from '../bytes.ts';
import { Malformed } from '../errors.ts';

/** One field of a protocol buffer message: its number, and its number value or its bytes. */
export interface ProtoField {
  readonly field: number;
  readonly number: number;
  readonly bytes: Uint8Array;
}

const NONE = new Uint8Array(0);
const MAX_FIELDS = 1_000_000;

/** Fields of a message in order; groups and unknown wire types are refused. @throws Malformed */
export function protoFields(data: Uint8Array, what: string): ProtoField[] {
  const bytes = new Bytes(data, what);
  const fields: ProtoField[] = [];
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let scale = 1; scale < 2 ** 63; scale *= 128) {
      const byte = bytes.u8(at++);
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
    throw new Malformed(`${what}: endless number`);
  };
  while (at < bytes.length) {
    if (fields.length === MAX_FIELDS) throw new Malformed(`${what}: too many fields`);
    const tag = varint();
    const field = Math.floor(tag / 8);
    const wire = tag % 8;
    if (wire === 0) fields.push({ field, number: varint(), bytes: NONE });
    else if (wire === 2) {
      const length = varint();
      fields.push({ field, number: 0, bytes: bytes.slice(at, length) });
      at += length;
    } else if (wire === 5 || wire === 1) {
      const width = wire === 5 ? 4 : 8;
      fields.push({ field, number: wire === 5 ? bytes.u32(at) : 0, bytes: bytes.slice(at, width) });
      at += width;
    } else throw new Malformed(`${what}: wire type ${wire}`);
  }
  return fields;
}
