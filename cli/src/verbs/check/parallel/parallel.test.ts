import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { recordOrder } from '@pingzhang/engine/detect';
import type { Reading } from '@pingzhang/engine/detect';
import { utf8Record } from '@pingzhang/engine/model';
import { searcher } from './searcher.ts';
import type { Searched } from './searcher.ts';

const FOLDER = new URL('../../../../../vectors/detect/', import.meta.url);
const TEXTS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n').slice(0, 20))
  .map((line) => (JSON.parse(line) as { text: string }).text);

/** Texts and rows of two tables in turn, in batches of several sizes. */
function batches(): Reading[][] {
  const order = recordOrder();
  const readings: Reading[] = [];
  const tables = ['a', 'b'].map((id) => ({ id, name: id, header: ['姓名', '手机号', id === 'a' ? '地址' : '备注'] }));
  TEXTS.forEach((text, at) => {
    const place = { file: 'f', line: at };
    readings.push(...order.push({ kind: 'text', place, text, ...(at % 7 === 0 ? { label: '手机' } : {}) }));
    readings.push(
      ...order.push(utf8Record(place, Buffer.from(`${at % 50 === 0 ? 'INFO took 3ms\n'.repeat(500) : ''}${text}\n`))),
    );
    const cells = ['王建国', `138${String(10_000_000 + at * 97)}`, text];
    readings.push(...order.push({ kind: 'row', place, table: tables[at % 2]!, cells }));
  });
  readings.push(...order.end());
  const out: Reading[][] = [];
  for (let at = 0, size = 1; at < readings.length; at += size, size = (size * 3) % 101) {
    out.push(readings.slice(at, at + size));
  }
  return out;
}

test('threads find what one thread finds, batch by batch', async () => {
  const alone = searcher({ minConfidence: 0.3 }, 1);
  const threads = searcher({ minConfidence: 0.3 }, 3, 0);
  try {
    const all = batches();
    const here = all.map((batch) => alone.search(batch) as Searched);
    const there = await Promise.all(all.map(async (batch) => threads.search(batch)));
    assert.deepEqual(there, here);
    assert.ok(here.flat(2).length > 500);
  } finally {
    await threads.close();
  }
});
