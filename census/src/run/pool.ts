import { Worker } from 'node:worker_threads';
import type { Failure, Message, Result, Task, WorkerSetup } from './worker.ts';

/** Threads always run the compiled worker, also when this file is run from source: loaders do not reach into threads. */
const WORKER = new URL('worker.js', import.meta.url.replace(/\/src\/(?=run\/pool\.ts$)/, '/dist/'));

/** Told by a task how many bytes it has done since it told last. */
type OnBytes = (bytes: number) => void;

interface Waiting {
  readonly task: Task;
  readonly onBytes: OnBytes;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** Worker threads that take tasks in order, one at a time each. */
export class Pool {
  private readonly workers: readonly Worker[];
  private readonly idle: Worker[];
  private readonly waiting: Waiting[] = [];

  constructor(size: number) {
    this.workers = Array.from({ length: size }, () => new Worker(WORKER, { execArgv: [] }));
    this.idle = [...this.workers];
  }

  /** Has the next free worker carry out a task. */
  submit(task: Task, onBytes: OnBytes = () => {}): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ task, onBytes, resolve, reject });
      this.dispatch();
    });
  }

  /** Runs every task and hands each result over as it comes. Rejects with the first failure. */
  async run(tasks: readonly Task[], onResult: (result: Result) => void): Promise<void> {
    await Promise.all(tasks.map(async (task) => onResult(await this.submit(task))));
  }

  /** Gives each worker what the tasks from now on share; tasks under way go on. */
  begin(setups: readonly WorkerSetup[]): void {
    this.workers.forEach((worker, i) => worker.postMessage({ kind: 'begin', setup: setups[i] }));
  }

  /** Has every worker carry out the same task. No other may be under way. */
  all(task: Task): Promise<Result[]> {
    return Promise.all(this.workers.map((worker) => ask(worker, task, () => {})));
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private dispatch(): void {
    while (this.idle.length > 0 && this.waiting.length > 0) {
      const worker = this.idle.shift()!;
      const { task, onBytes, resolve, reject } = this.waiting.shift()!;
      ask(worker, task, onBytes)
        .then(resolve, reject)
        .finally(() => {
          this.idle.push(worker);
          this.dispatch();
        });
    }
  }
}

function ask(worker: Worker, task: Task, onBytes: OnBytes): Promise<Result> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      act();
    };
    const onMessage = (message: Message): void => {
      if (message.kind === 'bytes') onBytes(message.bytes);
      else settle(() => (message.kind === 'failed' ? reject(errorOf(message.failure)) : resolve(message)));
    };
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
