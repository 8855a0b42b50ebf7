import assert from 'node:assert/strict';
import { PassThrough, Readable } from 'node:stream';
import { test } from 'node:test';
import {
  Field,
  Int32,
  LargeUtf8,
  RecordBatch,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  Utf8,
  Utf8View,
  makeBuilder,
  makeData,
  tableFromIPC,
  vectorFromArray,
} from 'apache-arrow';
import type { Data, DataType } from 'apache-arrow';
import fc from 'fast-check';
import detectVerb from '../../cli/src/verbs/detect/index.ts';
import redactVerb from '../../cli/src/verbs/redact/index.ts';
import type { Terminal } from '../../cli/src/terminal/terminal.ts';

type Columns = { readonly [name: string]: Data };

function terminal(stdin: NodeJS.ReadableStream, out: (bytes: Buffer) => void): Terminal & { notes: string } {
  return {
    language: 'en',
    color: false,
    columns: 80,
    interactive: false,
    stdin,
    notes: '',
    out: (text) => Promise.resolve(out(Buffer.from(text as Uint8Array))),
    note(text) {
      this.notes += text;
    },
  };
}

async function run(verb: typeof detectVerb, input: Uint8Array, options: object = {}, size = 1 << 20) {
  const out: Buffer[] = [];
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < input.length; at += size) chunks.push(input.subarray(at, at + size));
  const world = terminal(Readable.from(chunks), (bytes) => void out.push(bytes));
  const code = await verb.run(world, [], { arrow: true, names: false, ...options });
  const bytes = Buffer.concat(out);
  return { code, bytes, notes: world.notes };
}

function column(type: DataType, values: readonly (string | null)[]): Data {
  const builder = makeBuilder({ type, nullValues: [null] });
  for (const value of values) builder.append(value);
  return builder.finish().flush();
}

function stream(batches: readonly Columns[]): Uint8Array {
  const schema = new Schema(
    Object.entries(batches[0]!).map(([name, { type }]) => Field.new({ name, type, nullable: true })),
    new Map([['made', 'by us']]),
  );
  const writer = new RecordBatchStreamWriter();
  for (const columns of batches) {
    const children = Object.values(columns);
    const data = makeData({ type: new Struct(schema.fields), length: children[0]!.length, nullCount: 0, children });
    writer.write(new RecordBatch(schema, data));
  }
  writer.close();
  return writer.toUint8Array(true);
}

const rowsOf = (bytes: Uint8Array): { [name: string]: unknown }[] =>
  JSON.parse(
    JSON.stringify(
      tableFromIPC(bytes)
        .toArray()
        .map((row: { toJSON(): object }) => row.toJSON()),
      (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value),
    ),
  ) as { [name: string]: unknown }[];

const TEXTS = ['13598761234', null, '没有', '备注很长：手机号13598761235，邮箱 a.b@post.corp.cn', ''];
const batchOf = (texts: readonly (string | null)[]): Columns => ({
  编号: vectorFromArray(
    texts.map((_, row) => row),
    new Int32(),
  ).data[0]!,
  手机号: column(new Utf8(), texts),
  说明: column(new LargeUtf8(), texts),
  备注: column(new Utf8View(), texts),
});
const SAMPLE = stream([batchOf(TEXTS), batchOf([]), batchOf(TEXTS.slice(2))]);

test('detect --arrow adds offsets and types behind, for every kind of text column, and changes nothing else', async () => {
  const { code, bytes, notes } = await run(detectVerb, SAMPLE);
  assert.deepEqual([code, notes], [0, '']);
  const table = tableFromIPC(bytes);
  assert.deepEqual(table.schema.names, ['编号', '手机号', '说明', '备注', '手机号_pi', '说明_pi', '备注_pi']);
  assert.equal(table.schema.metadata.get('made'), 'by us');
  assert.equal(String(table.schema.fields[4]!.type), 'List<Struct<{start:Int32, end:Int32, type:Utf8}>>');
  const rows = rowsOf(bytes);
  assert.equal(rows.length, 8);
  assert.deepEqual(
    rows.map((row) => row['手机号']),
    [...TEXTS, ...TEXTS.slice(2)],
  );
  assert.deepEqual(rows[0]!['手机号_pi'], [{ start: 0, end: 11, type: 'PHONE' }]);
  assert.deepEqual([rows[1]!['手机号_pi'], rows[2]!['手机号_pi']], [null, []]);
  for (const name of ['手机号_pi', '说明_pi', '备注_pi']) {
    const types = (rows[3]![name] as { type: string }[]).map(({ type }) => type);
    assert.deepEqual(types, ['PHONE', 'EMAIL'], name);
  }
});

