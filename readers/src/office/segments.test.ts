import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { applyEdits, applyToSegments, joined, type Segment } from './segments.ts';

test('editing pieces and joining them is editing the whole, wherever the pieces are cut', () => {
  const pieces = fc.array(fc.string({ maxLength: 6 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(pieces, fc.array(fc.nat(40), { maxLength: 8 }), fc.string({ maxLength: 4 }), (texts, cuts, by) => {
      const whole = texts.join('');
      const bounds = [...new Set(cuts.map((cut) => Math.min(cut, whole.length)))].toSorted((a, b) => a - b);
      const edits = [];
      for (let at = 0; at + 1 < bounds.length; at += 2) {
        edits.push({ start: bounds[at] as number, end: bounds[at + 1] as number, text: by });
      }
      let expected = '';
      let position = 0;
      for (const { start, end, text } of edits) {
        expected += whole.slice(position, start) + text;
        position = end;
      }
      expected += whole.slice(position);
      assert.equal(applyEdits(whole, edits), expected);
      const kept = [...texts];
      const segments: Segment[] = texts.map((text, index) => ({ text, put: (changed) => (kept[index] = changed) }));
      assert.equal(joined(segments), whole);
      applyToSegments(segments, edits.toReversed());
      assert.equal(kept.join(''), expected);
    }),
  );
});
