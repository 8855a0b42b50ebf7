/** One operand of a content stream, by where it stands in the bytes. */
export interface Operand {
  readonly kind: 'number' | 'string' | 'name' | 'array' | 'dictionary' | 'word';
  readonly start: number;
  readonly end: number;
  /** Elements of an array. */
  readonly items?: readonly Operand[];
}

export interface Operation {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly operands: readonly Operand[];
}

const MAX_OPERANDS = 64;
const MAX_NESTING = 32;

/** The operations of a content stream, as byte ranges: whoever changes one copies the rest untouched. */
export function* operations(bytes: Uint8Array): Iterable<Operation> {
  const scan = new ContentScan(bytes);
  let operands: Operand[] = [];
  for (let token = scan.next(0); token !== null; token = scan.next(0)) {
    if (token.kind !== 'word') {
      operands.push(token);
      if (operands.length > MAX_OPERANDS) operands.shift();
      continue;
    }
    const name = scan.text(token);
    if (name === 'true' || name === 'false' || name === 'null') {
      operands.push(token);
      continue;
    }
    yield { name, start: operands[0]?.start ?? token.start, end: token.end, operands };
    operands = [];
    if (name === 'ID') scan.skipInlineImage();
  }
}

/** The bytes a string operand stands for (ISO 32000-1, 7.3.4). */
export function stringBytes(bytes: Uint8Array, { start, end }: Operand): number[] {
  return bytes[start] === 0x3c ? hexBytes(bytes, start + 1, end - 1) : literalBytes(bytes, start + 1, end - 1);
}

export function numberValue(bytes: Uint8Array, { start, end }: Operand): number {
  return Number(Buffer.from(bytes.subarray(start, end)).toString('latin1')) || 0;
}

export function nameValue(bytes: Uint8Array, { start, end }: Operand): string {
  const raw = Buffer.from(bytes.subarray(start + 1, end)).toString('latin1');
  return raw.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

const SPACE = new Set([0, 9, 10, 12, 13, 32]);
/** Delimiters: ( ) < > [ ] { } / % */
const DELIMITER = new Set([0x28, 0x29, 0x3c, 0x3e, 0x5b, 0x5d, 0x7b, 0x7d, 0x2f, 0x25]);

class ContentScan {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  text({ start, end }: Operand): string {
    return Buffer.from(this.#bytes.subarray(start, end)).toString('latin1');
  }

  next(depth: number): Operand | null {
    this.#skipSpace();
    const start = this.#at;
    const bytes = this.#bytes;
    const byte = bytes[start];
    if (byte === undefined) return null;
    if (byte === 0x28) return this.#literal(start);
    if (byte === 0x3c && bytes[start + 1] !== 0x3c) {
      const close = bytes.indexOf(0x3e, start);
      this.#at = close < 0 ? bytes.length : close + 1;
      return { kind: 'string', start, end: this.#at };
    }
    if (byte === 0x5b || byte === 0x3c) return this.#group(start, byte === 0x5b, depth);
    this.#at = start + 1;
    if (DELIMITER.has(byte) && byte !== 0x2f) {
      if (byte === 0x3e && bytes[this.#at] === 0x3e) this.#at++;
      return { kind: 'word', start, end: this.#at };
    }
    while (
      this.#at < bytes.length &&
      !SPACE.has(bytes[this.#at] as number) &&
      !DELIMITER.has(bytes[this.#at] as number)
    )
      this.#at++;
    const kind =
      byte === 0x2f
        ? 'name'
        : (byte >= 0x30 && byte <= 0x39) || byte === 0x2b || byte === 0x2d || byte === 0x2e
          ? 'number'
          : 'word';
    return { kind, start, end: this.#at };
  }

  /** Moves past the data of an inline image: to an EI between white space that text follows. */
  skipInlineImage(): void {
    const bytes = this.#bytes;
    for (let at = this.#at + 1; at < bytes.length; at++) {
      if (bytes[at] !== 0x45 || bytes[at + 1] !== 0x49 || !SPACE.has(bytes[at - 1] as number)) continue;
      const after = bytes.subarray(at + 2, at + 12);
      if (after.length > 0 && !SPACE.has(after[0] as number)) continue;
      if (after.some((byte) => byte > 0x7e || (byte < 0x20 && !SPACE.has(byte)))) continue;
      this.#at = at + 2;
      return;
    }
    this.#at = bytes.length;
  }

  #skipSpace(): void {
    const bytes = this.#bytes;
    for (; this.#at < bytes.length; this.#at++) {
      const byte = bytes[this.#at] as number;
      if (byte === 0x25) {
        while (this.#at < bytes.length && bytes[this.#at] !== 10 && bytes[this.#at] !== 13) this.#at++;
      } else if (!SPACE.has(byte)) return;
    }
  }

  #literal(start: number): Operand {
    const bytes = this.#bytes;
    let depth = 0;
    let at = start;
    for (; at < bytes.length; at++) {
      if (bytes[at] === 0x5c) at++;
      else if (bytes[at] === 0x28) depth++;
      else if (bytes[at] === 0x29 && --depth === 0) break;
    }
    this.#at = Math.min(at + 1, bytes.length);
    return { kind: 'string', start, end: this.#at };
  }

  #group(start: number, array: boolean, depth: number): Operand {
    const close = array ? ']' : '>>';
    this.#at = start + (array ? 1 : 2);
    const items: Operand[] = [];
    for (let token = this.next(depth + 1); token !== null; token = this.next(depth + 1)) {
      if (token.kind === 'word' && this.text(token) === close) break;
      if (depth < MAX_NESTING) items.push(token);
    }
    return { kind: array ? 'array' : 'dictionary', start, end: this.#at, items };
  }
}

function hexBytes(bytes: Uint8Array, start: number, end: number): number[] {
  let hex = Buffer.from(bytes.subarray(start, end))
    .toString('latin1')
    .replace(/[^0-9a-fA-F]/g, '');
  if (hex.length % 2 === 1) hex += '0';
  return [...Buffer.from(hex, 'hex')];
}

const ESCAPES = new Map([
  [0x6e, 10],
  [0x72, 13],
  [0x74, 9],
  [0x62, 8],
  [0x66, 12],
]);

function literalBytes(bytes: Uint8Array, start: number, end: number): number[] {
  const out: number[] = [];
  for (let at = start; at < end; at++) {
    let byte = bytes[at] as number;
    if (byte === 13) {
      // Every line end in a string is one line feed.
      if (bytes[at + 1] === 10) at++;
      byte = 10;
    } else if (byte === 0x5c) {
      const next = bytes[++at] ?? 0;
      if (next === 13 || next === 10) {
        if (next === 13 && bytes[at + 1] === 10) at++;
        continue;
      }
      const octal = /^[0-7]{1,3}/.exec(Buffer.from(bytes.subarray(at, Math.min(at + 3, end))).toString('latin1'))?.[0];
      if (octal) at += octal.length - 1;
      byte = octal ? parseInt(octal, 8) & 0xff : (ESCAPES.get(next) ?? next);
    }
    out.push(byte);
  }
  return out;
}
