import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import fc from 'fast-check';
import { detect } from '@pingzhang/engine/detect';
import { residentIdCheck } from '@pingzhang/engine/model';
import detectVerb from '../../cli/src/verbs/detect/index.ts';
import redactVerb from '../../cli/src/verbs/redact/index.ts';
import type { Terminal } from '../../cli/src/terminal/terminal.ts';

const body = '11010519880307123';
const ID = body + residentIdCheck(body + '0');

async function run(verb: typeof detectVerb, input: Uint8Array, size: number, options: object) {
  const out: Uint8Array[] = [];
  let notes = '';
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < input.length; at += size) chunks.push(input.subarray(at, at + size));
  const terminal: Terminal = {
    language: 'en',
    color: false,
    columns: 80,
    interactive: false,
    stdin: Readable.from(chunks),
    out: (text) => {
      out.push(typeof text === 'string' ? Buffer.from(text) : text);
      return Promise.resolve();
    },
    note: (text) => void (notes += text),
  };
  const code = await verb.run(terminal, [], { ...options });
  return { code, out: Buffer.concat(out), notes };
}

const ROWS = `1\t王建国\t13598761234\t\\N\n2\t\\N\t今天天气很好\t${ID}\r\n3\n\n4\t手机：13598761235，邮箱 a.b@post.corp.cn\t\t\t`;

test('detect --tsv: as many type columns behind as there are columns, row for row', async () => {
  const { code, out, notes } = await run(detectVerb, Buffer.from(ROWS), 1 << 20, { tsv: true, columns: '编号,姓名' });
  assert.equal(code, 0);
  assert.equal(notes, '');
  const rows = out.toString().split('\n');
  assert.equal(rows[0], '1\t王建国\t13598761234\t\\N\t\\N\tNAME\tPHONE\t\\N');
  assert.equal(rows[1], `2\t\\N\t今天天气很好\t${ID}\t\\N\t\\N\t\\N\tID_CARD\r`);
  assert.equal(rows[2], '3\t\\N');
  assert.equal(rows.length, 6);
  assert.match(rows[4]!, /\t\\N\tPHONE,EMAIL\t\\N\t\\N\t\\N$/);
});

test('a row that is not UTF-8 is passed through by detect, masked by redact, and told of', async () => {
  const bad = Buffer.concat([Buffer.from('a\t'), Buffer.from([0xff, 0xfe]), Buffer.from('\t13598761234\nb\tc\n')]);
  const found = await run(detectVerb, bad, 3, { tsv: true });
  assert.deepEqual(found.out.subarray(0, 16), bad.subarray(0, 16));
  assert.ok(found.out.toString().endsWith('\nb\tc\t\\N\t\\N\n'));
  assert.match(found.notes, /PZ_FILTER_BAD_ROW/);
  assert.equal(found.code, 0);
  const redacted = await run(redactVerb, bad, 3, { tsv: true });
  assert.ok(!redacted.out.includes('13598761234'));
  assert.equal(redacted.out.toString().split('\n').length, 3);
  assert.match(redacted.notes, /PZ_FILTER_BAD_ROW/);
});

test('redact --tsv and --ndjson: nothing that was found is left, the rest stays', async () => {
  const tsv = (await run(redactVerb, Buffer.from(ROWS), 1 << 20, { tsv: true, columns: '编号,姓名' })).out.toString();
  const rows = tsv.split('\n').map((row) => row.split('\t'));
  assert.equal(rows[0]![0], '1');
  assert.equal(rows[0]![3], '\\N');
  assert.equal(rows[1]![2], '今天天气很好');
  for (const value of ['王建国', '13598761234', ID, '13598761235', 'a.b@post']) assert.ok(!tsv.includes(value), value);
  const lines = `{"id":7,"text":"电话 13598761234","more":[1]}\nnot json 13598761236\n{"id":8}`;
  const json = await run(redactVerb, Buffer.from(lines), 1 << 20, { ndjson: true });
  const [first, second, third] = json.out.toString().trim().split('\n');
  const item = JSON.parse(first!) as { id: number; text: string; more: number[] };
  assert.deepEqual([item.id, item.more, detect(item.text).filter(({ type }) => type === 'PHONE')], [7, [1], []]);
  assert.ok(!second!.includes('13598761236'));
  assert.equal(third, '{"id":8}');
  assert.match(json.notes, /PZ_FILTER_BAD_JSON/);
});

test('where chunks begin and end changes nothing', async () => {
  const whole = new Map<string, Buffer>();
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 90 }), fc.constantFrom(detectVerb, redactVerb), async (size, verb) => {
      const input = Buffer.from(ROWS);
      const options = { tsv: true, columns: '编号,姓名' };
      if (!whole.has(verb.name)) whole.set(verb.name, (await run(verb, input, input.length, options)).out);
      assert.deepEqual((await run(verb, input, size, options)).out, whole.get(verb.name));
    }),
    { numRuns: 12, seed: 4 },
  );
});

test('--escaped: what is behind a backslash is read, and written so again', async () => {
  const input = Buffer.from('号码\\n13598761234\\t\\\\x\ta\\\\b\t\\N\n');
  const plain = await run(detectVerb, input, 7, { tsv: true });
  assert.ok(plain.out.toString().endsWith('\\N\t\\N\t\\N\n'));
  const found = await run(detectVerb, input, 7, { tsv: true, escaped: true });
  assert.equal(found.out.toString(), `${input.toString().trimEnd()}\tPHONE\t\\N\t\\N\n`);
  const redacted = await run(redactVerb, input, 7, { tsv: true, escaped: true });
  assert.equal(redacted.out.toString(), '号码\\n135****1234\\t\\\\x\ta\\\\b\t\\N\n');
});

test('detect --ndjson answers what a chunk completes together, and a line that is not UTF-8 in its place', async () => {
  const line = Buffer.from('{"id":1,"text":"手机13598761234"}\n');
  const input = Buffer.concat([line, Buffer.from([0x22, 0xff, 0x0a]), line]);
  for (const size of [5, 1 << 20]) {
    const { code, out, notes } = await run(detectVerb, input, size, { ndjson: true });
    const good = '{"id":1,"spans":[[2,13,"PHONE"]]}';
    assert.equal(out.toString(), `${good}\n{"id":null,"line":2,"error":"PZ_DETECT_BAD_LINE"}\n${good}\n`);
    assert.equal(code, 2);
    assert.match(notes, /PZ_DETECT_BAD_LINE/);
  }
});
