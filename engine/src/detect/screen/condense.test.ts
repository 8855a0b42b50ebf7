import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { detect, detectWhole } from '../detect.ts';
import { utf8Record } from '../../model/index.ts';
import { openRoom } from '../kernel/room.ts';
import type { Room } from '../kernel/room.ts';
import { findingsIn } from '../table/record-detector.ts';
import { LEAST_CONDENSED, condense } from './condense.ts';

const FOLDER = new URL('../../../../vectors/detect/', import.meta.url);
const TEXTS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n'))
  .map((line) => (JSON.parse(line) as { text: string }).text);
const ASCII = TEXTS.filter((text) => /^[\t\n -~]*$/.test(text));
const TOKENS = [...new Set(TEXTS.flatMap((text) => text.split(/[,，。；：\s|（）()“”]+/)))].filter(
  (token) => token.length < 60 && /^[ -~]+$/.test(token),
);
const PIECES =
  "wechat? qq? li_ming88 v v1 v: vx= wx weixin li_ming88 abcdef_12 /api/v1/orders?id=1 id,name phone, |name| tel;qq account_name name(x), span_id=00f067aa H12345678 C12345678 CA1234567 M1234567890 ABC123456789012 name: user= from to with by Dear James Smith JAMES, SMITH password= token secret: bearer abcdef12 phone tel 86 25 4574 0655 0571-12345678 8636-2815 13598761234 tel13598761234 1359876 1234 138O1234567 1990-01-02 19900102 11010519900307 6222021234567890128 passport E12345678 AB123456 mac 0a1b2c3d4e5f 0a:1b:2c:3d:4e:5f 221.5.4.3 v 1.2.3.4 ip -36.110.4.9 lat 30.2741 120.1551 lon= 30.27412, user@mail.corp.cn u [at] mail.cn 138****1234 138xxxx1234 wxid_ab12cd34ef56 AKIAABCDEFGHIJKLMNOP sk- eyJ VALUES ( INSERT INTO t (name, phone) '13598761234' patient_id 123456 qq 12345678 id name,phone,email 10:11:12.123 INFO order=10000001 GET /a/b?c=1 trace_id 200 custName dob Jan 1990 oaid 0123456789abcdef # ( ) < > \" ' [ ] { } : = , ; - _ / . \\".split(
    ' ',
  );

/** Lines as servers write them, with nothing personal in them. */
const filler = fc
  .tuple(fc.integer({ min: 20, max: 90 }), fc.integer({ min: 0, max: 99_999 }))
  .map(([lines, from]) =>
    Array.from(
      { length: lines },
      (_, i) =>
        `2026-01-05 09:10:${10 + (i % 50)}.${100 + ((from + i) % 900)} INFO [pool-${i % 8}] took ${(from + i * 7) % 997}ms\n`,
    ).join(''),
  );
const line = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...ASCII) },
  { weight: 1, arbitrary: fc.constantFrom(...TEXTS) },
  {
    weight: 5,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...TOKENS), fc.constantFrom(' ', '\n', '  ')), {
        minLength: 1,
        maxLength: 9,
      })
      .chain((pieces) => fc.constantFrom(' ', ' ', '').map((joint) => pieces.join(joint))),
  },
);

test('what is found in a condensed text is what is found in the whole', () => {
  let condensed = 0;
  let found = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(filler, line), { minLength: 1, maxLength: 4 }), filler, (parts, last) => {
      const text = parts.map(([before, one]) => `${before}${one}\n`).join('') + last;
      if (condense(text) !== null) condensed++;
      const options = { minConfidence: LEAST_CONDENSED };
      const whole = detectWhole(text, null, options);
      found += whole.length;
      assert.deepEqual(detect(text, options), whole);
      // Of bytes nothing is decoded but what is left.
      const record = utf8Record({ file: 'a.log' }, Buffer.from(text));
      assert.deepEqual(findingsIn({ record, columns: null }, options), whole);
    }),
    { seed: 12, numRuns: Number(process.env['RUNS'] ?? 400) },
  );
  assert.ok(condensed > 100 && found > 100, `${condensed} condensed, ${found} found`);
});

test('every label word of ASCII is seen', () => {
  const filling = '2026-01-05 09:10:10.100 INFO took 3ms\n'.repeat(150);
  assert.equal(condense(filling)?.text ?? '', '');
  for (const text of ['name: Ann Lee', 'custName=James Smith', 'password=Secret12', 'id,name,phone', 'tel: 86362815'])
    assert.match(condense(`${filling}${text}\n${filling}`)!.text, new RegExp(text));
});

test('what reaches over many lines is read as a whole', () => {
  const filling = '2026-01-05 09:10:10.100 INFO took 3ms\n'.repeat(150);
  const key = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQCabcdefghijkl0\n'.repeat(26);
  const columns = Array.from({ length: 60 }, (_, i) => `  column_${i},\n`).join('');
  const values = Array.from({ length: 60 }, (_, i) => `${i},\n`).join('');
  for (const [long, found] of [
    [`-----BEGIN RSA PRIVATE KEY-----\n${key}-----END RSA PRIVATE KEY-----\n`, 'CREDENTIAL'],
    [`INSERT INTO t (\n${columns}  password\n) VALUES (\n${values}'Secret12'\n);\n`, 'CREDENTIAL'],
  ] as const) {
    const text = `${filling}${long}${filling}`;
    const whole = detectWhole(text, null, {});
    assert.deepEqual(detect(text), whole);
    assert.deepEqual(
      whole.map(({ type }) => type),
      [found],
    );
  }
});

test('the twin marks the lines the kernel marks', () => {
  const rooms = [openRoom(1 << 16, 1 << 14), openRoom(1 << 16, 1 << 14, false)];
  const linesOf = ({ bytes, words, input, spans, scans }: Room, utf8: Uint8Array): number[] => {
    bytes.set(utf8, input);
    bytes.fill(0, input + utf8.length, input + utf8.length + 64);
    const count = scans.screen(input, input + utf8.length);
    const at = Array.from({ length: count }, (_, i) => words[(spans >> 2) + i * 6 + 2]! - input);
    const lines = at.map((place) => utf8.subarray(0, place).filter((byte) => byte === 10).length);
    return [...new Set(lines)].toSorted((a, b) => a - b);
  };
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const utf8 = Buffer.from(lines.join('\n').slice(0, 20_000));
      assert.deepEqual(linesOf(rooms[1]!, utf8), linesOf(rooms[0]!, utf8));
    }),
    { seed: 3, numRuns: 1500 },
  );
});
