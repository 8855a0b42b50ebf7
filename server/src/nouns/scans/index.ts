import type { Noun } from '../noun.ts';
import { judgeScan } from './answer.ts';
import { checkScan } from './job.ts';
import { redactCopy } from './redact.ts';
import { routes } from './routes.ts';

export const scans: Noun = {
  routes,
  handlers: { 'scan.check': checkScan, 'scan.judge': judgeScan, 'scan.redact': redactCopy },
};
