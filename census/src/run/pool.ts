import { Worker } from 'node:worker_threads';
import type { Result, Task, WorkerSetup } from './worker.ts';

/** Threads always run the compiled worker, also when this file is run from source: loaders do not reach into threads. */
const WORKER = new URL('worker.js', import.meta.url.replace(/\/src\/(?=run\/pool\.ts$)/, '/dist/'));

/** Worker threads that take tasks in order, one at a time each. */
export class Pool {
  private readonly workers: readonly Worker[];

  constructor(setups: readonly WorkerSetup[]) {
    this.workers = setups.map((setup) => new Worker(WORKER, { workerData: setup, execArgv: [] }));
  }

  /** Runs every task and hands each result over as it comes. Rejects with the first failure. */
  async run(tasks: readonly Task[], onResult: (result: Result) => void): Promise<void> {
    let next = 0;
    await Promise.all(
      this.workers.map(async (worker) => {
        while (next < tasks.length) onResult(await ask(worker, tasks[next++]!));
      }),
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }
}

function ask(worker: Worker, task: Task): Promise<Result> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      worker.off('message', onMessage);
      worker.off('error', reject);
    };
    const onMessage = (message: { result?: Result; error?: unknown }): void => {
      done();
      if (message.result === undefined) reject(message.error);
      else resolve(message.result);
    };
    worker.on('message', onMessage);
    worker.on('error', reject);
    worker.postMessage(task);
  });
}
