import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { RunDirectory } from './directory.ts';

const folder = mkdtempSync(join(tmpdir(), 'directory-'));
after(() => rmSync(folder, { recursive: true }));

function strangers(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

for (const [name, files] of Object.entries({
  'a folder of somebody’s own': { 'thesis.txt': 'kept' },
  'an empty folder': {},
  'a plan of something else': { 'plan.json': '{"name":"holiday"}', lock: 'kept' },
  'a plan that is no JSON': { 'plan.json': 'holiday' },
}))
  test(`resuming ${name} is refused and changes nothing in it`, () => {
    const path = strangers(name, files);
    assert.throws(() => RunDirectory.resume(path), { code: 'PZ_CENSUS_RESUME' });
    assert.deepEqual(Object.fromEntries(readdirSync(path).map((f) => [f, readFileSync(join(path, f), 'utf8')])), files);
  });

test('resuming a folder that is not there makes none', () => {
  const path = join(folder, 'missing');
  assert.throws(() => RunDirectory.resume(path), { code: 'PZ_CENSUS_RESUME' });
  assert.ok(!existsSync(path));
});

test('a run removes its folder, and what it made from a folder that holds more', () => {
  const own = RunDirectory.create(folder);
  own.workerFolder(0, 0);
  own.remove();
  assert.ok(!existsSync(own.path));

  const shared = RunDirectory.create(folder);
  shared.workerFolder(0, 1);
  mkdirSync(shared.texts);
  writeFileSync(join(shared.path, 'notes.txt'), 'kept');
  shared.remove();
  assert.deepEqual(readdirSync(shared.path), ['notes.txt']);
});
