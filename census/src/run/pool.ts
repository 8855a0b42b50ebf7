import { Worker } from 'node:worker_threads';
import type { Failure, Result, Task, WorkerSetup } from './worker.ts';

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

  /** Runs the same task once in every worker. */
  all(task: Task): Promise<Result[]> {
    return Promise.all(this.workers.map((worker) => ask(worker, task)));
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }
}

function ask(worker: Worker, task: Task): Promise<Result> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      act();
    };
    const onMessage = ({ result, failure }: { result?: Result; failure?: Failure }): void =>
      settle(() => (result === undefined ? reject(errorOf(failure!)) : resolve(result)));
    const onError = (error: Error): void => settle(() => reject(error));
    // A thread that runs out of memory ends without a word.
    const onExit = (code: number): void =>
      settle(() => reject(errorOf({ message: `a worker ended with ${code}`, code: null, stack: '' })));
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    worker.postMessage(task);
  });
}

function errorOf({ message, code, stack }: Failure): Error {
  const error = new Error(message);
  if (stack !== '') error.stack = stack;
  return code === null ? error : Object.assign(error, { code });
}
