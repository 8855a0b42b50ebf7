import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import type { AppPackage } from '@pingzhang/engine/model';

const root = mkdtempSync(join(tmpdir(), 'app-source-'));
after(() => rmSync(root, { recursive: true }));
let count = 0;

/** Writes a project of made-up files and gives its folder. */
export function project(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(root, String(count++));
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Calls of a package as lines: place, owner and name, constants. */
export const callsOf = (app: AppPackage): readonly string[] =>
  app.calls.map(({ owner, name, constants, file }) => `${file} ${owner}.${name} ${constants.join(' ')}`.trim());