test('the types are those of detect --tsv with the columns named', async () => {
  const texts = ['王建国', '13598761234', '订单 13598761234', '北京市海淀区中关村大街1号', '1988-03-07'];
  const input = stream([{ 姓名: column(new Utf8(), texts), 地址: column(new Utf8(), texts.toReversed()) }]);
  const rows = rowsOf((await run(detectVerb, input)).bytes);
  const tsv = texts.map((text, row) => `${text}\t${texts.toReversed()[row]}\n`).join('');
  const out: Buffer[] = [];
  const world = terminal(Readable.from([Buffer.from(tsv)]), (bytes) => void out.push(bytes));
  await detectVerb.run(world, [], { tsv: true, columns: '姓名,地址', names: false });
  const types = (found: unknown): string =>
    [...new Set((found as { type: string }[]).map(({ type }) => type))].join(',') || '\\N';
  assert.deepEqual(
    rows.map((row) => [types(row['姓名_pi']), types(row['地址_pi'])]),
    Buffer.concat(out)
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t').slice(2)),
  );
});

test('redact --arrow masks the columns named, keeps the others, and drops what nulls and gaps hide', async () => {
  const { code, bytes } = await run(redactVerb, SAMPLE);
  assert.equal(code, 0);
  assert.ok(!/1359876123[45]|a\.b@post/.test(bytes.toString('latin1')));
  const rows = rowsOf(bytes);
  assert.deepEqual(
    [rows[0]!['手机号'], rows[1]!['备注'], rows[2]!['说明'], rows[4]!['备注']],
    ['135****1234', null, '没有', ''],
  );
  assert.match(
    rows[3]!['备注'] as string,
    /^备注很长：手机号135\*{4}1235，邮箱 a\*+@post\.corp\.cn$|^备注很长：手机号135\*{4}1235/,
  );
  const some = rowsOf((await run(redactVerb, SAMPLE, { columns: '说明' })).bytes);
  assert.deepEqual([some[0]!['说明'], some[0]!['手机号']], ['135****1234', '13598761234']);

  const hidden = makeData({
    type: new Utf8(),
    length: 2,
    nullCount: 1,
    nullBitmap: Uint8Array.of(1),
    valueOffsets: Int32Array.of(11, 13, 24),
    data: Buffer.from('13598761236ok13598761237'),
  });
  const clean = await run(redactVerb, stream([{ 说明: hidden }]));
  assert.deepEqual(rowsOf(clean.bytes), [{ 说明: 'ok' }, { 说明: null }]);
  assert.ok(!clean.bytes.includes('1359876123'));
});

test('where chunks begin and end changes nothing, and each batch is answered before the next comes', async () => {
  for (const verb of [detectVerb, redactVerb]) {
    const whole = (await run(verb, SAMPLE)).bytes;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async (size) => {
        assert.ok((await run(verb, SAMPLE, {}, size)).bytes.equals(whole));
      }),
      { numRuns: 8, seed: 4, examples: [[1]] },
    );
  }
  const one = stream([batchOf(TEXTS)]).length - 8;
  const stdin = new PassThrough();
  let size = 0;
  let heard = (): void => undefined;
  const world = terminal(stdin, (bytes) => {
    size += bytes.length;
    if (size > one) heard();
  });
  const answered = new Promise<void>((resolve) => (heard = resolve));
  const running = detectVerb.run(world, [], { arrow: true, names: false });
  stdin.write(SAMPLE.subarray(0, one));
  await answered;
  stdin.end(SAMPLE.subarray(one));
  assert.equal(await running, 0);
});

test('a stream that is cut, damaged or none ends with exit code 2 and an output no reader takes for whole', async () => {
  const cuts = [0, 3, 100, 700, SAMPLE.length - 8, SAMPLE.length - 3];
  for (const [size, input] of [
    ...cuts.map((cut) => [cut, SAMPLE.subarray(0, cut)] as const),
    [-1, Buffer.from('id\t1\n'.repeat(99))] as const,
  ]) {
    for (const verb of [detectVerb, redactVerb]) {
      const { code, bytes, notes } = await run(verb, input);
      assert.equal(code, 2, `${size}`);
      assert.match(notes, /PZ_FILTER_ARROW_(BROKEN|CUT)/);
      assert.deepEqual([...bytes.subarray(-8)], [255, 255, 255, 255, 8, 0, 0, 0]);
    }
  }
  for (const offsets of [
    [0, 99, 3],
    [2, 1, 3],
  ]) {
    const damaged = makeData({
      type: new Utf8(),
      length: 2,
      nullCount: 0,
      valueOffsets: Int32Array.from(offsets),
      data: Buffer.from('abc'),
    });
    const { code, notes } = await run(detectVerb, stream([{ 说明: damaged }]));
    assert.equal(code, 2);
    assert.match(notes, /PZ_FILTER_ARROW_CELL/);
  }
});

