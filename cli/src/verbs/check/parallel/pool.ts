import { Worker } from 'node:worker_threads';
import type { Batch, Searched } from './searcher.ts';
import type { Answer, WorkerSetup } from './worker.ts';

/** Threads always run the compiled worker, also when this file is run from source: loaders do not reach into threads. */
const WORKER = new URL('worker.js', import.meta.url.replace(/\/src\/(?=verbs\/check\/parallel\/pool\.ts$)/, '/dist/'));

export interface Pool {
  /** Whichever thread is free takes the batch. */
  search(batch: Batch): Promise<Searched>;
  close(): Promise<void>;
}

interface Waiting {
  readonly batch: Batch;
  readonly resolve: (searched: Searched) => void;
  readonly reject: (error: Error) => void;
}

/** Batches are small and soon forgotten: a small nursery holds them, and what outlives it is code and the model. */
const LIMITS = { maxYoungGenerationSizeMb: 8 } as const;

/** One queue for all threads: each takes the next batch as soon as it is done with one. */
export function openPool(size: number, setup: WorkerSetup): Pool {
  const queue: Waiting[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Waiting>();
  let failed: Error | null = null;

  const give = (): void => {
    while (idle.length > 0 && queue.length > 0) {
      const worker = idle.pop()!;
      const next = queue.shift()!;
      busy.set(worker, next);
      const bytes = next.batch.records.flatMap((sent) =>
        sent.kind === 'utf8' ? [sent.utf8.buffer as ArrayBuffer] : [],
      );
      worker.postMessage(next.batch, bytes);
    }
  };
  const fail = (error: Error): void => {
    failed ??= error;
    for (const { reject } of [...busy.values(), ...queue.splice(0)]) reject(failed);
    busy.clear();
  };
  const workers = Array.from({ length: size }, () => {
    const worker = new Worker(WORKER, { workerData: setup, execArgv: [], resourceLimits: LIMITS });
    worker.on('message', ({ searched, failure }: Answer) => {
      const { resolve, reject } = busy.get(worker)!;
      busy.delete(worker);
      idle.push(worker);
      if (searched === undefined) reject(new Error(failure));
      else resolve(searched);
      give();
    });
    worker.on('error', fail);
    // A thread that runs out of memory ends without a word.
    worker.on('exit', (code) => fail(new Error(`a worker ended with ${code}`)));
    idle.push(worker);
    return worker;
  });

  return {
    search: (batch) =>
      new Promise((resolve, reject) => {
        if (failed !== null) {
          reject(failed);
          return;
        }
        queue.push({ batch, resolve, reject });
        give();
      }),
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
