import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { detectOptions, inspectFile } from '@pingzhang/engine';
import type { Wanted } from '@pingzhang/engine';
import { detect, findingsIn, peopleCounter } from '@pingzhang/engine/detect';
import type { FindingType, Record } from '@pingzhang/engine/model';

const ALL: Wanted = { types: null, minConfidence: 0.5 };

const record = (text: string, own?: readonly [number, number]): Record => ({
  kind: 'text',
  place: { file: 'a.txt' },
  text,
  ...(own === undefined ? {} : { own }),
});

function inspect(records: readonly Record[], wanted = ALL) {
  const inspection = inspectFile(peopleCounter(1), wanted);
  const readings = [...records.flatMap((each) => inspection.push(each)), ...inspection.end()];
  const inspected = readings.map((each) => inspection.settle(each, findingsIn(each, detectOptions(wanted))));
  return { inspected, tally: inspection.tally() };
}

test('what overlapping pieces of a line both show is counted once', () => {
  const piece = '手机号：13598761234，备用';
  const { tally } = inspect([record(piece, [0, 5]), record(piece, [5, piece.length])]);
  assert.deepEqual([...tally.found], [['PHONE', 1]]);
});

test('types narrow what is wanted, not who is counted', () => {
  const { tally } = inspect([record('姓名：李丽，手机号：13598761234')], {
    ...ALL,
    types: new Set<FindingType>(['PHONE']),
  });
  assert.deepEqual([...tally.found], [['PHONE', 1]]);
  assert.equal(tally.people.byPhoneAndName, 1);
});

test('looking for unsure values as well changes nothing in the sure ones', (t) => {
  const sample = new URL('../../../shared/corpora/detect-sample.jsonl', import.meta.url);
  if (!existsSync(sample)) return t.skip('no ../shared/corpora/detect-sample.jsonl');
  const texts = readFileSync(sample, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  let differing = 0;
  for (const text of texts) {
    const alone = detect(text).map(({ type, start, end }) => `${type} ${start} ${end}`);
    const wanted = inspect([record(text)]).inspected[0]!.wanted.map(
      ({ type, start, end }) => `${type} ${start} ${end}`,
    );
    if (alone.join() !== wanted.join()) differing++;
  }
  assert.equal(differing, 0, `${differing} of ${texts.length} texts`);
});
