import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Worker } from 'tesseract.js';
import { readError } from '../errors.ts';

/**
 * Recognises Chinese and Latin text in a picture, offline, by the optional packages tesseract.js and
 * @tesseract.js-data/chi_sim. One worker serves the whole process and does not keep it alive.
 *
 * @returns the text, without the blanks the recogniser puts between Chinese characters
 * @throws PZ_READ_OCR_MISSING, PZ_READ_CORRUPT, PZ_READ_TOO_SLOW
 */
export async function recognise(name: string, picture: Uint8Array, milliseconds: number): Promise<string> {
  const turn = queue.then(() => recogniseNow(name, picture, milliseconds));
  queue = turn.catch(() => {});
  return await turn;
}

/** One picture at a time: the worker is one thread, and its memory is that of one picture. */
let queue: Promise<unknown> = Promise.resolve();
let worker: Worker | null = null;

async function recogniseNow(name: string, picture: Uint8Array, milliseconds: number): Promise<string> {
  worker ??= await startWorker(name);
  const thread = threadOf(worker);
  let timer: NodeJS.Timeout | undefined;
  try {
    thread?.ref();
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(readError('PZ_READ_TOO_SLOW', { name, limit: milliseconds })), milliseconds);
    });
    const done = worker.recognize(Buffer.from(picture), {}, { text: true }).catch(() => {
      throw readError('PZ_READ_CORRUPT', { name, detail: 'image' });
    });
    return joinChinese((await Promise.race([done, late])).data.text);
  } catch (error) {
    // A worker that failed may be stuck or broken: the next picture gets a new one.
    void worker?.terminate();
    worker = null;
    throw error;
  } finally {
    clearTimeout(timer);
    thread?.unref();
  }
}

async function startWorker(name: string): Promise<Worker> {
  let createWorker;
  let languages: string;
  try {
    ({ createWorker } = (await import('tesseract.js')).default);
    languages = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/chi_sim/package.json'));
  } catch (cause) {
    throw readError('PZ_READ_OCR_MISSING', { name }, cause);
  }
  return await createWorker('chi_sim', 1, {
    langPath: join(languages, '4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
    logger: () => {},
    // Failures come back through the promise; the default handler would throw them into nowhere.
    errorHandler: () => {},
  });
}

/** The thread behind the worker, which its type does not declare. */
function threadOf(holder: Worker): { ref(): void; unref(): void } | undefined {
  return (holder as unknown as { worker?: { ref(): void; unref(): void } }).worker;
}

function joinChinese(text: string): string {
  return text.replace(/(?<=[\u2e80-\u9fff\uff00-\uffef]) +(?=[\u2e80-\u9fff\uff00-\uffef])/g, '').trim();
}
