// What must hold of the crime judgment whatever the facts: monotone, order-free, exact, the same bytes again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { judge } from '@pingzhang/engine/judge';
import type { Verdict } from '@pingzhang/engine/model';
import { pack } from '../law/pack.ts';

const packs = [pack];
const DATE = '2026-11-01';
const CATEGORIES = [
  'track',
  'comm_content',
  'credit',
  'property',
  'lodging',
  'comm_record',
  'health',
  'transaction',
  'other',
];
const RANK: Readonly<Record<string, number>> = { none: 0, serious: 1, especially: 2 };

const record = fc.record({
  category: fc.constantFrom(...CATEGORIES),
  raw: fc.nat(60_000),
  buyers: fc.integer({ min: 1, max: 3 }),
});
const facts = fc.record({
  acts: fc.constantFrom<string[][]>(['sell'], ['acquire'], ['acquire', 'sell'], ['provide'], ['buy'], ['buy', 'sell']),
  dutyHolder: fc.boolean(),
  dutyPI: fc.boolean(),
  prior: fc.boolean(),
  purpose: fc.constantFrom(null, 'lawful_business'),
  records: fc.array(record, { maxLength: 5 }),
  illegalGain: fc.nat(80_000),
  profit: fc.nat(80_000),
});
type CrimeFacts = typeof facts extends fc.Arbitrary<infer T> ? T : never;

const crime = (given: object): Verdict => judge({ kind: 'crime', date: DATE, facts: { ...given } }, { packs });
const rank = (verdict: Verdict): number => RANK[String(verdict['level'])]!;

test('more records, more gain or an earlier punishment never lower the level', () => {
  fc.assert(
    fc.property(facts, record, fc.nat(50_000), (given, more, gain) => {
      const before = rank(crime(given));
      // Information of tiers A and B ends the branch for lawful business, which is the harsher way too.
      assert.ok(rank(crime({ ...given, records: [...given.records, more] })) >= before);
      assert.ok(rank(crime({ ...given, illegalGain: given.illegalGain + gain })) >= before);
      assert.ok(rank(crime({ ...given, prior: true })) >= before || given.records.every(({ raw }) => raw === 0));
    }),
    { numRuns: 300, seed: 20261101 },
  );
});

test('the order of records, acts and keys makes no difference', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const turned = Object.fromEntries(
        Object.entries({ ...given, acts: given.acts.toReversed(), records: given.records.toReversed() }).toReversed(),
      );
      const [one, other] = [crime(given), crime(turned)];
      for (const key of ['level', 'hits', 'effectiveCount', 'tiers', 'ratio', 'fineRange', 'cites', 'needsHuman']) {
        assert.deepEqual(one[key], other[key], key);
      }
    }),
    { numRuns: 200, seed: 7 },
  );
});

test('the same facts and pack give the same bytes', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const explained = (): string =>
        JSON.stringify(judge({ kind: 'crime', date: DATE, facts: { ...given } }, { packs, explain: true }));
      assert.equal(explained(), explained());
    }),
    { numRuns: 50, seed: 3 },
  );
});

test('fractions are exact: whatever splits one into whole records reaches it, one record fewer does not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 49 }), fc.integer({ min: 0, max: 499 }), (a, b) => {
      const left = 5000 - a * 100 - b * 10;
      fc.pre(left > 0 && left < 5000);
      const level = (other: number): unknown =>
        crime({
          acts: ['sell'],
          dutyHolder: false,
          prior: false,
          purpose: null,
          illegalGain: 0,
          records: [
            { category: 'credit', raw: a },
            { category: 'health', raw: b },
            { category: 'other', raw: other },
          ],
        })['level'];
      assert.equal(level(left), 'serious');
      assert.equal(level(left - 1), 'none');
    }),
    { numRuns: 300, seed: 11 },
  );
});

/** The interpretation read straight, as an oracle: whole-number arithmetic and no rules engine. */
function oracle({ acts, dutyHolder, dutyPI, prior, purpose, records, illegalGain, profit }: CrimeFacts): string {
  const disposes = acts.includes('sell') || acts.includes('provide');
  const tierOf = (category: string): number => Math.floor(CATEGORIES.indexOf(category) / 4);
  const [A, B, C] = [0, 1, 2].map((tier) =>
    records
      .filter(({ category }) => tierOf(category) === tier)
      .reduce((sum, { raw, buyers }) => sum + raw * (disposes ? buyers : 1), 0),
  ) as [number, number, number];
  const total = A + B + C;
  if (purpose === 'lawful_business' && acts.join() === 'buy' && A === 0 && B === 0) {
    return profit >= 50_000 || prior ? 'serious' : 'none';
  }
  const reaches = (part: number): boolean =>
    A * part >= 50 ||
    B * part >= 500 ||
    C * part >= 5000 ||
    illegalGain * part >= 5000 ||
    (A * 100 + B * 10 + C) * part >= 5000;
  const half = disposes && dutyHolder && dutyPI;
  if (reaches(0.1) || (half && reaches(0.2))) return 'especially';
  return reaches(1) || (half && reaches(2)) || (prior && total > 0) ? 'serious' : 'none';
}

test('the rules agree with the interpretation read straight', () => {
  fc.assert(
    fc.property(facts, (given) => assert.equal(crime(given)['level'], oracle(given))),
    { numRuns: 1500, seed: 253 },
  );
});

test('hostile facts are refused or left open, never a fault and never "none"', () => {
  fc.assert(
    fc.property(fc.object({ maxDepth: 3 }), (given) => {
      const verdict = crime({ ...given, acts: ['sell'], purpose: null });
      assert.notEqual(verdict['level'], 'none');
    }),
    { numRuns: 200, seed: 5 },
  );
  for (const raw of [Number.NaN, -5, Number.POSITIVE_INFINITY, '5000', {}, [], null, 0.5]) {
    const verdict = crime({
      acts: ['acquire'],
      prior: false,
      purpose: null,
      illegalGain: 0,
      records: [{ category: 'other', raw }],
    });
    assert.ok(JSON.stringify(verdict).length > 0);
    if (raw !== 0.5) assert.equal(verdict['level'], 'undetermined', JSON.stringify(raw));
  }
});
