/** Counts leaked records: exactly, in flat memory, with a reason for every row that does not count. */
export { wilson } from './dedupe/draw.ts';
export { mergedIds } from './dedupe/links.ts';
export type { DedupeTally } from './dedupe/tally.ts';
export type { Identity } from './key.ts';
export { CATEGORIES, INVALID } from './kernel/flags.ts';
export type { CrimeCategory, InvalidReason } from './kernel/flags.ts';
export type { Layout, LayoutColumn } from './kernel/layout.ts';
export type { CategoryTable } from './layout/roles.ts';
export { parseMap } from './layout/roles.ts';
export type { Material } from './material.ts';
export type { Removed } from './removed.ts';
export { removedRows } from './removed.ts';
export { sampledRows } from './sample.ts';
export type { SampledRow } from './sample.ts';
export { countLeak } from './run/count.ts';
export type { Count, CountOptions, Progress } from './run/count.ts';
export type { Plan } from './run/plan.ts';
export type { ScanTally } from './scan/tally.ts';
