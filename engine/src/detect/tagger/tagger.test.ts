import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { fold } from '../view/fold.ts';
import { divisionCode } from './division-code.ts';
import { stepTable, stretch } from './marginals.ts';
import type { Marginals } from './marginals.ts';
import { readModel } from './model.ts';
import { referenceDecoder } from './reference-decoder.ts';
import { sentencesOf } from './sentences.ts';
import { TAGS } from './tags.ts';
import { wasmDecoder } from './wasm-decoder.ts';

const bytes = new Uint8Array(brotliDecompressSync(readFileSync('models/names/names.bin.br')));
const model = readModel(bytes);
const oracle = referenceDecoder(model);
const kernel = wasmDecoder(model)!;
const step = stepTable(model.transitions, model.perUnit);

/** Sums, labels and what each feature says are whole numbers and the same; probabilities are 32-bit floats in the kernel. */
function same(text: string): void {
  const { codes, length } = fold(text);
  for (const [from, to] of sentencesOf(codes, length)) {
    assert.equal(kernel.decode(codes, from, to), oracle.decode(codes, from, to));
    const size = to - from;
    for (let i = 0; i < size; i++) assert.deepEqual(kernel.favour(i, i + 1), oracle.favour(i, i + 1));
    assert.deepEqual(kernel.emission.slice(0, size * TAGS), oracle.emission.slice(0, size * TAGS));
    assert.deepEqual(kernel.tags.slice(0, size), oracle.tags.slice(0, size));
    const [ours, theirs] = [kernel.marginals(), oracle.marginals()];
    for (let start = 0; start < size; start++)
      for (const end of [start + 1, Math.min(size, start + 3)]) {
        const probability = (sums: Marginals): number => stretch(sums, step, oracle.tags, start, end);
        assert.ok(Math.abs(probability(ours) - probability(theirs)) < 1e-4);
      }
  }
}

test('the kernel and its twin give every unit the same sums, label and reasons', () => {
  const vectors = ['vectors/names/people.jsonl', 'vectors/names/places.jsonl', 'vectors/detect/NAME.jsonl'];
  for (const file of vectors.filter((name) => existsSync(name)))
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) same((JSON.parse(line) as { text: string }).text);
  const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code));
  const piece = fc.oneof(
    han,
    fc.constantFrom('张', '伟', '王', '·', '，', '。', 'a', 'Z', '7', '\n', ' ', '说', '先生', '公司'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 600 }), (pieces) => same(pieces.join(''))),
    { numRuns: 60, seed: 7 },
  );
});

test('a damaged model is refused', () => {
  assert.throws(() => readModel(bytes.slice(0, 100)), TypeError);
  assert.throws(() => readModel(bytes.slice(0, -8)), TypeError);
  assert.throws(() => readModel(new Uint8Array(4096)), TypeError);
});

test('the code of an address is that of its finest division, and none where names fit several', () => {
  assert.equal(divisionCode('浙江省杭州市西湖区文三路18号'), '330106');
  assert.equal(divisionCode('杭州西湖区文三路18号'), '330106');
  assert.equal(divisionCode('鼓楼区中山路1号'), null);
  assert.equal(divisionCode('文三路18号'), null);
});
