// Against the tables the crime, clock and scale rules were written from: every row has its rule, every number is in it,
// and the worked cases come out. Skipped where the tables are not at hand.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { judge } from '@pingzhang/engine/judge';
import type { ClockOutcome, Rule } from '@pingzhang/engine/model';
import { noShared, pack, rules, SHARED } from '../law/pack.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(`${SHARED}/${name}.json`, 'utf8'));
const ruleOf = (id: string): Rule => {
  const found = rules.find((rule) => rule.id === id);
  assert.ok(found, `no rule ${id}`);
  return found;
};

/** Every number a rule decides by or says, its texts included; 5% and 二分之一 as they are written. */
function numbersOf(value: unknown): Set<number> {
  const found = new Set<number>();
  const walk = (node: unknown): void => {
    if (typeof node === 'number') found.add(node);
    else if (typeof node === 'string') {
      for (const [text] of node.matchAll(/\d[\d,]*(?:\.\d+)?/g)) found.add(Number(text.replaceAll(',', '')));
    } else if (typeof node === 'object' && node !== null) Object.values(node).forEach(walk);
  };
  walk(value);
  return found;
}

const decided = ({ when, outcome, description, title }: Rule) => numbersOf({ when, outcome, description, title });

describe('crime-thresholds', { skip: noShared }, () => {
  interface Crime {
    readonly tiers: readonly (Readonly<Record<string, unknown>> & {
      tier: string;
      categories: readonly { code: string }[];
    })[];
    readonly rows: readonly { id: string; level: string; acts?: readonly string[] }[];
  }
  const table = noShared ? ({ tiers: [], rows: [] } as Crime) : (read('crime-thresholds') as Crime);

  for (const { id, level } of table.rows) {
    it(id, () => {
      const rule = ruleOf(id);
      assert.equal(rule.status, 'in_force');
      if (level === 'serious' || level === 'especially') {
        assert.ok(rule.outcome.type === 'level' && rule.outcome.level === level);
      }
    });
  }
  for (const tier of table.tiers) {
    it(`tier ${tier.tier}: numbers and categories`, () => {
      const serious = decided(ruleOf({ A: 'C3', B: 'C4', C: 'C5' }[tier.tier]!));
      assert.ok(serious.has(tier['serious'] as number));
      assert.ok(decided(ruleOf('C8')).has(tier['duty_serious'] as number));
      for (const key of ['especially', 'duty_especially'])
        assert.ok(decided(ruleOf('E3')).has(tier[key] as number), key);
      const ours = pack.thresholds?.['crime-tiers']?.find((row) => row.tier === tier.tier);
      assert.deepEqual(
        ours?.categories.map(({ code }) => code),
        tier.categories.map(({ code }) => code),
      );
    });
  }
  it('the numbers that stand in words', () => {
    const wanted: readonly (readonly [string, readonly number[]])[] = [
      ['C6', [1, 50, 500, 5000]],
      ['C7', [5000]],
      ['C8', [2500]],
      ['E3', [10, 5, 50_000, 25_000]],
      ['L1', [50_000]],
      ['F1', [1, 5]],
    ];
    for (const [id, numbers] of wanted)
      for (const number of numbers) assert.ok(decided(ruleOf(id)).has(number), `${id} ${number}`);
    assert.equal((ruleOf('D-PEN-1').outcome as ClockOutcome).limit, 2);
  });
});

describe('deadlines', { skip: noShared }, () => {
  interface Row {
    readonly id: string;
    readonly kind: string;
    readonly limit: number | string | null;
    readonly unit: string;
    readonly verified: string;
    readonly effective_from: string | null;
  }
  for (const row of noShared ? [] : (read('deadlines') as { rows: readonly Row[] }).rows) {
    it(`${row.id} (${row.verified})`, () => {
      const { outcome, status, effective } = ruleOf(row.id);
      assert.ok(outcome.type === 'clock');
      assert.deepEqual([outcome.shape, outcome.limit, outcome.unit], [row.kind, row.limit, row.unit]);
      assert.equal(status, { memory: 'unverified', draft: 'draft' }[row.verified] ?? 'in_force');
      // The duty to keep logs is older than its present number.
      assert.equal(effective.from, row.id === 'D-RET-3' ? '2017-06-01' : row.effective_from);
    });
  }
});

describe('scale-thresholds', { skip: noShared }, () => {
  interface Row {
    readonly id: string;
    readonly op: string;
    readonly value: number | readonly number[];
    readonly consequence: string;
    readonly effective_from: string;
  }
  const OPS: Readonly<Record<string, string>> = { '>=': '"gte"', '>': '"gt"', '<': '"lt"' };
  for (const row of noShared ? [] : (read('scale-thresholds') as { rows: readonly Row[] }).rows) {
    it(row.id, () => {
      const family = rules.filter(({ id }) => id === row.id || id.startsWith(`${row.id}-`));
      const [rule] = family;
      assert.ok(rule, `no rule ${row.id}`);
      assert.equal(rule.effective.from, row.effective_from);
      const numbers = new Set(family.flatMap((one) => [...decided(one)]));
      const amounts = [row.value].flat().filter((value) => typeof value === 'number');
      for (const value of amounts) assert.ok(reaches(numbers, value), `${value}`);
      const operator = OPS[row.op];
      if (operator && !row.id.startsWith('S-FINE')) {
        for (const one of family) assert.ok(JSON.stringify(one.when).includes(operator), `${one.id} lacks ${operator}`);
      }
      for (const [text] of row.consequence.matchAll(/\b\d{1,3}(?:,\d{3})+\b/g)) {
        assert.ok(reaches(numbers, Number(text.replaceAll(',', ''))), text);
      }
    });
  }
  /** Chinese texts write 万. */
  const reaches = (numbers: ReadonlySet<number>, value: number): boolean =>
    numbers.has(value) || numbers.has(value / 10_000);
});

describe('worked cases', { skip: noShared }, () => {
  interface Worked {
    readonly id: string;
    readonly kind: string;
    readonly date: string;
    readonly facts: Readonly<Record<string, unknown>>;
    readonly expected: Readonly<Record<string, unknown>>;
  }
  for (const { id, kind, date, facts, expected } of noShared
    ? []
    : (read('cases') as { cases: readonly Worked[] }).cases) {
    it(id, () => {
      const verdict = judge({ kind, date, facts }, { packs: [pack] });
      for (const [key, value] of Object.entries(expected)) {
        if (key === 'note') continue;
        if (key === 'mustNotSay') {
          assert.notEqual(verdict['due'], String(value).slice(0, 10));
          assert.notEqual(verdict['status'], 'final');
        } else if (Array.isArray(value) && key !== 'fineRange') {
          assert.deepEqual(new Set(verdict[key] as unknown[]), new Set(value), key);
        } else assert.deepEqual(verdict[key], value, key);
      }
    });
  }
});
