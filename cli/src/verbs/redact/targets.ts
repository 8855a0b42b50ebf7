import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { PzError } from '@pingzhang/engine/model';
import { walk } from '@pingzhang/readers';
import { redactError } from './errors.ts';

/** A file with the place its copy goes to, or one that cannot be reached. */
export type Target =
  | { readonly input: string; readonly output: string }
  | { readonly input: string; readonly error: PzError };

/**
 * A file goes to the output itself, or into it when that is a folder; a folder is mirrored.
 *
 * @throws PZ_REDACT_SAME when the output is the input or lies inside it, by whatever links
 */
export async function* targets(input: string, output: string): AsyncGenerator<Target> {
  const from = await stat(input).catch(() => null);
  const isFolder = from?.isDirectory() === true;
  const [source, place] = await Promise.all([real(input), real(output)]);
  if (source === place || (isFolder && `${place}${sep}`.startsWith(`${source}${sep}`))) {
    throw redactError('PZ_REDACT_SAME', { path: output });
  }
  if (!isFolder) {
    const intoFolder = (await stat(output).catch(() => null))?.isDirectory() === true;
    yield { input, output: intoFolder ? join(output, basename(input)) : output };
    return;
  }
  for await (const found of walk([input])) {
    if ('error' in found) yield { input: found.path, error: found.error };
    else yield { input: found.path, output: join(output, relative(input, found.path)) };
  }
}

/** The real path of what may not exist yet: links resolved as far as there is something. */
async function real(path: string): Promise<string> {
  const full = resolve(path);
  try {
    return await realpath(full);
  } catch {
    const parent = dirname(full);
    return parent === full ? full : join(await real(parent), basename(full));
  }
}
