import type { Record } from '@pingzhang/engine/model';
import { foldText } from '@pingzhang/engine/act';
import { placeText } from './residue.ts';
import type { ResidueList } from './residue.ts';
import type { Spool } from './spool.ts';

/**
 * The witness for files with more values than are searched for everywhere: every record that was to be edited is held
 * against the same record of the input. Returns whether the two have the same records.
 */
export async function compareInStep(
  before: AsyncIterable<Record>,
  after: AsyncIterable<Record>,
  spool: Spool,
  residue: ResidueList,
): Promise<boolean> {
  const written = after[Symbol.asyncIterator]();
  spool.rewind();
  let decided = spool.next();
  let at = 0;
  for await (const original of before) {
    const { value: result } = (await written.next()) as { value?: Record };
    if (result === undefined) return false;
    if (decided?.at === at++) {
      for (const { cell, start, end, text } of decided.edits) {
        const [was, is] = [textOf(original, cell), textOf(result, cell)];
        if (was === undefined || is === undefined) return false;
        const value = foldText(was.slice(start, end));
        if (value.length > 1 && foldText(is).includes(value) && !foldText(text).includes(value)) {
          residue.add(null, placeText(result.place, cell));
        }
      }
      decided = spool.next();
    }
  }
  return (await written.next()).done === true;
}

function textOf(record: Record, cell: number | undefined): string | undefined {
  if (record.kind === 'text') return cell === undefined ? record.text : undefined;
  return cell === undefined ? undefined : record.cells[cell];
}
