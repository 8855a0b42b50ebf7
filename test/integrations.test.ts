import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (file: string): string => readFileSync(join(ROOT, 'integrations', file), 'utf8');

/** A folder with `pingzhang` in it, as a machine has it where the program is installed. */
const folder = mkdtempSync(join(tmpdir(), 'pz-installed-'));
writeFileSync(
  join(folder, 'pingzhang'),
  `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'cli/bin/pingzhang.js')}" "$@"\n`,
);
chmodSync(join(folder, 'pingzhang'), 0o755);
const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1', PATH: `${folder}${delimiter}${process.env['PATH']}` };

function piped(command: string, input: string): string {
  const { status, stdout, stderr } = spawnSync(command, { input, env, shell: true, encoding: 'utf8' });
  assert.ok(status === 0 || status === 1, stderr);
  return stdout;
}

for (const file of ['spark/transform.sql', 'hive/transform.sql']) {
  test(`${file}: each command answers row for row with as many columns as the statement names`, () => {
    const statements = [...read(file).matchAll(/USING '([^']+)'\s+AS \(([^)]+)\)/g)];
    assert.equal(statements.length, 2);
    for (const [, command, columns] of statements) {
      const row = `7\t王建国\t13598761234\t${command!.includes('--escaped') ? '第一行\\n电话' : '电话'}13598761235`;
      const rows = piped(command!, `${row}\n8\t\\N\t\\N\t\\N\n`).trimEnd().split('\n');
      assert.equal(rows.length, 2);
      for (const each of rows) assert.equal(each.split('\t').length, columns!.split(',').length, each);
      if (command!.includes('redact')) assert.doesNotMatch(rows[0]!, /1359876123|王建国/);
      else assert.deepEqual(rows[0]!.split('\t').slice(4), ['\\N', 'NAME', 'PHONE', 'PHONE']);
      assert.match(rows[1]!, /^8(\t\\N)+$/);
    }
  });
}

test('clickhouse: each command takes the arguments and gives the column the function returns', () => {
  const functions = [...read('clickhouse/pingzhang_function.xml').matchAll(/<function>([^]*?)<\/function>/g)];
  assert.equal(functions.length, 2);
  for (const [, body] of functions) {
    const value = (name: string): string => new RegExp(`<${name}>([^<]+)</${name}>`).exec(body!)![1]!;
    const command = value('command').replace('pingzhang.sh', join(ROOT, 'integrations/clickhouse/pingzhang.sh'));
    const text = '第一行\n"手机"13598761234\\';
    const [answer] = piped(command, JSON.stringify({ id: 0, text }) + '\n').split('\n');
    const result = (JSON.parse(answer!) as { [name: string]: unknown })[value('return_name')];
    assert.deepEqual(result, value('name') === 'pingzhang_redact' ? '第一行\n"手机"135****1234\\' : [[8, 19, 'PHONE']]);
  }
  const script = spawnSync(join(ROOT, 'integrations/clickhouse/pingzhang.sh'), ['--version'], {
    env,
    encoding: 'utf8',
  });
  assert.equal(script.status, 0);
});

const python = process.env['PYSPARK_PYTHON'] ?? 'python3';
const lacks = spawnSync(python, ['-c', 'import pyspark, pyarrow, pandas'], { encoding: 'utf8' }).status !== 0;
const noJava = spawnSync('java', ['-version']).status !== 0;

test(
  'spark: mapInArrow and TRANSFORM give what the program gives by itself',
  { skip: lacks || noJava ? 'pyspark, pyarrow, pandas (of PYSPARK_PYTHON) or Java is missing' : false },
  () => {
    const { status, stdout, stderr } = spawnSync(python, [join(ROOT, 'test/integrations/spark_check.py')], {
      env: { ...env, SPARK_LOCAL_IP: '127.0.0.1', PYSPARK_PYTHON: python, PYTHONIOENCODING: 'utf-8' },
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr.slice(-3000));
    assert.equal(stdout.trim(), 'equal');
  },
);
