import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { consoleFiles } from './console-files.ts';

test('an address of a page is the console’s also where a rule’s id holds a dot; a file that is not there is missing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pz-console-'));
  try {
    writeFileSync(join(folder, 'index.html'), '<p>console</p>');
    const pages = consoleFiles(folder);
    const at = async (path: string) => (await pages(new Request(`http://localhost${path}`)))?.text() ?? null;
    for (const path of ['/', '/t/demo/law', '/t/demo/law/R1.3', '/t/demo/law/D-APP-1'])
      assert.equal(await at(path), '<p>console</p>', path);
    for (const path of ['/assets/gone.js', '/robots.txt', '/api/nothing', '/p/demo'])
      assert.equal(await at(path), null, path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
