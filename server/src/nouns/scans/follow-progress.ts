import { readFile } from 'node:fs/promises';
import type { JobContext } from '../../jobs/queue.ts';
import type { JobProgress } from '../../schema/job.ts';

const EVERY_MS = 1000;

/** While `work` runs, hands on what the program writes into its progress file. */
export async function followProgress<T>(
  job: JobContext,
  path: string,
  show: (said: unknown) => JobProgress,
  work: () => Promise<T>,
): Promise<T> {
  let last = '';
  const timer = setInterval(() => {
    readFile(path, 'utf8')
      .then(async (text) => {
        if (text === last) return;
        last = text;
        await job.progress(show(JSON.parse(text)));
      })
      // Not written yet, or being replaced: next time.
      .catch(() => undefined);
  }, EVERY_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