test('a filter that ends does not wait for its input to end', async () => {
  for (const [input, options, code] of [
    [SAMPLE, {}, 0],
    [Buffer.alloc(64, 7), {}, 2],
    [SAMPLE.subarray(0, -8), { columns: '没有' }, 2],
  ] as const) {
    const stdin = new PassThrough();
    stdin.write(input);
    const world = terminal(stdin, () => undefined);
    assert.equal(await detectVerb.run(world, [], { arrow: true, names: false, ...options }), code);
    assert.ok(stdin.destroyed);
  }
});

test('a cell that is not UTF-8 is told of: passed on by detect without findings, masked by redact', async () => {
  const bad = Buffer.concat([Buffer.from('13598761238'), Buffer.from([0xff]), Buffer.from('13598761239')]);
  const input = stream([
    {
      手机号: makeData({
        type: new Utf8(),
        length: 2,
        nullCount: 0,
        valueOffsets: Int32Array.of(0, 12, 23),
        data: bad,
      }),
    },
  ]);
  const found = await run(detectVerb, input);
  assert.equal(found.code, 0);
  assert.match(found.notes, /PZ_FILTER_BAD_ROW: Row 1 /);
  assert.ok(found.bytes.includes(bad));
  assert.deepEqual(
    rowsOf(found.bytes).map((row) => row['手机号_pi']),
    [null, [{ start: 0, end: 11, type: 'PHONE' }]],
  );
  const redacted = await run(redactVerb, input);
  assert.equal(redacted.code, 0);
  assert.match(redacted.notes, /PZ_FILTER_BAD_ROW/);
  assert.ok(!/1359876123/.test(redacted.bytes.toString('latin1')));
});

test('columns that are not there or not searched are refused or told of', async () => {
  const { code, notes } = await run(detectVerb, SAMPLE, { columns: '手机号,编号' });
  assert.equal(code, 2);
  assert.match(notes, /PZ_FILTER_ARROW_COLUMN.*编号.*Int32/);
  const words = vectorFromArray(['13598761234', '13598761234']).data[0]!;
  const input = stream([{ 类: words, 说明: column(new Utf8(), ['a', null]) }]);
  const found = await run(detectVerb, input);
  assert.equal(found.code, 0);
  assert.match(found.notes, /PZ_FILTER_ARROW_UNSEARCHED.*类/);
  assert.match((await run(redactVerb, input)).notes, /PZ_FILTER_ARROW_UNSEARCHED/);
  assert.equal((await run(redactVerb, input, { columns: '说明' })).code, 0);
  const twice = await run(detectVerb, (await run(detectVerb, stream([batchOf(TEXTS)]))).bytes);
  assert.match(twice.notes, /PZ_FILTER_ARROW_TAKEN/);
});

test('offsets count what is asked for', async () => {
  const input = stream([{ 说明: column(new Utf8(), ['𠮷家 手机13598761234 手机13598761235']) }]);
  const starts = async (offsets: string): Promise<unknown> =>
    (rowsOf((await run(detectVerb, input, { offsets })).bytes)[0]!['说明_pi'] as { start: number }[]).map(
      ({ start }) => start,
    );
  assert.deepEqual(await starts('utf16'), [6, 20]);
  assert.deepEqual(await starts('characters'), [5, 19]);
  assert.deepEqual(await starts('bytes'), [14, 32]);
  await assert.rejects(run(detectVerb, input, { offsets: 'words' }), { code: 'PZ_DETECT_USAGE' });
});

test('views that point to the same bytes over and over are not followed without end', async () => {
  const text = Buffer.alloc(17 << 20, 'a');
  const rows = 70;
  const views = Buffer.alloc(rows * 16);
  for (let row = 0; row < rows; row++) views.writeInt32LE(text.length, row * 16);
  const type = new Utf8View();
  const data = makeData({ type, length: rows, nullCount: 0, views, variadicBuffers: [text] });
  const { code, notes } = await run(redactVerb, stream([{ 编号: data }]));
  assert.equal(code, 2);
  assert.match(notes, /PZ_FILTER_ARROW_LARGE/);
});

test('bytes changed anywhere end in an answer or a refusal, never in a fault or without an end', async () => {
  const byte = fc.tuple(fc.nat(SAMPLE.length - 1), fc.oneof(fc.constant(0xff), fc.nat(255)));
  await fc.assert(
    fc.asyncProperty(fc.array(byte, { minLength: 1, maxLength: 3 }), async (changes) => {
      const damaged = Buffer.from(SAMPLE);
      for (const [at, value] of changes) damaged[at] = value;
      for (const verb of [detectVerb, redactVerb]) {
        const { code, notes } = await run(verb, damaged, { columns: '手机号,备注' });
        assert.ok(code === 0 || (code === 2 && notes.includes('PZ_FILTER_ARROW_')));
      }
    }),
    { numRuns: 150, seed: 8 },
  );
});
