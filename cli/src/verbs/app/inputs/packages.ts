import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { appError, isSourceFolder, miniProgramParts } from '@pingzhang/readers/app';

const PACKAGE = /\.(?:apk|xapk|apks|apkm|aab|ipa|hap|hsp|app|wxapkg)$/i;

/**
 * The packages below a folder in the order of their names, those of one mini-program as the folder they stand in; null
 * when the path is one package or one source tree.
 *
 * @throws PZ_APP_NOT_A_PACKAGE when the folder has neither
 */
export function packagesIn(path: string): readonly string[] | null {
  if (!statSync(path).isDirectory() || miniProgramParts(path).length > 0 || isSourceFolder(path)) return null;
  const found = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && PACKAGE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => (file.endsWith('.wxapkg') && miniProgramParts(dirname(file)).length > 0 ? dirname(file) : file));
  if (found.length === 0) throw appError('PZ_APP_NOT_A_PACKAGE', { name: basename(resolve(path)) });
  return [...new Set(found)].toSorted();
}

/** SHA-256 of a package file; null for a folder of source. */
export async function sha256Of(path: string): Promise<string | null> {
  if (statSync(path).isDirectory()) return null;
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
