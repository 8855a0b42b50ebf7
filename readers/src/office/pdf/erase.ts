import { numberValue, type Operand, type Operation, stringBytes } from './content.ts';
import type { Show } from './glyphs.ts';

export const SHOW_OPERATORS = new Set(['Tj', 'TJ', "'", '"']);

/** The glyphs to take out of one show operator, by number. */
export interface Erasure {
  readonly operation: Operation;
  readonly show: Show;
  readonly glyphs: Set<number>;
}

/** The operand a show operator draws: a string, or an array of strings and moves. */
function drawnOperand({ operands }: Operation): Operand | undefined {
  return operands.at(-1);
}

/**
 * The codes of a show operator cut out of its strings, in order.
 *
 * @returns null when the bytes are not those the text was read from: then the two views of the page differ and nothing
 * may be rewritten.
 */
export function codesOf(bytes: Uint8Array, operation: Operation, codes: readonly number[]): Uint8Array[] | null {
  const strings = drawnStrings(operation).map((operand) => stringBytes(bytes, operand));
  const all = strings.flat();
  const width = all.length === codes.length ? 1 : all.length === 2 * codes.length ? 2 : 0;
  const cut: Uint8Array[] = [];
  let at = 0;
  for (const code of codes) {
    const length = width > 0 ? width : code > 0xff || all[at] !== code ? 2 : 1;
    const piece = all.slice(at, at + length);
    if (piece.reduce((value, byte) => value * 256 + byte, 0) !== code) return null;
    cut.push(Uint8Array.from(piece));
    at += length;
  }
  return at === all.length ? cut : null;
}

/** Rewrites a content stream: erased glyphs leave a gap as wide as they were, hidden spellings of text go. */
export function eraseGlyphs(
  bytes: Uint8Array,
  erasures: readonly Erasure[],
  spellings: readonly Operation[],
): Uint8Array {
  const changes: { start: number; end: number; text: string }[] = [];
  for (const erasure of erasures) {
    const { start, end } = erasure.operation;
    if (erasure.glyphs.size > 0) changes.push({ start, end, text: erased(bytes, erasure) });
  }
  for (const { operands } of spellings) {
    const properties = operands.at(-1);
    if (properties?.kind === 'dictionary') changes.push({ start: properties.start, end: properties.end, text: '<<>>' });
  }
  changes.sort((a, b) => a.start - b.start);
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { start, end, text } of changes) {
    parts.push(bytes.subarray(at, start), Buffer.from(text, 'latin1'));
    at = end;
  }
  parts.push(bytes.subarray(at));
  return Buffer.concat(parts);
}

function drawnStrings(operation: Operation): Operand[] {
  const drawn = drawnOperand(operation);
  if (drawn?.kind === 'string') return [drawn];
  return (drawn?.items ?? []).filter((item) => item.kind === 'string');
}

function erased(bytes: Uint8Array, { operation, show, glyphs }: Erasure): string {
  const codes = codesOf(bytes, operation, show.codes) ?? [];
  const drawn = drawnOperand(operation);
  const items: string[] = [];
  let glyph = 0;
  for (const item of drawn?.kind === 'array' ? (drawn.items ?? []) : drawn ? [drawn] : []) {
    if (item.kind === 'number') items.push(String(numberValue(bytes, item)));
    if (item.kind !== 'string') continue;
    let left = stringBytes(bytes, item).length;
    let run = '';
    for (; left > 0 && glyph < codes.length; glyph++) {
      const code = codes[glyph] as Uint8Array;
      left -= code.length;
      if (!glyphs.has(glyph)) run += Buffer.from(code).toString('hex');
      else {
        if (run !== '') items.push(`<${run}>`);
        run = '';
        items.push((show.gaps[glyph] ?? 0).toFixed(3));
      }
    }
    if (run !== '') items.push(`<${run}>`);
  }
  return `${before(bytes, operation)}[${items.join(' ')}] TJ`;
}

/** What the quote operators do before they show: the next line, and its spacing. */
function before(bytes: Uint8Array, { name, operands }: Operation): string {
  if (name === "'") return 'T* ';
  const [word, char] = operands;
  if (name !== '"' || !word || !char) return '';
  return `${numberValue(bytes, word)} Tw ${numberValue(bytes, char)} Tc T* `;
}
