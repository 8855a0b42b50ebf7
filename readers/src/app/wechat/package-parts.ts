import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { appError } from '../errors.ts';
import type { PackageLimits } from '../model.ts';
import { isEncryptedWxapkg, wxapkgFiles } from './wxapkg.ts';

const MAIN = '__APP__';

/**
 * The packages of one mini-program kept in one folder, its main package first: `__APP__.wxapkg` and the sub-packages
 * beside it that end alike. None where there is no main package.
 */
export function miniProgramParts(folder: string): readonly string[] {
  const all = readdirSync(folder).filter((name) => name.endsWith('.wxapkg'));
  // Kept both encrypted and decrypted, the one with more to its name is what somebody made readable.
  const [main] = all.filter((name) => name.startsWith(MAIN)).toSorted((a, b) => b.length - a.length);
  if (main === undefined) return [];
  const ending = main.slice(MAIN.length);
  const others = all.filter((name) => !name.startsWith(MAIN) && name.slice(name.indexOf('.')) === ending);
  return [main, ...others.toSorted()].map((name) => join(folder, name));
}

/** Files of all parts as one program; the main package's stand where two have one name. @throws PZ_APP_LIMIT, PZ_APP_ENCRYPTED, Malformed */
export function filesOfParts(
  parts: readonly string[],
  name: string,
  limits: PackageLimits,
): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let left = limits.memberBytes;
  for (const part of parts) {
    if ((left -= statSync(part).size) < 0)
      throw appError('PZ_APP_LIMIT', { name, what: `> ${limits.memberBytes} bytes` });
    const data = readFileSync(part);
    if (isEncryptedWxapkg(data)) throw appError('PZ_APP_ENCRYPTED', { name, what: 'V1MMWX' });
    for (const [file, content] of wxapkgFiles(data)) if (!files.has(file)) files.set(file, content);
  }
  return files;
}
