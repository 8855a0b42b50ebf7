import type { Count } from './run/count.ts';

/** Turns a row of a job into its file and its number there, counted from 1 with headings and blank lines. */
export type Placer = (job: number, row: number) => { readonly file: string; readonly row: number };

export function placer({ plan, rowsOfJob }: Pick<Count, 'plan' | 'rowsOfJob'>): Placer {
  const before: number[] = [];
  const rows = new Map<number, number>();
  plan.jobs.forEach(({ file }, job) => {
    before[job] = rows.get(file) ?? 0;
    rows.set(file, before[job] + rowsOfJob[job]!);
  });
  return (job, row) => ({ file: plan.materials[plan.jobs[job]!.file]!.path, row: before[job]! + row + 1 });
}
