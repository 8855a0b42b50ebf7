import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { detect } from '@pingzhang/engine/detect';
import { isMasked } from '@pingzhang/engine/model';

const FILE = '../shared/corpora/detect-sample.jsonl';

interface Sample {
  readonly text: string;
  readonly spans: readonly (readonly [number, number, string])[];
  readonly neg: readonly (readonly [number, number, string])[];
}

test(
  'the acceptance sample: precision, recall and traps',
  { skip: existsSync(FILE) ? false : `${FILE} is absent` },
  () => {
    const records = readFileSync(FILE, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Sample);
    let [gold, found, right, traps, trapped] = [0, 0, 0, 0, 0];
    for (const { text, spans, neg } of records) {
      const findings = detect(text).filter(({ type }) => !isMasked(type));
      gold += spans.length;
      found += findings.length;
      right += findings.filter((f) => spans.some(([s, e, t]) => s === f.start && e === f.end && t === f.type)).length;
      traps += neg.length;
      trapped += neg.filter(([s, e]) => findings.some((f) => f.start < e && s < f.end)).length;
    }
    assert.ok(right / found >= 0.97, `precision ${right / found}`);
    assert.ok(right / gold >= 0.95, `recall ${right / gold}`);
    assert.ok(trapped / traps <= 0.01, `traps ${trapped} of ${traps}`);
  },
);
