import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import type { Identity } from '../key.ts';
import { Arena } from '../kernel/arena.ts';
import type { Kernel } from '../kernel/batch.ts';
import type { Layout } from '../kernel/layout.ts';
import { createReferenceKernel } from '../kernel/reference.ts';
import { createWasmKernel, regionBytes } from '../kernel/wasm.ts';
import { leak } from '../testing/leak.ts';
import { SpillWriter } from '../spill/writer.ts';
import { RejectWriter } from './rejects.ts';
import { RowSink } from './sink.ts';
import { RowFeeder } from './stream.ts';
import { emptyScan } from './tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'take-'));
after(() => rmSync(folder, { recursive: true }));

const layout: Layout = {
  separator: ',',
  quoted: true,
  headings: ['姓名,证件,手机,卡号,病历'],
  columns: (['name', 'id', 'phone', 'bank', 'present'] as const).map((op) => ({
    op,
    category: op === 'bank' ? 'property' : op === 'present' ? null : 'other',
    header: null,
  })),
};
const options = {
  layout,
  prefixes: new Uint8Array(1000).fill(1, 130, 200),
  seed: 5,
  chunkBytes: 1 << 21,
  batchRows: 16,
};
const PARTITIONS = 4;

/** What reaches the spill, the list of rejected rows and the tally. */
function taken(bytes: Uint8Array, wasm: boolean, identity: Identity, link: boolean, heading: boolean) {
  const arena = new Arena(PARTITIONS, 1, regionBytes(options));
  const spill = new SpillWriter(folder, PARTITIONS, arena.blocks);
  const rejectsPath = join(folder, 'rejects');
  const rejects = new RejectWriter(rejectsPath);
  const tally = emptyScan();
  const sink = new RowSink({ job: 9, identity, link }, tally, spill, rejects);
  arena.full = (partition) => spill.full(partition);
  arena.reject = (row, flags) => sink.reject(row, flags);
  const kernel: Kernel = wasm ? createWasmKernel(options, arena)! : createReferenceKernel(options);
  assert.equal(kernel.counting !== undefined, wasm);
  const feeder = new RowFeeder(kernel, sink, heading);
  feeder.write(bytes);
  feeder.end();
  spill.checkpoint();
  spill.close();
  rejects.checkpoint();
  rejects.close();
  return { tally, spill: readFileSync(join(folder, 'spill')), rejects: readFileSync(rejectsPath) };
}

const parts = [
  '110101199003074530',
  '110101900307453',
  '13812345678',
  '6222020200112230000',
  '甲',
  '',
  '１３８',
  'x',
  '姓名,证件,手机,卡号,病历',
];
const row = fc
  .array(fc.constantFrom(...parts, '"', '"a,b"', '"甲\n乙"'), { minLength: 1, maxLength: 7 })
  .map((cells) => cells.join(',') + '\n');

test('a kernel that spills by itself leaves byte for byte what the oracle leaves', () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 60 }),
      fc.constantFrom<Identity>('id-phone', 'id-phone-name'),
      fc.boolean(),
      fc.boolean(),
      (rows, identity, link, heading) => {
        const bytes = new TextEncoder().encode(rows.join(''));
        assert.deepEqual(taken(bytes, true, identity, link, heading), taken(bytes, false, identity, link, heading));
      },
    ),
    { numRuns: 60, seed: 3 },
  );
});

test('so it is with blocks that fill up', () => {
  const { files } = leak({ rows: 9000, seed: 2 });
  const bytes = new TextEncoder().encode(files['leak0.txt']!.repeat(2));
  assert.deepEqual(taken(bytes, true, 'id-phone', true, true), taken(bytes, false, 'id-phone', true, true));
});
