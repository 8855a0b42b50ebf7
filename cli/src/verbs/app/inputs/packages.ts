import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isSourceFolder } from '@pingzhang/readers/app';

const PACKAGE = /\.(?:apk|xapk|apks|apkm|aab|ipa|hap|hsp|app|wxapkg)$/i;

/** The packages below a folder in the order of their names; null when the path is one package or one source tree. */
export function packagesIn(path: string): readonly string[] | null {
  if (!statSync(path).isDirectory() || isSourceFolder(path)) return null;
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && PACKAGE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** SHA-256 of a package file; null for a folder of source. */
export async function sha256Of(path: string): Promise<string | null> {
  if (statSync(path).isDirectory()) return null;
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
