import { foldField } from '../kernel/fold.ts';
import type { Layout } from '../kernel/layout.ts';
import { readId, readPhone } from '../kernel/values.ts';

/** Every prefix a mobile may have: whether it is allocated is for the count to say. */
const PREFIXES = new Uint8Array(1000).fill(1, 130, 200);
const encoder = new TextEncoder();
const packed = { hi: 0, lo: 0 };
/** A number of eleven digits in its longest spelling. */
const LONGEST = 24;

/** What a cell proves to be by itself, whatever its column is said to hold. */
export function kindOf(cell: string): 'id' | 'phone' | null {
  if (cell.length < 11 || cell.length > LONGEST || !/[\d０-９]{3}/.test(cell)) return null;
  // Folded as the kernels do it.
  const bytes = encoder.encode(cell.trim());
  const length = foldField(bytes, 0, bytes.length, false, 0);
  if (readId(bytes, 0, length, packed) === 0) return 'id';
  return readPhone(bytes, 0, length, PREFIXES, packed) === 0 ? 'phone' : null;
}

/** Whether a layout finds the ID and the phone of a row, if there are such. */
export function reads({ columns }: Layout, cells: readonly string[]): boolean {
  if (cells.length !== columns.length) return false;
  const kinds = cells.map(kindOf);
  const found = (kind: 'id' | 'phone'): boolean => columns.some(({ op }, i) => op === kind && kinds[i] === kind);
  return (found('id') || !kinds.includes('id')) && (found('phone') || !kinds.includes('phone'));
}

/**
 * The rows of the commonest shape among rows of one width, with those that show no other: rows of two layouts may well
 * have the same number of fields.
 */
export function ofOneShape<Row extends { readonly cells: readonly string[] }>(rows: readonly Row[]): readonly Row[] {
  const shapes = rows.map(({ cells }) => cells.map((cell) => kindOf(cell)?.[0] ?? '-').join(''));
  const counts = new Map<string, number>();
  for (const shape of shapes) if (/[ip]/.test(shape)) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  if (counts.size < 2) return rows;
  const [commonest] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  return rows.filter((_, i) => fits(shapes[i]!, commonest));
}

function fits(shape: string, commonest: string): boolean {
  for (let i = 0; i < shape.length; i++) if (shape[i] !== '-' && shape[i] !== commonest[i]) return false;
  return true;
}
