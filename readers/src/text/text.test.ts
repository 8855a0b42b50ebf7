import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TextRecord } from '@pingzhang/engine/model';
import { formatOf, bufferSource } from '../index.ts';
import { inChunks, outline, readAll, readBytes, replacing, rewriteAll, rewriteBytes } from '../../test-kit/read-all.ts';
import { decodeGb, encodeGb } from './gb18030.ts';

const SAMPLE = '联系人：张三，电话：13800138000。\r\n地址：北京市海淀区中关村大街一号\n第三行 end\n';

const wide = (text: string, big: boolean, mark: boolean) => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

const ENCODED: { readonly [name: string]: Buffer } = {
  'utf-8': Buffer.from(SAMPLE),
  'utf-8 with mark': Buffer.from(`\ufeff${SAMPLE}`),
  'utf-16le with mark': wide(SAMPLE, false, true),
  'utf-16be with mark': wide(SAMPLE, true, true),
  'utf-16le': wide(SAMPLE, false, false),
  'utf-16be': wide(SAMPLE, true, false),
  gb18030: Buffer.from(encodeGb(SAMPLE)),
};

test('every encoding gives the same text, keeps its own on the way back, and is itself without edits', async () => {
  for (const [name, bytes] of Object.entries(ENCODED)) {
    const { records, failed } = await readBytes('a.txt', bytes);
    assert.deepEqual([outline(records), failed], [[SAMPLE], null], name);
    assert.deepEqual((await readAll(inChunks('a.txt', bytes, 1))).records, records, name);
    assert.deepEqual(await rewriteBytes('a.txt', bytes), bytes, name);
    const edited = await rewriteBytes('a.txt', bytes, replacing('13800138000', '隐'));
    assert.deepEqual(outline((await readBytes('a.txt', edited)).records), [SAMPLE.replace('13800138000', '隐')], name);
    assert.ok(edited.length < bytes.length);
  }
});

test('the encoding is chosen where it first shows, however far in', async () => {
  const ascii = 'plain line\n'.repeat(20_000);
  const bytes = Buffer.concat([Buffer.from(ascii), ENCODED['gb18030']!]);
  for (const length of [997, 1 << 20]) {
    const { records } = await readAll(inChunks('a.log', bytes, length));
    assert.ok(outline(records).join('').endsWith(SAMPLE));
  }
  assert.deepEqual(await rewriteBytes('a.log', bytes), bytes);
});

test('bytes that make no character survive, in text of any encoding', async () => {
  for (const base of ['utf-8', 'gb18030']) {
    const bytes = Buffer.concat([
      ENCODED[base]!,
      ENCODED[base]!,
      ENCODED[base]!,
      Buffer.from([0x41, 0xff, 0x42, 0x0a, 0xc3]),
      ENCODED[base]!,
      Buffer.from([0xe4]),
    ]);
    assert.equal((await readBytes('a.txt', bytes)).failed, null, base);
    assert.deepEqual(await rewriteBytes('a.txt', bytes), bytes, base);
    const one = await readAll(inChunks('a.txt', bytes, 1));
    assert.deepEqual(one.records, (await readBytes('a.txt', bytes)).records);
  }
  const odd = Buffer.concat([ENCODED['utf-16le with mark']!, Buffer.from([0x41])]);
  assert.deepEqual(await rewriteBytes('a.txt', odd), odd);
});

test('a character cut off at the end does not turn UTF-8 into GBK', async () => {
  const bytes = Buffer.from('中文').subarray(0, 5);
  assert.ok(outline((await readBytes('a.txt', bytes)).records)[0]!.startsWith('中'));
  assert.deepEqual(await rewriteBytes('a.txt', bytes), bytes);
});

test('GB18030 both ways over all of Unicode, and over any bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => assert.equal(decodeGb(encodeGb(text)), text)),
    { numRuns: 300, seed: 1 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) =>
      assert.deepEqual(Buffer.from(encodeGb(decodeGb(bytes))), Buffer.from(bytes)),
    ),
    { numRuns: 800, seed: 2 },
  );
});

test('no text: binary, unknown, empty', async () => {
  let state = 5;
  const noise = Uint8Array.from({ length: 5000 }, () => (state = (state * 48_271) % 2_147_483_647) & 0xff);
  assert.equal((await readBytes('a.txt', noise)).failed, 'PZ_READ_UNKNOWN_FORMAT');
  assert.equal((await readBytes('a.csv', Buffer.from('fffe000041000000', 'hex'))).failed, 'PZ_READ_UNKNOWN_ENCODING');
  assert.equal((await readBytes('a.txt', '')).failed, 'PZ_READ_EMPTY');
});

test('long text is cut at line ends; places tell the truth', async () => {
  const text = Array.from({ length: 500 }, (_, i) => `line ${i} ${'x'.repeat(i % 60)}\n`).join('');
  const { records } = await readBytes('a.txt', text, { limits: { textUnits: 1000 } });
  assert.ok(records.length > 10);
  assert.equal(outline(records).join(''), text);
  for (const { place, text: part } of records as TextRecord[]) {
    assert.equal(text.slice(place.offset, place.offset! + part.length), part);
    assert.equal(text.slice(0, place.offset).split('\n').length, place.line);
  }
});

test('a line longer than a record: pieces overlap, own parts join without gap, edits land once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('字', 'x', '😀', '13800138000', '\n', ' '.repeat(30)), {
        minLength: 60,
        maxLength: 200,
      }),
      fc.integer({ min: 60, max: 200 }),
      async (pieces, textUnits) => {
        const text = pieces.join('') || 'x';
        const options = { limits: { textUnits } };
        const { records } = await readBytes('a.txt', text, options);
        const own = (record: TextRecord) => record.text.slice(...(record.own ?? [0, record.text.length]));
        assert.equal((records as TextRecord[]).map(own).join(''), text);
        for (const { place, text: part } of records as TextRecord[])
          assert.equal(text.slice(place.offset, place.offset! + part.length), part);
        assert.deepEqual((await readAll(inChunks('a.txt', text, 1), options)).records, records);
        // A number is shorter than the overlap of these pieces, so its first unit decides who changes it.
        const edited = await rewriteAll(
          bufferSource('a.txt', Buffer.from(text)),
          replacing('13800138000', '<号>'),
          options,
        );
        assert.equal(edited.toString(), text.replaceAll('13800138000', '<号>'));
      },
    ),
    { numRuns: 60, seed: 4 },
  );
});

test('content decides, not the name', async () => {
  const csv = Buffer.from('a,b,c\n1,2,3\n4,5,6\n7,8,9\n');
  for (const [name, bytes, id] of [
    ['a.pdf', csv, 'csv'],
    ['a.docx', Buffer.from(SAMPLE), 'text'],
    ['a.csv', Buffer.from('<!doctype html><p>x</p>'), 'html'],
    ['a.txt', Buffer.from('{"a": [1]}'), 'json'],
    ['a.json', Buffer.from(SAMPLE), 'text'],
  ] as const)
    assert.equal((await formatOf(bufferSource(name, bytes))).id, id, name);
});

test('time is bounded', async () => {
  const { failed } = await readBytes('a.txt', SAMPLE, { limits: { milliseconds: -1 } });
  assert.equal(failed, 'PZ_READ_TOO_SLOW');
});
