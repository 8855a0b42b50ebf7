import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pseudonymise } from '@pingzhang/engine/act';
import { normalise } from '@pingzhang/engine/detect';
import type { PiType } from '@pingzhang/engine/model';
import { keyedBy } from '../../cli/src/verbs/redact/key-file.ts';

const SAMPLE = new URL('../../../shared/corpora/detect-sample.jsonl', import.meta.url);
/** No structure to keep, or free text: these get a one-way substitute. */
const ONE_WAY: ReadonlySet<string> = new Set(['NAME', 'ADDRESS', 'BIRTH_DATE', 'GEO', 'CREDENTIAL']);

test('the pseudonym of a valid value is a valid value of its type to the detectors, and comes back', (t) => {
  if (!existsSync(SAMPLE)) return t.skip('the detection sample is not present');
  const keyed = keyedBy(Buffer.from('a key for these tests only'));
  const seen = new Map<PiType, number>();
  for (const line of readFileSync(SAMPLE, 'utf8').trim().split('\n')) {
    const { text, spans } = JSON.parse(line) as { text: string; spans: [number, number, PiType][] };
    for (const [start, end, type] of spans) {
      if (ONE_WAY.has(type)) continue;
      const value = normalise(type, text.slice(start, end));
      if (!('value' in value)) continue;
      const other = pseudonymise((block) => keyed.encryptBlock(block), 'encrypt', type, value.value);
      // Only what is too short to encipher has none.
      if (other === null) {
        assert.ok(value.value.replace(/\D/g, '').length < 7 || type === 'IPV4', type);
        continue;
      }
      const again = normalise(type, other);
      assert.ok('value' in again, `${type} gave an invalid pseudonym: ${JSON.stringify(again)}`);
      assert.notEqual(again.value, value.value);
      assert.equal(
        pseudonymise((block) => keyed.encryptBlock(block), 'decrypt', type, again.value),
        value.value,
        type,
      );
      seen.set(type, (seen.get(type) ?? 0) + 1);
    }
  }
  assert.ok(seen.size >= 20, `${seen.size} types`);
});
