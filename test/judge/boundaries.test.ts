// One below, on, and one above every threshold of the interpretation; which side 以上 and 超过 stand on.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge } from '@pingzhang/engine/judge';
import { pack } from '../law/pack.ts';

const packs = [pack];
const base = { dutyHolder: false, dutyPI: false, prior: false, purpose: null, illegalGain: 0, profit: 0 };
const crime = (facts: object, date = '2026-11-01'): unknown =>
  judge({ kind: 'crime', date, facts: { ...base, records: [], ...facts } }, { packs })['level'];

const TIERS = [
  { category: 'track', serious: 50, especially: 500 },
  { category: 'comm_content', serious: 50, especially: 500 },
  { category: 'credit', serious: 50, especially: 500 },
  { category: 'property', serious: 50, especially: 500 },
  { category: 'lodging', serious: 500, especially: 5000 },
  { category: 'comm_record', serious: 500, especially: 5000 },
  { category: 'health', serious: 500, especially: 5000 },
  { category: 'transaction', serious: 500, especially: 5000 },
  { category: 'other', serious: 5000, especially: 50_000 },
] as const;

describe('counts', () => {
  for (const { category, serious, especially } of TIERS) {
    for (const half of [false, true]) {
      it(`${category}${half ? ', sold by a duty holder' : ''}`, () => {
        const by = half ? 2 : 1;
        const level = (raw: number): unknown =>
          crime({ acts: ['sell'], dutyHolder: half, dutyPI: half, records: [{ category, raw }] });
        assert.deepEqual(
          [-1, 0, 1].map((step) => level(serious / by + step)),
          ['none', 'serious', 'serious'],
        );
        assert.deepEqual(
          [-1, 0, 1].map((step) => level(especially / by + step)),
          ['serious', 'especially', 'especially'],
        );
      });
    }
    it(`${category}, acquired by a duty holder: not halved`, () => {
      const level = (raw: number): unknown =>
        crime({ acts: ['acquire'], dutyHolder: true, dutyPI: true, records: [{ category, raw }] });
      assert.deepEqual(
        [-1, 0].map((step) => level(serious + step)),
        ['none', 'serious'],
      );
    });
  }
});

describe('money', () => {
  const records = [{ category: 'other', raw: 1 }];
  it('illegal gain', () => {
    const level = (illegalGain: number): unknown => crime({ acts: ['sell'], illegalGain, records });
    assert.deepEqual([4999, 5000, 49_999, 50_000].map(level), ['none', 'serious', 'serious', 'especially']);
  });
  it('illegal gain of a duty holder who sold', () => {
    const level = (illegalGain: number): unknown =>
      crime({ acts: ['sell'], dutyHolder: true, dutyPI: true, illegalGain, records });
    assert.deepEqual([2499, 2500, 24_999, 25_000].map(level), ['none', 'serious', 'serious', 'especially']);
  });
  it('profit in lawful business, whatever the number of records', () => {
    const level = (profit: number): unknown =>
      crime({ acts: ['buy'], purpose: 'lawful_business', profit, records: [{ category: 'other', raw: 900_000 }] });
    assert.deepEqual([49_999, 50_000, 9_000_000].map(level), ['none', 'serious', 'serious']);
  });
});

describe('the day of the act', () => {
  const facts = { acts: ['sell'], records: [{ category: 'track', raw: 50 }] };
  it('before the interpretation there are no numbers', () => {
    assert.deepEqual(
      ['2017-05-31', '2017-06-01'].map((date) => crime(facts, date)),
      ['undetermined', 'serious'],
    );
  });
  it('the layer below the crime changes hands with 2026', () => {
    const below = (date: string): unknown => {
      const few = { ...base, acts: ['sell'], records: [{ category: 'other', raw: 9 }] };
      const rules = judge({ kind: 'crime', date, facts: few }, { packs })['belowCrime'] as { rule: string }[];
      return rules.map(({ rule }) => rule);
    };
    assert.deepEqual(['2025-12-31', '2026-01-01'].map(below), [['CSL16-64-2'], ['PSA-56']]);
  });
});

describe('what is missing stays open', () => {
  const records = [{ category: 'other', raw: 10 }];
  const open = (facts: object): readonly string[] => {
    const verdict = judge(
      { kind: 'crime', date: '2026-11-01', facts: { acts: ['sell'], records, ...facts } },
      { packs },
    );
    assert.equal(verdict['level'], 'undetermined');
    return verdict.questions.map(({ fact }) => fact);
  };
  it('asks for gain and record first, then for office; nobody is asked for derived facts', () => {
    const asked = open({});
    for (const fact of ['illegalGain', 'prior', 'dutyHolder']) assert.ok(asked.includes(fact), fact);
    assert.ok(asked.every((fact) => !fact.startsWith('counted')));
    assert.equal(open({ prior: false, dutyHolder: false })[0], 'illegalGain');
  });
  it('a range settles what lies outside it', () => {
    const level = (raw: object): unknown => crime({ acts: ['acquire'], records: [{ category: 'other', raw }] });
    assert.deepEqual(
      [level({ min: 5000 }), level({ max: 4999 }), level({ min: 4000, max: 6000 })],
      ['serious', 'none', 'undetermined'],
    );
  });
  it('serious is said when it is certain, with what it may still become', () => {
    const verdict = judge(
      {
        kind: 'crime',
        date: '2026-11-01',
        facts: { ...base, acts: ['sell'], illegalGain: undefined, records: [{ category: 'track', raw: 60 }] },
      },
      { packs },
    );
    assert.deepEqual([verdict['level'], verdict['mayReach']], ['serious', 'especially']);
  });
});
