import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const READMES = ['README.md', 'README.zh-CN.md'];

interface Step {
  readonly command: string;
  readonly exit: number;
}

/** The lines of the README's `sh` blocks, each with the exit code its comment promises. */
function stepsOf(readme: string): Step[] {
  const blocks = readFileSync(join(ROOT, readme), 'utf8').matchAll(/```sh\n([^]*?)```/g);
  return [...blocks].flatMap(([, block]) =>
    block!
      .trim()
      .split('\n')
      .map((line) => /^(.*?)\s+# exit (\d)$/.exec(line) ?? assert.fail(`no exit code: ${line}`))
      .map(([, command, exit]) => ({ command: command!, exit: Number(exit) })),
  );
}

test('both READMEs run the same commands', () => {
  const [english, chinese] = READMES.map(stepsOf);
  assert.deepEqual(chinese, english);
});

test('every command of the README runs as it says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  for (const name of ['node_modules', 'package.json', 'cli']) symlinkSync(join(ROOT, name), join(folder, name));
  cpSync(join(ROOT, 'examples'), join(folder, 'examples'), { recursive: true });
  for (const { command, exit } of stepsOf('README.md')) {
    const { status, stderr } = spawnSync(command, { cwd: folder, shell: true, encoding: 'utf8' });
    assert.equal(status, exit, `${command}\n${stderr}`);
  }
});

test('every page and picture the READMEs and ARCHITECTURE point to exists', () => {
  for (const page of [...READMES, 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md'])
    for (const [, target] of readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\(((?!https?:)[^)#]+)\)/g))
      assert.ok(existsSync(join(ROOT, target!)), `${page} points to ${target}`);
});
