import type { Step } from './subtraction-table.tsx';

/** Each result against what stands above it. */
export function checkSums(
  steps: readonly Pick<Step, 'kind' | 'count'>[],
): { read: number; removed: number; result: number; equal: boolean }[] {
  const sums: { read: number; removed: number; result: number; equal: boolean }[] = [];
  let read = 0;
  let removed = 0;
  for (const { kind, count } of steps) {
    if (kind === 'read') [read, removed] = [count, 0];
    else if (kind === 'minus') removed += count;
    else {
      sums.push({ read, removed, result: count, equal: read - removed === count });
      [read, removed] = [count, 0];
    }
  }
  return sums;
}
