import { closeSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { PzError } from '@pingzhang/engine/model';
import type { Problem } from '../scan/scan-job.ts';

/** What a file that the kernels cannot read as it is turned out to hold. */
export interface Contents {
  /** Its texts as UTF-8 files of the run's own, in order. */
  readonly texts: readonly string[];
  /** It holds something besides, which the readers have to read record by record. */
  readonly records: boolean;
  readonly problems: readonly Problem[];
}

/** Formats whose texts are taken out: text in another encoding, and what packs files. */
const UNPACKED: ReadonlySet<string> = new Set(['csv', 'text', 'gzip', 'zip', 'tar']);
const encoder = new TextEncoder();

/**
 * Writes the texts of a file, whatever their encoding and however packed, where the kernels can read them: rows are then
 * counted by the same rules wherever they come from. Null for every other kind of file.
 */
export async function unpackTexts(path: string, folder: string, prefix: string): Promise<Contents | null> {
  const { fileSource, formatOf, readSource } = await import('@pingzhang/readers');
  const format = await formatOf(fileSource(path)).catch(() => null);
  if (format === null || !UNPACKED.has(format.id)) return null;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const texts: string[] = [];
  const problems: Problem[] = [];
  let records = false;
  const note = ({ code, text }: PzError): void => void problems.push({ code, text });
  const takeText = async (_: string, text: AsyncIterable<string>): Promise<void> => {
    const target = join(folder, `${prefix}-${texts.length}`);
    texts.push(target);
    await writeText(target, text);
  };
  try {
    for await (const _ of readSource(fileSource(path), { takeText, onProblem: (__, error) => note(error) }))
      records = true;
  } catch (error) {
    if (!(error instanceof PzError)) throw error;
    note(error);
  }
  return { texts, records, problems };
}

/** Looked at before the first byte is written. */
const HEAD_UNITS = 65_536;

/** What was read before a text turned out damaged stays. */
async function writeText(path: string, text: AsyncIterable<string>): Promise<void> {
  const file = openSync(path, 'w', 0o600);
  let held = '';
  let returns: boolean | null = null;
  const write = (part: string): void => {
    // Old systems end lines with a carriage return alone: known by a beginning without any other line end.
    returns ??= part.includes('\r') && !part.includes('\n');
    const bytes = encoder.encode(returns ? part.replaceAll('\r', '\n') : part);
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
  };
  try {
    for await (const part of text) {
      held += part;
      if (returns === null && held.length < HEAD_UNITS) continue;
      write(held);
      held = '';
    }
  } finally {
    write(held);
    fsyncSync(file);
    closeSync(file);
  }
}
