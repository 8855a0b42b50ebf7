import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inChunks, outline, readAll, readBytes, replacing, rewriteBytes } from '../../test-kit/read-all.ts';

const MYSQL = `-- MySQL dump 10.13
/*!40101 SET NAMES utf8mb4 */;
CREATE TABLE \`user\` (
  \`id\` int NOT NULL AUTO_INCREMENT,
  \`mobile\` varchar(20) DEFAULT NULL COMMENT '手机号',
  \`note\` text, PRIMARY KEY (\`id\`)
) ENGINE=InnoDB COMMENT='人, (员)';
INSERT INTO \`user\` VALUES (1,'13800138000','it\\'s; ok\\n'),(2,NULL,'a''b'),(3,0x41,_binary 'bin');
INSERT IGNORE INTO db.user (id, mobile) VALUES
 (4, concat('1', '2')), (5, '13900139000');
UPDATE user SET mobile = '13700137000' WHERE id = 9; -- late
`;

test('MySQL: rows under the columns their table declares, everything else as text', async () => {
  const { records } = await readBytes('dump', MYSQL);
  assert.deepEqual(outline(records.filter(({ kind }) => kind === 'row')), [
    "user: 1|13800138000|it's; ok\n",
    "user: 2||a'b",
    'user: 3|0x41|bin',
    "db.user: 4|concat('1', '2')",
    'db.user: 5|13900139000',
  ]);
  const row = records.find(({ kind }) => kind === 'row')!;
  assert.deepEqual(row.kind === 'row' && row.table.header, ['id', 'mobile（手机号）', 'note']);
  assert.ok(outline(records).some((line) => line.startsWith('UPDATE user SET')));
  assert.deepEqual(
    records.filter(({ place }) => place.hidden === true).map((record) => outline([record])[0]!.trim()),
    ['-- MySQL dump 10.13', '-- late'],
  );
});

test('MySQL: edits keep the spelling around them; numbers and expressions become strings', async () => {
  const copy = (await rewriteBytes('dump', MYSQL, replacing('it', "i'\\"))).toString();
  assert.ok(copy.includes(`'i''\\\\\\'s; ok\\n'`), copy);
  const number = (
    await rewriteBytes('dump', MYSQL, (record) =>
      record.kind === 'row' && record.cells[0] === '5' ? [{ cell: 0, start: 0, end: 1, text: 'x' }] : [],
    )
  ).toString();
  assert.ok(number.includes(`('x', '13900139000')`));
});

const POSTGRES = `--
-- PostgreSQL database dump
--
SET client_encoding = 'UTF8';
CREATE TABLE public.person (id integer, name text, "电话" text);
COPY public.person (id, name, "电话") FROM stdin;
1\t甲\\t乙\t13800138000
2\t\\N\t\\\\x
\\.
INSERT INTO public.person VALUES (3, 'c:\\dir', E'it\\'s');
INSERT INTO public.person (id, name) VALUES (4, '{"a": 1}'::jsonb);
SELECT $$ body; 'quote $$;
`;

test('PostgreSQL: COPY blocks, standard strings and E strings', async () => {
  const { records } = await readBytes('dump', POSTGRES);
  assert.deepEqual(outline(records.filter(({ kind }) => kind === 'row')), [
    'public.person: 1|甲\t乙|13800138000',
    'public.person: 2||\\x',
    "public.person: 3|c:\\dir|it's",
    'public.person: 4|{"a": 1}',
  ]);
  assert.equal(outline(records).at(-1), "SELECT $$ body; 'quote $$;");
  const copy = (await rewriteBytes('dump', POSTGRES, replacing('甲\t乙', 'x\ty'))).toString();
  assert.ok(copy.includes('1\tx\\ty\t13800138000\n'));
});

test('chunks change nothing, no edit changes nothing, edits reach every row', async () => {
  for (const text of [MYSQL, POSTGRES]) {
    const { records } = await readBytes('dump', text);
    for (const length of [1, 7]) assert.deepEqual((await readAll(inChunks('dump', text, length))).records, records);
    assert.equal((await rewriteBytes('dump', text)).toString(), text);
  }
  // Windows of 64 Ki units cut rows, statements and COPY blocks somewhere.
  const many = Array.from(
    { length: 3000 },
    (_, i) => `(${i},'138${String(i).padStart(8, '0')}','字''段;${'x'.repeat(i % 97)}')`,
  );
  const big = `INSERT INTO \`t\` (id, p, n) VALUES ${many.join(',')};\nSET x = 1;\n`;
  const { records } = await readBytes('big.sql', big);
  assert.equal(records.filter(({ kind }) => kind === 'row').length, 3000);
  assert.deepEqual((await readAll(inChunks('big.sql', big, 1000))).records, records);
  const edited = (await rewriteBytes('big.sql', big, replacing('字', '*'))).toString();
  assert.equal(edited, big.replaceAll('字', '*'));
});

test('any soup of SQL: chunks change nothing, no edit changes nothing', async () => {
  const piece = fc.constantFrom(
    'INSERT INTO t VALUES ',
    '(',
    ')',
    ',',
    "'",
    '"',
    '`',
    '\\',
    ';',
    '\n',
    '--',
    '/*',
    '*/',
    '$$',
    'COPY t (a) FROM stdin;\n',
    '\\.\n',
    'a',
    '1',
    ' ',
    '\t',
    'CREATE TABLE t (',
    "E'",
    'NULL',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const text = `${pieces.join('')} `;
      const { records, failed } = await readBytes('a.sql', text);
      assert.equal(failed, null);
      assert.deepEqual((await readAll(inChunks('a.sql', text, 1))).records, records);
      assert.equal((await rewriteBytes('a.sql', text)).toString(), text);
    }),
    { numRuns: 400, seed: 5 },
  );
});

test('running text that quotes SQL stays text', async () => {
  const { records } = await readBytes('notes.txt', '今天的会议：\nINSERT INTO t VALUES (1);\n这句话要改。\n');
  assert.equal(records.length, 1);
});

test('hostile SQL costs linear time', async () => {
  for (const text of [
    'insert into t values (;\n',
    "insert into t values ('\n",
    'insert x\n',
    "'",
    '/*',
    '$$',
    'create a b ',
    '(',
  ])
    assert.equal((await readBytes('a.sql', text.repeat(300_000 / text.length))).failed, null);
});
