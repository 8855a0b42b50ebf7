import { decodeEntry, equal, toHex } from '@pingzhang/engine/prove';
import type { Entry } from '@pingzhang/engine/prove';
import type { LedgerReader } from './read-ledger.ts';

/** A row of an index somebody keeps of the ledger, such as a database table: the entry's exact bytes under its number. */
export interface IndexRow {
  readonly index: number;
  readonly bytes: Uint8Array;
}

/** `missing`: deleted or never written; `changed`: not the entry logged; `unexpected`: inserted, or standing twice. */
export interface IndexDifference {
  readonly index: number;
  readonly difference: 'missing' | 'changed' | 'unexpected';
}

/** What an index is rebuilt from: every entry under the last checkpoint, in order. */
export function* indexRows(
  reader: LedgerReader,
  from = 0,
): Generator<IndexRow & { readonly entry: Entry; readonly leaf: string }> {
  for (const { index, bytes } of reader.bytes(from))
    yield { index, bytes, entry: decodeEntry(bytes), leaf: toHex(reader.tree.leaf(index)) };
}

/**
 * Holds an index against the ledger, so that an UPDATE, DELETE or INSERT by whoever administers the database shows.
 * `rows` come in ascending order; rows above the checkpoint are not judged.
 */
export async function* compareIndex(
  reader: LedgerReader,
  rows: AsyncIterable<IndexRow> | Iterable<IndexRow>,
): AsyncGenerator<IndexDifference> {
  const logged = reader.bytes();
  let next = logged.next();
  for await (const { index, bytes } of rows) {
    if (index >= reader.tree.size) break;
    for (; next.done !== true && next.value.index < index; next = logged.next())
      yield { index: next.value.index, difference: 'missing' };
    if (next.done === true || next.value.index !== index) yield { index, difference: 'unexpected' };
    else {
      if (!equal(next.value.bytes, bytes)) yield { index, difference: 'changed' };
      next = logged.next();
    }
  }
  for (; next.done !== true; next = logged.next()) yield { index: next.value.index, difference: 'missing' };
}
