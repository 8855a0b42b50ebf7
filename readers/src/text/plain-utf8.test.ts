import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { utf8Record } from '@pingzhang/engine/model';
import type { TextRecord } from '@pingzhang/engine/model';
import { fileSource, readSource } from '../index.ts';
import { inChunks, readAll } from '../../test-kit/read-all.ts';
import { encodeGb } from './gb18030.ts';

type Options = Parameters<typeof readAll>[1];

/** The records as they were always read, and those with bytes as anybody sees them. */
async function bothWays(bytes: Uint8Array, chunk: number, options: Options) {
  const decoded = await readAll(inChunks('a.log', bytes, chunk), options);
  const inUtf8 = await readAll(inChunks('a.log', bytes, chunk), { ...options, inUtf8: true });
  const seen = inUtf8.records.map((record) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'utf8' && key !== 'release')),
  );
  return { decoded, inUtf8, seen };
}

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('INFO took 3ms', 'a', ' ', '\t', 'order=1', '13598761234') },
  { weight: 9, arbitrary: fc.constantFrom('\n', '\r\n', '\n\n', '\r') },
  { weight: 3, arbitrary: fc.constantFrom('王建国', '手机', '😀', '𠮷野', 'é', '\ufeff', '·', '１') },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(90), '长'.repeat(60), '😀'.repeat(25), '€\u0080') },
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

const ENCODINGS: { readonly [name: string]: (text: string) => Uint8Array } = {
  'utf-8': (all) => Buffer.from(all),
  'utf-8 with mark': (all) => Buffer.from(`\ufeff${all}`),
  gb18030: encodeGb,
  'utf-16le with mark': (all) => Buffer.from(`\ufeff${all}`, 'utf16le'),
  'utf-16be with mark': (all) => Buffer.from(`\ufeff${all}`, 'utf16le').swap16(),
};

test('records with bytes are the records without them, whatever the encoding, the lines, the damage and the chunks', async () => {
  let inBytes = 0;
  let decodedOnly = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(text, text, fc.constantFrom(...Object.keys(ENCODINGS))),
      fc.oneof(
        { weight: 3, arbitrary: fc.constant<[number, number][]>([]) },
        { weight: 1, arbitrary: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0x80, max: 0xff })), { maxLength: 2 }) },
      ),
      fc.constantFrom(1, 7, 64, 1 << 20),
      fc.integer({ min: 8, max: 120 }),
      async ([before, behind, encoding], broken, chunk, textUnits) => {
        const bytes = Buffer.from(ENCODINGS[encoding]!(`${before}plain text\n${behind}`));
        for (const [at, byte] of broken) bytes[at % bytes.length] = byte;
        const { decoded, inUtf8, seen } = await bothWays(bytes, chunk, { limits: { textUnits } });
        assert.deepEqual([seen, inUtf8.failed], [decoded.records, decoded.failed]);
        for (const { utf8 } of inUtf8.records as TextRecord[])
          if (utf8 === undefined) decodedOnly++;
          else inBytes++;
      },
    ),
    { seed: 4, numRuns: Number(process.env['RUNS'] ?? 600) },
  );
  assert.ok(inBytes > 200 && decodedOnly > 200, `${inBytes} in bytes, ${decodedOnly} decoded`);
});

test('the same at full size: Chinese in some lines, a line longer than a record, no last line end', async () => {
  const plainLines = '2026-01-05 09:10:11.120 INFO [pool-3] order=10000001 took 33ms\n'.repeat(9000);
  const mixed = '2026-01-05 DEBUG 发送成功 收件人：王建国 😀\n'.repeat(9000);
  const all = `${plainLines}${mixed}${'超长'.repeat(200_000)}\n${plainLines}${'long'.repeat(100_000)}${mixed}end`;
  for (const [encoding, encode] of Object.entries(ENCODINGS))
    for (const chunk of [1 << 20, 65_521]) {
      const { decoded, inUtf8, seen } = await bothWays(encode(all), chunk, {});
      assert.deepEqual(seen, decoded.records, encoding);
      assert.equal(decoded.failed, null);
      const inBytes = (inUtf8.records as TextRecord[]).filter(({ utf8 }) => utf8 !== undefined).length;
      // ASCII of GB18030 stays in bytes; UTF-16 has none.
      const least = encoding.startsWith('utf-16') ? 0 : encoding === 'gb18030' ? 3 : 6;
      assert.ok(inBytes >= least, `${encoding}: ${inBytes} of ${seen.length} in bytes`);
    }
});

test('memory of records that were released is read into again, and no other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pz-utf8-'));
  try {
    const path = join(folder, 'a.log');
    const lines = Array.from(
      { length: 280_000 },
      (_, i) => `2026-01-05 INFO order=${i} ${i % 999 === 0 ? '王建国' : 'took 3ms'}\n`,
    );
    writeFileSync(path, lines.join(''));
    const whole = readFileSync(path, 'utf8');
    const chunks = new Set<ArrayBufferLike>();
    let all = '';
    let held: TextRecord[] = [];
    for await (const record of readSource(fileSource(path), { inUtf8: true })) {
      held.push(record as TextRecord);
      if (held.length < 5) continue;
      for (const { text: own, utf8, release } of held.splice(0, 3)) {
        all += own;
        if (utf8!.buffer.byteLength === 1 << 20) chunks.add(utf8!.buffer);
        release!();
      }
    }
    for (const { text: own } of held) all += own;
    assert.equal(all === whole, true);
    const read = statSync(path).size >> 20;
    assert.ok(read >= 7 && chunks.size <= read - 2, `${chunks.size} pieces of memory for ${read} chunks`);
    held[0]!.release!();
    assert.equal(held[0]!.text.length > 0, true);
    const record = utf8Record({ file: 'a' }, Buffer.from('a'));
    record.release!();
    assert.throws(() => record.text, TypeError);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
