import type { RunEvent } from '@pingzhang/engine/model';
import { Malformed } from '../errors.ts';
import { packetEvent } from './packet.ts';

const MAX_PACKETS = 5_000_000;
const NG_SECTION = 0x0a0d0d0a;
const BYTE_ORDER = 0x1a2b3c4d;

/** Whether a file is a capture: pcap in either byte order and precision, or pcapng. */
export function isCapture(data: Uint8Array): boolean {
  if (data.length < 24) return false;
  const magic = new DataView(data.buffer, data.byteOffset).getUint32(0);
  return [0xa1b2c3d4, 0xd4c3b2a1, 0xa1b23c4d, 0x4d3cb2a1, NG_SECTION].includes(magic);
}

/** Names looked up, servers spoken to and plain HTTP requests of a capture. @throws Malformed when the file itself is not one. */
export function captureEvents(data: Uint8Array, file: string): RunEvent[] {
  if (!isCapture(data)) throw new Malformed(`${file}: not a capture`);
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const events: RunEvent[] = [];
  let line = 0;
  const packet = (t: number, link: number, from: number, length: number): void => {
    line++;
    if (line > MAX_PACKETS) throw new Malformed(`${file}: over ${MAX_PACKETS} packets`);
    const event = packetEvent(data.subarray(from, from + length), link);
    if (event !== null) events.push({ t, ...event, file, line });
  };
  if (view.getUint32(0) === NG_SECTION) readBlocks(view, packet);
  else readClassic(view, packet);
  return events;
}

type OnPacket = (t: number, link: number, from: number, length: number) => void;

function readClassic(view: DataView, packet: OnPacket): void {
  const magic = view.getUint32(0);
  const little = magic === 0xd4c3b2a1 || magic === 0x4d3cb2a1;
  const unit = magic === 0xa1b23c4d || magic === 0x4d3cb2a1 ? 1e9 : 1e6;
  const link = view.getUint32(20, little) & 0xffff;
  for (let at = 24; at + 16 <= view.byteLength;) {
    const length = view.getUint32(at + 8, little);
    // A capture cut short ends here; what came before stands.
    if (at + 16 + length > view.byteLength) return;
    packet(view.getUint32(at, little) + view.getUint32(at + 4, little) / unit, link, at + 16, length);
    at += 16 + length;
  }
}

/** pcapng: sections, interfaces with their link type and clock, enhanced and simple packets. */
function readBlocks(view: DataView, packet: OnPacket): void {
  let little = true;
  let interfaces: { link: number; unit: number }[] = [];
  for (let at = 0; at + 12 <= view.byteLength;) {
    if (view.getUint32(at) === NG_SECTION) {
      little = view.getUint32(at + 8, true) === BYTE_ORDER;
      interfaces = [];
    }
    const type = view.getUint32(at, little);
    const size = view.getUint32(at + 4, little);
    if (size < 12 || at + size > view.byteLength) return;
    if (type === 1 && size >= 20)
      interfaces.push({ link: view.getUint16(at + 8, little), unit: clockOf(view, at + 16, at + size - 4, little) });
    else if (type === 6 && size >= 32) {
      const { link = 1, unit = 1e6 } = interfaces[view.getUint32(at + 8, little)] ?? {};
      const ticks = view.getUint32(at + 12, little) * 2 ** 32 + view.getUint32(at + 16, little);
      packet(ticks / unit, link, at + 28, Math.min(view.getUint32(at + 20, little), size - 32));
    } else if (type === 3 && size >= 16) packet(0, interfaces[0]?.link ?? 1, at + 12, size - 16);
    at += size;
  }
}

/** Ticks a second of an interface: option 9 (`if_tsresol`), a microsecond without it. */
function clockOf(view: DataView, from: number, end: number, little: boolean): number {
  for (let at = from; at + 4 <= end;) {
    const code = view.getUint16(at, little);
    const length = view.getUint16(at + 2, little);
    if (code === 0) break;
    if (code === 9 && length === 1 && at + 5 <= end) {
      const value = view.getUint8(at + 4);
      return value & 0x80 ? 2 ** (value & 0x7f) : 10 ** value;
    }
    at += 4 + ((length + 3) & ~3);
  }
  return 1e6;
}
