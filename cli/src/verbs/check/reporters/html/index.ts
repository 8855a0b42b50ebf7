import type { Language } from '@pingzhang/engine/model';
import type { Reporter } from '../../reporter.ts';
import { page } from './page.ts';

/** The report as one page that needs nothing from anywhere: it opens from a USB stick on a machine without network. */
export function htmlReporter(write: (text: string) => Promise<void>, language: Language): Reporter {
  return { end: (report) => write(page(report, language)) };
}
