import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { bufferSource, fileSource, FORMATS, readSource } from './index.ts';
import { readBytes, rewriteBytes } from '../test-kit/read-all.ts';

const SAMPLES: { readonly [name: string]: string } = {
  'a.csv': 'name,phone\n"张,三",13800138000\n李四,"139\n0013"\n',
  'a.json': '{"list": [{"name": "甲", "n": 1}, {"name": "乙", "n": 2}], "x": {"y": ["13800138000"]}}',
  'a.ndjson': '{"a": 1}\n{"a": 2}\n{"a": {"b": "c"}}\n',
  'a.html': '<!doctype html><table><tr><th>姓名<td rowspan=2>x<tr><td>甲</table><p title="a&amp;b">1<b>3</b>8',
  'a.xml': '<?xml version="1.0"?><r><p k="v">甲<![CDATA[乙]]></p><!-- c --></r>',
  'a.sql': "INSERT INTO t (a, b) VALUES (1, 'x'), (2, 'it''s');\nCOPY t FROM stdin;\n1\t2\n\\.\n",
  'a.vcf': 'BEGIN:VCARD\nFN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=D5=C5\nTEL:138\n 0013\nEND:VCARD\n',
  'a.eml': 'From: a@b.cn\nSubject: =?gbk?B?1cU=?=\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nbody\n--x--\n',
  'a.txt': '电话 13800138000\n第二行\n',
};

test('bytes gone wrong anywhere: a code or records, and the copy of what can be read is the same bytes', async () => {
  let state = 3;
  const random = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
  for (const [name, text] of Object.entries(SAMPLES))
    for (let i = 0; i < 120; i++) {
      const bytes = Buffer.from(text);
      for (let hits = 0; hits <= i % 5; hits++) bytes[random(bytes.length)] = random(256);
      const cut = i % 3 === 0 ? bytes.subarray(0, 1 + random(bytes.length)) : bytes;
      const { failed } = await readBytes(name, cut);
      if (failed === null) assert.deepEqual(await rewriteBytes(name, cut), cut, name);
    }
});

test('a reader who stops early lets go of the file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'read-'));
  const path = join(folder, 'a.csv');
  writeFileSync(path, SAMPLES['a.csv']!.repeat(50_000));
  for (let i = 0; i < 20; i++)
    for await (const record of readSource(fileSource(path))) {
      assert.equal(record.kind, 'row');
      break;
    }
  // The system closes a moment after the stream is let go.
  await wait(100);
  if (process.platform === 'linux') assert.ok(!openFiles().includes(path));
  rmSync(folder, { recursive: true });
});

function openFiles(): string[] {
  return readdirSync('/proc/self/fd').map((fd) => {
    try {
      return readlinkSync(join('/proc/self/fd', fd));
    } catch {
      return '';
    }
  });
}

test('a format that cannot be written back says so', async () => {
  await assert.rejects(rewriteBytes('a.7z', Buffer.from('7z\u00bc\u00af\u0027\u001c....', 'latin1')), {
    code: 'PZ_READ_NO_REWRITE',
  });
});

test('every format names itself once, and its extensions in lower case', async () => {
  const formats = await Promise.all(FORMATS.map(async ({ load }) => load()));
  assert.equal(new Set(formats.map(({ id }) => id)).size, formats.length);
  for (const { extensions } of formats) for (const one of extensions) assert.match(one, /^[a-z0-9.]+$/);
});

test('limits given are the limits used', async () => {
  const big = bufferSource('a.eml', Buffer.from(SAMPLES['a.eml']!));
  await assert.rejects(
    (async () => {
      for await (const record of readSource(big, { limits: { memberBytes: 10 } })) assert.ok(record);
    })(),
    { code: 'PZ_READ_TOO_LARGE' },
  );
});
