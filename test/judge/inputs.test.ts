// What is no case is refused by name; a day without law decides nothing and says so.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge } from '@pingzhang/engine/judge';
import type { Case } from '@pingzhang/engine/model';
import { pack } from '../law/pack.ts';

const packs = [pack];

describe('what cannot be judged', () => {
  const refused = (given: object, code: string): void => assert.throws(() => judge(given as Case, { packs }), { code });

  it('a kind no rule serves', () => refused({ kind: 'crimes', date: '2026-11-01', facts: {} }, 'PZ_JUDGE_KIND'));
  it('no day', () => refused({ kind: 'crime', facts: {} }, 'PZ_JUDGE_NO_DATE'));
  it('a day that is none', () => refused({ kind: 'crime', date: '2026-02-30', facts: {} }, 'PZ_JUDGE_DATE'));
  it('no facts', () => refused({ kind: 'crime', date: '2026-11-01' }, 'PZ_JUDGE_INPUT'));

  it('a kind is never repeated when it may be personal information', () => {
    assert.throws(
      () => judge({ kind: '张三 13800138000', date: '2026-11-01', facts: {} }, { packs }),
      ({ message }: Error) => !message.includes('138'),
    );
  });
});

describe('a day before the law', () => {
  it('decides nothing and says so', () => {
    const crime = judge({ kind: 'crime', date: '2016-05-01', facts: { acts: ['sell'], records: [] } }, { packs });
    assert.deepEqual([crime['level'], crime.noRuleInForce], ['undetermined', true]);
    const route = judge({ kind: 'export', date: '2023-11-01', facts: { cii: false } }, { packs });
    assert.deepEqual([route['route'], route.noRuleInForce], ['undetermined', true]);
  });

  it('is not said once one rule was in force', () => {
    const verdict = judge({ kind: 'publish', date: '2021-05-01', facts: {} }, { packs });
    assert.equal(verdict.noRuleInForce, undefined);
  });
});

describe('what belongs to a crime is not cited without one', () => {
  const facts = {
    acts: ['sell'],
    dutyHolder: true,
    dutyPI: true,
    entity: true,
    prior: false,
    purpose: null,
    illegalGain: 0,
    firstOffence: true,
    returnedAll: true,
    remorse: true,
  };
  const none = {
    knewCriminalUse: false,
    otherSerious: false,
    graveHarm: false,
    majorLoss: false,
    vileEffect: false,
    otherEspeciallySerious: false,
  };
  const effects = (raw: number): string[] => {
    const given = { ...facts, ...none, records: [{ category: 'other', raw }] };
    const verdict = judge({ kind: 'crime', date: '2026-11-01', facts: given }, { packs });
    return (verdict['effects'] as { rule: string }[]).map(({ rule }) => rule);
  };

  it('ten records: neither range, nor entity, nor lenience', () => assert.deepEqual(effects(10), []));
  it('2500 records sold by a duty holder: all of them', () =>
    assert.deepEqual(effects(2500), ['M1', 'SENT-1', 'SENT-DUTY', 'U1']));
});

describe('a period of hours begun on a day without a moment', () => {
  const computed = (start: string): number =>
    (
      judge({ kind: 'deadline', date: '2026-11-01', facts: { rule: 'D-INC-5', start } }, { packs })[
        'computed'
      ] as unknown[]
    ).length;
  it('says that it was counted from midnight', () => {
    assert.equal(computed('2026-10-01') - computed('2026-10-01T22:30:00+08:00'), 1);
  });
});
