import { isAscii } from 'node:buffer';
import { textOfUtf8 } from '@pingzhang/engine/model';
import { byteAt, unitsIn } from './utf8-units.ts';

/** Text that has been read and not yet cut into records: bytes where it is valid UTF-8, else decoded. */
export interface TextQueue {
  /** UTF-16 units waiting. */
  readonly units: number;
  /** @param block of whole characters */
  add(block: Uint8Array | string): void;
  /** Units up to and with the last line end among the first `limit` ones; 0 where there is none. */
  lineEnd(limit: number): number;
  /** The first so many units, or all there are. */
  text(units: number): string;
  /** Takes the first so many units away; they must end with a character. */
  take(units: number): readonly (Uint8Array | string)[];
  /** Whether bytes of this memory are waiting. */
  holds(memory: ArrayBufferLike): boolean;
}

interface Part {
  readonly block: Uint8Array | string;
  readonly units: number;
}

/** A stretch with Chinese in it is counted through again to find a place in it: it must be short. */
const SHORT = 16 * 1024;
const LINE = 10;

export function textQueue(): TextQueue {
  let parts: Part[] = [];
  let waiting = 0;
  const put = (part: Part): void => {
    parts.push(part);
    waiting += part.units;
  };
  return {
    get units() {
      return waiting;
    },
    add(block) {
      if (typeof block === 'string') put({ block, units: block.length });
      else if (isAscii(block)) put({ block, units: block.length });
      else
        for (let at = 0; at < block.length;) {
          const end = boundary(block, Math.min(block.length, at + SHORT));
          const short = block.subarray(at, end);
          put({ block: short, units: isAscii(short) ? short.length : unitsIn(short) });
          at = end;
        }
    },
    lineEnd(limit) {
      let before = 0;
      let found = 0;
      for (const part of parts) {
        if (before >= limit) break;
        const end = lastLineEnd(part, limit - before);
        if (end > 0) found = before + end;
        before += part.units;
      }
      return found;
    },
    text(units) {
      let out = '';
      for (const part of parts) {
        if (out.length >= units) break;
        const { block } = part.units + out.length <= units ? part : split(part, units - out.length)[0];
        out += typeof block === 'string' ? block : textOfUtf8(block);
      }
      return out.slice(0, units);
    },
    take(units) {
      let left = units;
      let whole = 0;
      while (whole < parts.length && parts[whole]!.units <= left) left -= parts[whole++]!.units;
      const taken = parts.slice(0, whole);
      parts = parts.slice(whole);
      if (left > 0) {
        const [first, rest] = split(parts[0]!, left);
        taken.push(first);
        parts[0] = rest;
      }
      waiting -= units;
      return taken.map(({ block }) => block);
    },
    holds: (memory) => parts.some(({ block }) => typeof block !== 'string' && block.buffer === memory),
  };
}

/** In two at a unit, or behind the character in whose midst it is. */
function split({ block, units }: Part, at: number): [Part, Part] {
  if (typeof block === 'string')
    return [
      { block: block.slice(0, at), units: at },
      { block: block.slice(at), units: units - at },
    ];
  const bytes = block.length === units ? at : byteAt(block, at);
  const first = block.subarray(0, bytes);
  const own = block.length === units ? at : unitsIn(first);
  return [
    { block: first, units: own },
    { block: block.subarray(bytes), units: units - own },
  ];
}

function lastLineEnd({ block, units }: Part, limit: number): number {
  if (typeof block === 'string') return limit <= 0 ? 0 : block.lastIndexOf('\n', limit - 1) + 1;
  if (block.length === units) return block.lastIndexOf(LINE, limit - 1) + 1;
  const bytes = limit >= units ? block.length : byteAt(block, limit);
  const end = block.lastIndexOf(LINE, bytes - 1) + 1;
  return end === 0 ? 0 : unitsIn(block.subarray(0, end));
}

/** Where the character at or before `at` begins. */
function boundary(utf8: Uint8Array, at: number): number {
  let start = at;
  while (start < utf8.length && (utf8[start]! & 0xc0) === 0x80) start--;
  return start;
}
