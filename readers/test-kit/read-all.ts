import type { Place, Record } from '@pingzhang/engine/model';
import { PzError } from '@pingzhang/engine/model';
import { bufferSource, readSource, rewriteSource, streamSource } from '../src/index.ts';
import type { Editor, ReadOptions, Source } from '../src/index.ts';

/** Everything a source gives: its records, the problems told on the way, and the code it ended with, if it failed. */
export async function readAll(source: Source, options: ReadOptions = {}) {
  const records: Record[] = [];
  const problems: { place: Place; code: string }[] = [];
  let failed: string | null = null;
  try {
    const onProblem = (place: Place, error: PzError) => {
      if (error.code === 'PZ_READ_FAILED') throw new Error('the reader failed inside', { cause: error.cause });
      problems.push({ place, code: error.code });
    };
    for await (const record of readSource(source, { ...options, onProblem })) records.push(record);
  } catch (error) {
    if (!(error instanceof PzError)) throw error;
    failed = error.code;
    if (failed === 'PZ_READ_FAILED') throw error.cause;
  }
  return { records, problems, failed };
}

export async function readBytes(name: string, content: Uint8Array | string, options: ReadOptions = {}) {
  return readAll(bufferSource(name, Buffer.from(content as string)), options);
}

export async function rewriteAll(source: Source, edit: Editor = () => [], options: ReadOptions = {}): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of rewriteSource(source, edit, options)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export async function rewriteBytes(name: string, content: Uint8Array | string, edit?: Editor): Promise<Buffer> {
  return rewriteAll(bufferSource(name, Buffer.from(content as string)), edit);
}

/** The same bytes, arriving `length` at a time. */
export function inChunks(name: string, content: Uint8Array | string, length: number): Source {
  const bytes = Buffer.from(content as string);
  return streamSource(name, bytes.length, async function* () {
    for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
  });
}

/** An editor that puts `by` for every occurrence of `what`, wherever a record holds it. */
export function replacing(what: string, by: string): Editor {
  return (record) =>
    (record.kind === 'text' ? [record.text] : record.cells).flatMap((text, cell) =>
      [...occurrences(text, what)].map((start) => ({
        ...(record.kind === 'row' ? { cell } : {}),
        start,
        end: start + what.length,
        text: by,
      })),
    );
}

function* occurrences(text: string, what: string): Generator<number> {
  for (let at = text.indexOf(what); at !== -1; at = text.indexOf(what, at + what.length)) yield at;
}

/** Records as short lines: `label=text` or `table: cell|cell`. */
export function outline(records: readonly Record[]): string[] {
  return records.map((record) =>
    record.kind === 'row'
      ? `${record.table.name}: ${record.cells.join('|')}`
      : `${record.label === undefined ? '' : `${record.label}=`}${record.text}`,
  );
}
