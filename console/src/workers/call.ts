/** What a worker is sent and what it answers. */
export interface Call {
  readonly id: number;
  readonly name: string;
  readonly value: unknown;
}
export type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string }
  | { readonly id: number; readonly progress: unknown };

/** A worker as functions that answer later; begun with the first call. */
export class Callee {
  readonly #make: () => Worker;
  readonly #open = new Map<
    number,
    {
      done: (value: unknown) => void;
      failed: (error: Error) => void;
      progress?: ((value: unknown) => void) | undefined;
    }
  >();
  #worker: Worker | undefined;
  #next = 0;

  constructor(make: () => Worker) {
    this.#make = make;
  }

  call<Answer>(name: string, value: unknown, progress?: (value: unknown) => void): Promise<Answer> {
    this.#worker ??= this.#start();
    const id = this.#next++;
    return new Promise((done, failed) => {
      this.#open.set(id, { done: done as (value: unknown) => void, failed, progress });
      this.#worker!.postMessage({ id, name, value } satisfies Call);
    });
  }

  #start(): Worker {
    const worker = this.#make();
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const waiting = this.#open.get(data.id);
      if (waiting === undefined) return;
      if ('progress' in data) return waiting.progress?.(data.progress);
      this.#open.delete(data.id);
      if ('error' in data) waiting.failed(new Error(data.error));
      else waiting.done(data.value);
    });
    worker.addEventListener('error', ({ message }) => {
      for (const { failed } of this.#open.values()) failed(new Error(message));
      this.#open.clear();
    });
    return worker;
  }
}

type Task = (value: never, progress: (value: unknown) => void) => unknown;

/** The other side: answers calls by name. */
export function answer(tasks: Readonly<Record<string, Task>>): void {
  self.addEventListener('message', ({ data: { id, name, value } }: MessageEvent<Call>) => {
    const post = (reply: Reply): void => self.postMessage(reply);
    void (async () => {
      try {
        const task = tasks[name];
        if (task === undefined) throw new Error(name);
        post({ id, value: await task(value as never, (progress) => post({ id, progress })) });
      } catch (error) {
        post({ id, error: error instanceof Error ? error.message : String(error) });
      }
    })();
  });
}
