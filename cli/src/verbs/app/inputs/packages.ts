import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /\.(?:apk|xapk|apks|apkm|aab|ipa|hap|hsp|app|wxapkg)$/i;
const SOURCE = ['app.json', 'project.config.json', 'src/app.json', 'miniprogram/app.json', 'app-config.json'];

/** The packages below a folder in the order of their names; null when the path is one package or one source tree. */
export function packagesIn(path: string): readonly string[] | null {
  if (!statSync(path).isDirectory() || SOURCE.some((name) => existsSync(join(path, name)))) return null;
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
