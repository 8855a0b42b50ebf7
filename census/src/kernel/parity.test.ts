import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { leak } from '../testing/leak.ts';
import type { Kernel } from './batch.ts';
import type { Layout } from './layout.ts';
import { createReferenceKernel } from './reference.ts';
import { Arena } from './arena.ts';
import { createWasmKernel, regionBytes } from './wasm.ts';

const columns: Layout['columns'] = [
  { op: 'name', category: 'other', header: null },
  { op: 'id', category: 'other', header: null },
  { op: 'phone', category: 'other', header: null },
  { op: 'bank', category: 'property', header: null },
  { op: 'present', category: 'health', header: null },
];
const prefixes = new Uint8Array(1000).fill(1, 130, 200);
const options = (layout: Partial<Layout>): Parameters<typeof createReferenceKernel>[0] => ({
  layout: { separator: ',', quoted: true, columns, headings: ['姓名,证件,手机,卡号,病历'], ...layout },
  prefixes,
  seed: 99,
  chunkBytes: 1 << 21,
  batchRows: 64,
});

function wasmKernel(layout: Partial<Layout>): Kernel {
  const sizes = options(layout);
  return createWasmKernel(sizes, new Arena(0, 1, regionBytes(sizes)))!;
}

/** Everything a kernel says of these bytes, fed in pieces of `piece` bytes. */
function judged(kernel: Kernel, bytes: Uint8Array, piece: number): unknown[] {
  const rows: unknown[] = [];
  let filled = 0;
  for (let at = 0; at < bytes.length || filled > 0;) {
    const part = bytes.subarray(at, at + piece);
    kernel.memory.set(part, filled);
    at += part.length;
    filled += part.length;
    const final = at >= bytes.length;
    let done = 0;
    for (;;) {
      const next = kernel.scan(done, filled, final);
      const { batch } = kernel;
      for (let row = 0; row < batch.rows; row++) {
        const pair = (words: Uint32Array): number[] => [...words.subarray(2 * row, 2 * row + 2)];
        rows.push([
          batch.flags[row],
          batch.end[row]! - batch.start[row]!,
          ...[batch.id, batch.phone, batch.name, batch.hash].flatMap(pair),
        ]);
      }
      if (next === done) break;
      done = next;
    }
    kernel.memory.copyWithin(0, done, filled);
    filled -= done;
    if (final && done === 0 && filled > 0) throw new Error('the kernel leaves bytes of a final chunk');
  }
  return rows;
}

const pieces = [
  '110101199003074530',
  '110101900307453',
  '13812345678',
  '+86 139-1234-5678',
  '8613812345678',
  '6222020200112230000',
  ',="13812345678",',
  ',"=""110101199003074530""",',
  '姓名,证件,手机,卡号,病历\n',
];
const marks = [
  '"',
  '="',
  '=',
  '""',
  ',',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '----',
  '|',
  '甲乙',
  '１３８',
  '　',
  '，',
  'X',
  'x',
  '0',
  '1',
  'é',
  '\u{1f600}',
];
const nasty = fc.array(fc.constantFrom(...pieces, ...marks), { maxLength: 60 });

for (const layout of [{}, { separator: '----' }, { separator: '\t' }, { separator: '|', quoted: false }])
  test(`WASM and reference kernel agree on hostile rows, whatever the pieces: ${JSON.stringify(layout)}`, () => {
    fc.assert(
      fc.property(nasty, fc.integer({ min: 1, max: 40 }), (parts, piece) => {
        const bytes = new TextEncoder().encode(parts.join(''));
        assert.deepEqual(
          judged(wasmKernel(layout), bytes, piece),
          judged(createReferenceKernel(options(layout)), bytes, bytes.length + 1),
        );
      }),
      { numRuns: 150, seed: 1 },
    );
  });

test('both kernels agree on hostile rows among plain ones, many at a time', () => {
  const plain = fc.constantFrom(
    '"甲","110101199003074530","13812345678","",""\r\n',
    '甲,,13812345678,,\n',
    '甲,,1381234567,,无\n',
  );
  const hostile = fc.array(fc.constantFrom(...pieces, ...marks), { maxLength: 4 }).map((parts) => parts.join(''));
  const texts = fc.array(fc.oneof({ weight: 9, arbitrary: plain }, { weight: 1, arbitrary: hostile }), {
    maxLength: 900,
    size: 'max',
  });
  fc.assert(
    fc.property(texts, fc.integer({ min: 50, max: 20_000 }), (parts, piece) => {
      const bytes = new TextEncoder().encode(parts.join(''));
      assert.deepEqual(
        judged(wasmKernel({}), bytes, piece),
        judged(createReferenceKernel(options({})), bytes, bytes.length + 1),
      );
    }),
    { numRuns: 60, seed: 2 },
  );
});

test('a value that Excel was made to keep as text is read as the value', () => {
  const spelt = ['甲,="110101199003074530",="13812345678",,', '甲,"=""110101199003074530""","=""13812345678""",,'];
  const bytes = new TextEncoder().encode(['甲,110101199003074530,13812345678,,', ...spelt].join('\n'));
  const [plain, ...others] = judged(wasmKernel({}), bytes, 4096).map((row) => (row as unknown[]).toSpliced(1, 1));
  assert.deepEqual(others, [plain, plain]);
});

test('both kernels agree on a generated leak', () => {
  const { files } = leak({ rows: 3000, seed: 11 });
  for (const text of Object.values(files)) {
    const bytes = new TextEncoder().encode(text);
    const layout = { columns: columns.slice(0, 3) };
    assert.deepEqual(
      judged(wasmKernel(layout), bytes, 4096),
      judged(createReferenceKernel(options(layout)), bytes, 50_000),
    );
  }
});

test('a row longer than the limit is counted once and its neighbours are whole', () => {
  const bytes = new TextEncoder().encode(`a,b,c,d,e\n${'9'.repeat(3 << 20)}\n甲,,13812345678,,\n`);
  for (const kernel of [wasmKernel({}), createReferenceKernel(options({}))])
    assert.equal(judged(kernel, bytes, 1 << 20).length, 3);
});
