import { censusError } from '../errors.ts';
import type { Material } from '../material.ts';
import type { CountOptions } from './count.ts';
import type { RunDirectory } from './directory.ts';
import type { Plan } from './plan.ts';
import type { Pool } from './pool.ts';

/** Hashes what is not hashed yet: one worker a file, while others already scan. */
export function hashAll(
  materials: readonly Material[],
  pool: Pool,
  sm3: boolean,
  { onProgress }: Pick<CountOptions, 'onProgress'>,
): Promise<readonly Material[]> {
  let done = 0;
  const onBytes = (bytes: number): void => onProgress?.({ phase: 'hash', done: (done += bytes), total: 0, rows: 0 });
  const hashing = Promise.all(
    materials.map(async (material, file) => {
      if (material.sha256 !== '') return material;
      const result = await pool.submit({ kind: 'hash', file, path: material.path, sm3 }, onBytes);
      return result.kind === 'hash' ? { ...material, ...result.hashes } : material;
    }),
  );
  // Whoever waits for it hears of a failure; while the plan is being made nobody does.
  hashing.catch(() => {});
  return hashing;
}

/** A plan is gone on with only over the very bytes it was made for. What was scanned before they were known counts for nothing. */
export async function oldPlan(directory: RunDirectory, pool: Pool): Promise<Plan> {
  const plan = directory.loadPlan();
  if (plan.materials.some(({ sha256 }) => sha256 === '')) {
    directory.startOver(plan);
    return plan;
  }
  const unhashed = plan.materials.map((material) => ({ ...material, sha256: '' }));
  for (const [file, { path, sha256 }] of (await hashAll(unhashed, pool, false, {})).entries())
    if (sha256 !== plan.materials[file]!.sha256) throw censusError('PZ_CENSUS_CHANGED', { file: path });
  return plan;
}
