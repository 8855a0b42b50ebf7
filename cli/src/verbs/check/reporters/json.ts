import type { Reporter } from '../reporter.ts';

/** The whole report as one document. */
export function jsonReporter(write: (text: string) => Promise<void>): Reporter {
  return { end: (report) => write(JSON.stringify(report, null, 2) + '\n') };
}
