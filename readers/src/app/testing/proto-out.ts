import { BytesOut } from './bytes-out.ts';

/** A protocol buffer message of these fields: a number, a text, or a message within. */
export function proto(
  ...fields: readonly (readonly [field: number, value: number | string | Uint8Array])[]
): Uint8Array {
  const out = new BytesOut();
  for (const [field, value] of fields) {
    if (typeof value === 'number') {
      out.uleb(field * 8).uleb(value);
      continue;
    }
    const bytes = typeof value === 'string' ? Buffer.from(value) : value;
    out
      .uleb(field * 8 + 2)
      .uleb(bytes.length)
      .bytes(bytes);
  }
  return out.done();
}
