import type { Bilingual } from '../../model/index.ts';
import { readActs } from '../crime/acts.ts';
import { countRecords } from '../crime/count.ts';
import type { Count, Counted } from '../crime/count.ts';
import { priorCounts } from '../crime/prior.ts';
import type { Judgment } from '../judgment.ts';
import type { Kind } from '../kind.ts';
import type { Law } from '../law.ts';
import type { Facts } from '../scope.ts';
import { withOutcome } from '../sorted.ts';
import type { Sorted } from '../sorted.ts';

export type CrimeLevel = 'none' | 'serious' | 'especially' | 'undetermined';

/** 刑法 253-1 under 法释〔2017〕10号, with the layer below it. */
export const crime: Kind = {
  asks: { counted: 'records' },
  prepare(facts, date, law) {
    const acts = readActs(facts['acts']);
    return {
      acts: acts?.acts,
      obtains: acts?.obtains,
      disposes: acts?.disposes,
      prior: priorCounts(facts['prior'], date, lookBack(law)),
      // Art. 3(2): what identifies nobody and cannot be restored was never provided.
      counted: countRecords(excluded(facts) ? [] : facts['records'], acts?.disposes, law.fields),
    };
  },
  conclude(sorted, judgment) {
    const level = levelOf(sorted);
    const counted = judgment.facts['counted'] as Counted | undefined;
    const human = humanReasons(sorted, level, counted);
    const keys: Record<string, unknown> = { level, hits: hitsOf(sorted) };
    const rise = mayReach(sorted, level);
    if (rise) keys['mayReach'] = rise;
    if (counted) Object.assign(keys, countKeys(counted));
    const fine = fineRange(sorted, judgment);
    if (fine) keys['fineRange'] = fine;
    keys['needsHuman'] = human.length > 0;
    keys['human'] = human;
    return Object.assign(keys, effectKeys(sorted, level, judgment));
  },
};

function excluded(facts: Facts): boolean {
  return facts['cannotIdentify'] === true && facts['cannotRestore'] === true;
}

/** Years an administrative penalty stays counted: the look-back clock D-PEN-1. */
function lookBack(law: Law): number {
  const outcome = law.byId.get('D-PEN-1')?.rule.outcome;
  return outcome?.type === 'clock' && typeof outcome.limit === 'number' ? outcome.limit : 0;
}

/** Graver first, then by number. */
export function hitsOf({ held }: Sorted): string[] {
  const levels = withOutcome(held, 'level');
  return ['especially', 'serious'].flatMap((level) =>
    levels.filter(({ outcome }) => outcome.level === level).map(({ ready }) => ready.id),
  );
}

/** The gravest level proven. What only a person can establish is asked, and does not hold up the rest. */
export function levelOf({ held, open, failed }: Sorted): CrimeLevel {
  const reached = withOutcome(held, 'level').map(({ outcome }) => outcome.level);
  if (reached.includes('especially')) return 'especially';
  if (reached.length > 0) return 'serious';
  const undecided = withOutcome(open, 'level').some(({ ready }) => ready.rule.auto !== 'human');
  // Before the interpretation took effect no numbers existed: the statute alone says neither yes nor no.
  const anyLaw = withOutcome(failed, 'level').length > 0;
  return undecided || !anyLaw ? 'undetermined' : 'none';
}

/** What the level may still become once the facts asked for are there. */
function mayReach({ open }: Sorted, level: CrimeLevel): 'serious' | 'especially' | undefined {
  if (level === 'especially' || open.length === 0) return undefined;
  const levels = withOutcome(open, 'level').filter(({ ready }) => ready.rule.auto !== 'human');
  if (levels.some(({ outcome }) => outcome.level === 'especially')) return 'especially';
  return level === 'serious' || levels.length === 0 ? undefined : 'serious';
}

function countKeys(counted: Counted): Readonly<Record<string, unknown>> {
  const { A, B, C, raw, net, effective, removed, perRecipient, unclassified } = counted;
  return {
    effectiveCount: shown(effective),
    counts: { raw: shown(raw), removed, net: shown(net), effective: shown(effective), perRecipient },
    tiers: { A: shown(A), B: shown(B), C: shown(C) },
    unit: 'record',
    ...(unclassified.length > 0 ? { unclassified } : {}),
    ...(typeof A === 'number' && typeof B === 'number' && typeof C === 'number' ? ratioKeys(A, B, C) : {}),
  };
}

/** The share of the three thresholds together, over their common denominator 5000. */
function ratioKeys(A: number, B: number, C: number): Readonly<Record<string, unknown>> {
  const numerator = A * 100 + B * 10 + C;
  return { ratio: numerator / 5000, ratioExact: `${numerator}/5000` };
}

/** An open end has no place in JSON. */
function shown(count: Count): unknown {
  if (typeof count === 'number') return Number.isFinite(count) ? count : null;
  return Number.isFinite(count.max) ? count : { min: count.min };
}

function fineRange({ held }: Sorted, { facts }: Judgment): readonly [number, number] | undefined {
  const gain = facts['illegalGain'];
  if (typeof gain !== 'number' || !(gain > 0)) return undefined;
  const times = withOutcome(held, 'fine').find(({ outcome }) => outcome.times)?.outcome.times;
  return times ? [gain * times[0], gain * times[1]] : undefined;
}

function humanReasons(
  sorted: Sorted,
  level: CrimeLevel,
  counted: Counted | undefined,
): { rule: string; text: Bilingual }[] {
  const reasons = withOutcome(sorted.held, 'human').map(({ ready, outcome }) => ({
    rule: ready.id,
    text: outcome.text,
  }));
  for (const { ready } of withOutcome(sorted.held, 'level')) {
    if (ready.rule.auto === 'human') reasons.push({ rule: ready.id, text: ready.rule.title });
  }
  if (counted && counted.unclassified.length > 0 && level !== 'especially') {
    reasons.push({
      rule: 'C4',
      text: {
        zh: '有未能归类的信息，是否属于可能影响人身、财产安全的信息需由人判断',
        en: 'Some information is in no table: whether it may affect safety of person or property is for a person to say',
      },
    });
  }
  return reasons;
}

function effectKeys({ held }: Sorted, level: CrimeLevel, { law, date }: Judgment): Readonly<Record<string, unknown>> {
  const effects = withOutcome(held, 'effect').map(({ ready, outcome: { effect, text } }) => ({
    rule: ready.id,
    effect,
    text,
    cites: law.citesOf(ready, date),
  }));
  const below = effects.filter(({ effect }) => effect === 'below-crime');
  return {
    effects: effects.filter(({ effect }) => effect !== 'below-crime'),
    ...(below.length > 0 && (level === 'none' || level === 'undetermined') ? { belowCrime: below } : {}),
  };
}
