import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkCopy } from '../../vault/vault.ts';

/** Work copies in one folder under the names they were uploaded with: a report for a court names its material. */
export interface NamedCopies {
  readonly folder: string;
  /** Relative to the folder, in the order of the work copies; each is different. */
  readonly names: readonly string[];
}

export async function namedCopies({ directory, paths, names: wanted }: WorkCopy): Promise<NamedCopies> {
  const folder = join(directory, 'in');
  await mkdir(folder, { mode: 0o700 });
  const taken = new Set<string>();
  const names: string[] = [];
  for (const [at, path] of paths.entries()) {
    const safe = safeName(wanted[at]!);
    const name = taken.has(safe.toLowerCase()) ? `${at + 1}-${safe}` : safe;
    taken.add(name.toLowerCase());
    await rename(path, join(folder, name));
    names.push(name);
  }
  return { folder, names };
}

const LONGEST = 60;

/** A name somebody sent, as a file name that leads nowhere else and is no option of a command. */
function safeName(name: string): string {
  const [, stem = '', extension = ''] = /^(.*?)((?:\.[A-Za-z0-9]{1,8}){0,2})$/s.exec(name) ?? [];
  const plain = stem
    .normalize('NFC')
    // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
    .replaceAll(/[\u0000-\u001f\u007f/\\:*?"<>|\u202a-\u202e\u2066-\u2069]/g, '_')
    .replace(/^[-.\s]+/, '');
  return `${Array.from(plain).slice(0, LONGEST).join('') || 'file'}${extension}`;
}
