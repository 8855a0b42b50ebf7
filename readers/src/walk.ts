import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import picomatch from 'picomatch';
import type { PzError } from '@pingzhang/engine/model';
import { readError, systemError } from './errors.ts';

export interface WalkOptions {
  /** Globs against the path below the root, with `/`; a glob without a slash matches names in any folder. Default: all. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Larger files are problems, not files. Unit: bytes. */
  readonly maxFileBytes?: number;
  /** Follows links that lead out of the root. */
  readonly followOutside?: boolean;
}

export interface WalkedFile {
  readonly path: string;
  readonly size: number;
}

export interface WalkProblem {
  readonly path: string;
  readonly error: PzError;
}

/**
 * The files at and below the paths, each once, in an order that depends on their names alone.
 *
 * A link to something inside the root is passed over, for its target is met by itself; one to a folder above it is a
 * PZ_READ_LINK_CYCLE, one out of the root a PZ_READ_LINK_OUTSIDE. Nothing is thrown: what cannot be reached is a problem.
 */
export async function* walk(
  paths: readonly string[],
  options: WalkOptions = {},
): AsyncGenerator<WalkedFile | WalkProblem> {
  const seen = new Set<string>();
  for (const root of paths) {
    try {
      const real = await realpath(root);
      const found = await stat(real);
      if (found.isDirectory()) yield* walkFolder(root, real, new Filter(options), options, real, [], seen);
      else yield* visitFile(root, real, options, seen);
    } catch (error) {
      yield { path: root, error: systemError(root, error) };
    }
  }
}

async function* walkFolder(
  path: string,
  realRoot: string,
  filter: Filter,
  options: WalkOptions,
  real: string,
  below: readonly string[],
  seen: Set<string>,
): AsyncGenerator<WalkedFile | WalkProblem> {
  if (seen.has(real)) return;
  seen.add(real);
  let names: string[];
  try {
    names = (await readdir(path)).toSorted();
  } catch (error) {
    yield { path, error: systemError(path, error) };
    return;
  }
  for (const name of names) {
    const child = join(path, name);
    const inner = [...below, name];
    if (filter.excludes(inner)) continue;
    try {
      const entry = await lstat(child);
      let target = join(real, name);
      if (entry.isSymbolicLink()) {
        target = await realpath(child);
        if (isWithin(real, target)) {
          yield { path: child, error: readError('PZ_READ_LINK_CYCLE', { name: child }) };
          continue;
        }
        if (isWithin(target, realRoot)) continue;
        if (options.followOutside !== true) {
          yield { path: child, error: readError('PZ_READ_LINK_OUTSIDE', { name: child }) };
          continue;
        }
      }
      const found = entry.isSymbolicLink() ? await stat(target) : entry;
      if (found.isDirectory()) yield* walkFolder(child, realRoot, filter, options, target, inner, seen);
      else if (filter.includes(inner)) yield* visitFile(child, target, options, seen);
    } catch (error) {
      yield { path: child, error: systemError(child, error) };
    }
  }
}

async function* visitFile(
  path: string,
  real: string,
  { maxFileBytes = Number.POSITIVE_INFINITY }: WalkOptions,
  seen: Set<string>,
): AsyncGenerator<WalkedFile | WalkProblem> {
  if (seen.has(real)) return;
  seen.add(real);
  const found = await stat(path);
  if (!found.isFile()) yield { path, error: readError('PZ_READ_NOT_A_FILE', { name: path }) };
  else if (found.size > maxFileBytes)
    yield { path, error: readError('PZ_READ_TOO_LARGE', { name: path, limit: maxFileBytes }) };
  else yield { path, size: found.size };
}

/** `target` is `folder` or stands below it; in the first use, `target` is an ancestor of the folder the link is in. */
function isWithin(target: string, folder: string): boolean {
  return target === folder || target.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

class Filter {
  readonly #include: ((path: string) => boolean) | null;
  readonly #exclude: ((path: string) => boolean) | null;

  constructor({ include = [], exclude = [] }: WalkOptions) {
    this.#include = matcher(include);
    this.#exclude = matcher(exclude);
  }

  excludes(path: readonly string[]): boolean {
    return this.#exclude?.(path.join('/')) ?? false;
  }

  includes(path: readonly string[]): boolean {
    return this.#include?.(path.join('/')) ?? true;
  }
}

function matcher(globs: readonly string[]): ((path: string) => boolean) | null {
  if (globs.length === 0) return null;
  const anywhere = globs
    .map((glob) => glob.replace(/^\.\//, '').replace(/\/$/, ''))
    .map((glob) => (glob.includes('/') ? glob : `**/${glob}`));
  return picomatch(anywhere, { dot: true });
}
