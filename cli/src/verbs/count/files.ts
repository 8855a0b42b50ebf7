import { walk } from '@pingzhang/readers';
import { describeError } from '../../terminal/describe-error.ts';
import type { Terminal } from '../../terminal/terminal.ts';

/** The files at and below the paths, in the order of the material; what cannot be reached is said and left out. */
export async function leakFiles(
  paths: readonly string[],
  terminal: Terminal,
): Promise<{ files: string[]; missing: number }> {
  const files: string[] = [];
  let missing = 0;
  for await (const found of walk(paths)) {
    if ('error' in found) {
      missing++;
      terminal.note(`${describeError(found.error, terminal.language)}\n`);
    } else files.push(found.path);
  }
  return { files, missing };
}
