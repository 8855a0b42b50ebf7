import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openBaseline } from '../../cli/src/verbs/check/baseline.ts';
import { at, textRecord } from './fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'baseline-'));
after(() => rmSync(folder, { recursive: true }));

const PHONE = '13912345678';
const OTHER = '13912345679';

function inFile(file: string, text: string, value: string) {
  const { record, wanted } = textRecord(text, [at(text, 'PHONE', value)]);
  return { record: { ...record, place: { ...record.place, file: join(folder, file) } }, finding: wanted[0]! };
}

function printOf(baseline: ReturnType<typeof openBaseline>, here: ReturnType<typeof inFile>): string {
  return baseline.fingerprint(here.record, here.finding);
}

test('a baseline knows what it was updated with: not another value, nor the same one in another file', () => {
  const path = join(folder, 'baseline.json');
  const first = openBaseline(path, undefined);
  const print = printOf(first, inFile('a.txt', `手机${PHONE}`, PHONE));
  assert.ok(!first.knows(print));
  writeFileSync(path, first.updated());

  const second = openBaseline(path, undefined);
  assert.ok(
    second.knows(printOf(second, inFile('a.txt', `多了几行\n\n手机${PHONE}`, PHONE))),
    'a moved line stays known',
  );
  assert.ok(!second.knows(printOf(second, inFile('a.txt', `手机${OTHER}`, OTHER))));
  assert.ok(!second.knows(printOf(second, inFile('b.txt', `手机${PHONE}`, PHONE))));
  assert.ok(!readFileSync(path, 'utf8').includes(PHONE));
});

test('another baseline gives other fingerprints: they cannot be compared or looked up', () => {
  const here = inFile('a.txt', PHONE, PHONE);
  const prints = ['x.json', 'y.json'].map((name) => printOf(openBaseline(join(folder, name), undefined), here));
  assert.notEqual(prints[0], prints[1]);
});

test('a key held outside stays outside, and its absence or another key is told', () => {
  const path = join(folder, 'outside.json');
  const first = openBaseline(path, 'a key of the build server');
  printOf(first, inFile('a.txt', PHONE, PHONE));
  writeFileSync(path, first.updated());
  assert.ok(!readFileSync(path, 'utf8').includes('"key"'));
  assert.throws(() => openBaseline(path, undefined), { code: 'PZ_BASELINE_KEY_MISSING' });
  assert.throws(() => openBaseline(path, 'another'), { code: 'PZ_BASELINE_KEY_WRONG' });
  const again = openBaseline(path, 'a key of the build server');
  assert.ok(again.knows(printOf(again, inFile('a.txt', PHONE, PHONE))));
});

test('a file that is no baseline is refused', () => {
  const path = join(folder, 'broken.json');
  for (const content of ['', '{}', '[1]', '{"schema":"pingzhang.baseline/1","keyCheck":"x","fingerprints":[1]}']) {
    writeFileSync(path, content);
    assert.throws(() => openBaseline(path, undefined), { code: 'PZ_BASELINE_UNREADABLE' });
  }
});
