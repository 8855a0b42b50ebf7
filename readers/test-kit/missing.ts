import { spawnSync } from 'node:child_process';

/** Why a test must be skipped: the outside tools it needs that are not here. In CI they must be here. */
export function missing(...tools: readonly string[]): string | false {
  const absent = tools.filter((tool) => spawnSync('sh', ['-c', 'command -v "$0"', tool]).status !== 0);
  if (absent.length === 0) return false;
  const reason = `not installed: ${absent.join(', ')}`;
  if (process.env['CI'] !== undefined) throw new Error(reason);
  return reason;
}
