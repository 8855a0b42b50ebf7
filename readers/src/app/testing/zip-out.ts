import { crc32, deflateRawSync } from 'node:zlib';
import { BytesOut } from './bytes-out.ts';

/** A zip with these members, without dates: the same members give the same bytes. */
export function writeZip(members: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const central = new BytesOut();
  let at = 0;
  const encoder = new TextEncoder();
  for (const [name, content] of Object.entries(members)) {
    const data = typeof content === 'string' ? encoder.encode(content) : content;
    const packed = deflateRawSync(data, { level: 6 });
    const path = encoder.encode(name);
    const about = new BytesOut()
      .u16(20, 0x800, 8, 0, 0x21)
      .u32(crc32(data), packed.length, data.length)
      .u16(path.length, 0)
      .done();
    central.u32(0x02014b50).u16(20).bytes(about).u16(0, 0, 0).u32(0, at).bytes(path);
    const local = new BytesOut().u32(0x04034b50).bytes(about).bytes(path).done();
    chunks.push(local, packed);
    at += local.length + packed.length;
  }
  const directory = central.done();
  const count = Object.keys(members).length;
  const end = new BytesOut().u32(0x06054b50).u16(0, 0, count, count).u32(directory.length, at).u16(0).done();
  return Buffer.concat([...chunks, directory, end]);
}
