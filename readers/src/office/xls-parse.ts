import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { WorkBook } from '@e965/xlsx';
import { readError } from '../errors.ts';

const MAX_HEAP_MB = 1536;

/** What is kept of a parsed workbook, and the names inside its compound file. */
export interface XlsBook {
  readonly paths: readonly string[];
  readonly book: Pick<WorkBook, 'SheetNames' | 'Sheets' | 'Workbook' | 'Props' | 'Custprops'> | null;
  /** The library's own message where it failed. */
  readonly failure: string;
}

/** Runs in the thread. It is text because a thread cannot load TypeScript, and is all there is to run. */
const SCRIPT = `
const { parentPort, workerData } = require('node:worker_threads');
const { CFB, read } = require(workerData.library);
const bytes = Buffer.from(workerData.bytes);
let paths = [], book = null, failure = '';
try {
  paths = CFB.read(bytes, { type: 'buffer' }).FullPaths;
  if (paths.some((path) => /\\/(?:Workbook|Book)$/i.test(path))) {
    const { SheetNames, Sheets, Workbook, Props, Custprops } = read(bytes, { type: 'buffer', dense: true, cellNF: true });
    for (const sheet of Object.values(Sheets)) delete sheet['!objects'];
    book = { SheetNames, Sheets, Workbook, Props, Custprops };
  }
} catch (error) {
  failure = String(error);
}
parentPort.postMessage({ paths, book, failure });
`;

/**
 * Parses in a thread of its own: some broken workbooks make the library loop or fill the memory, and a thread can be
 * ended.
 *
 * @throws PZ_READ_CORRUPT when the thread dies, PZ_READ_TOO_SLOW when it does not end.
 */
export async function parseXls(name: string, bytes: Uint8Array, milliseconds: number): Promise<XlsBook> {
  const library = createRequire(import.meta.url).resolve('@e965/xlsx');
  const worker = new Worker(SCRIPT, {
    eval: true,
    execArgv: [],
    workerData: { library, bytes },
    // The library writes what it does not know to the console.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<XlsBook>((resolve, reject) => {
      const died = (): void => reject(readError('PZ_READ_CORRUPT', { name, detail: 'xls' }));
      timer = setTimeout(() => reject(readError('PZ_READ_TOO_SLOW', { name, limit: milliseconds })), milliseconds);
      worker.once('message', resolve);
      worker.once('error', died);
      worker.once('exit', died);
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
