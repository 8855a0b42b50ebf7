import type { Bilingual, Case, CommonVerdict, Conflict, Profile, Verdict } from '../model/index.ts';
import { isDay } from './calendar/day.ts';
import { judgeError } from './errors.ts';
import { explainRule } from './explain.ts';
import { Judgment } from './judgment.ts';
import { KINDS } from './kinds/index.ts';
import { readyLaw } from './law.ts';
import type { Law } from './law.ts';
import type { LawPack } from './pack.ts';
import { questionsOf } from './questions.ts';
import { sortRules, withOutcome } from './sorted.ts';
import type { Sorted } from './sorted.ts';
import { YES } from './truth.ts';

export interface JudgeOptions {
  /** Our law first, then a user's own packs. Pass the same array again: it is made ready once. */
  readonly packs: readonly LawPack[];
  /** Judge by the law of this day instead of the day of the act. */
  readonly at?: string;
  readonly profile?: Profile;
  /** Carry every rule's tree of conditions with the facts that decided it. */
  readonly explain?: boolean;
}

/**
 * Judges facts under the law of the day of the act. Pure: the same case and packs give the same bytes.
 *
 * @throws PzError `PZ_JUDGE_INPUT` or `PZ_JUDGE_DATE` when the case is malformed, `PZ_JUDGE_RULE` when a pack is.
 */
export function judge(input: Case, options: JudgeOptions): Verdict {
  const { at, packs, profile = 'pipl', explain = false } = options;
  checkCase(input);
  const law = readyLaw(packs, profile);
  const kind = KINDS.get(input.kind);
  const date = dayOfAct(at ?? kind?.day?.(input.facts) ?? input.date);
  const facts = kind?.prepare ? { ...input.facts, ...kind.prepare(input.facts, date, law) } : input.facts;
  const judgment = new Judgment(law, { kind: input.kind, date }, facts, kind);
  const sorted = sortRules(judgment);
  return {
    kind: input.kind,
    date,
    packs: law.packs,
    ...common(sorted, judgment),
    questions: questionsOf(sorted.open, judgment, kind?.asks),
    ...kind?.conclude(sorted, judgment),
    ...(explain ? { rules: judgment.rules.map((ready) => explainRule(ready, judgment)) } : {}),
  };
}

function checkCase(input: Case): void {
  const detail = (text: string): never => {
    throw judgeError('PZ_JUDGE_INPUT', { detail: text });
  };
  if (typeof input !== 'object' || input === null) detail('not an object');
  if (typeof input.kind !== 'string' || input.kind === '') detail('kind');
  if (typeof input.facts !== 'object' || input.facts === null || Array.isArray(input.facts)) detail('facts');
}

function dayOfAct(date: unknown): string {
  const day = typeof date === 'string' ? date.slice(0, 10) : date;
  if (!isDay(day)) throw judgeError('PZ_JUDGE_DATE', { value: typeof date === 'string' ? date.slice(0, 10) : '…' });
  return day;
}

function common(sorted: Sorted, judgment: Judgment): Omit<CommonVerdict, 'kind' | 'date' | 'packs' | 'questions'> {
  const { held, open, failed, notDeciding } = sorted;
  const ids = (rules: Sorted['held']) => withOutcome(rules, 'violation').map(({ ready }) => ready.id);
  return {
    violations: ids(held),
    notViolations: ids(failed),
    undetermined: ids(open),
    suspected: open.filter(({ suspect }) => suspect?.truth(judgment.scope) === YES).map(({ id }) => id),
    duties: withOutcome(held, 'duty').map(({ ready, outcome: { duty, clocks = [] } }) => ({
      rule: ready.id,
      duty,
      clocks,
    })),
    findings: withOutcome(held, 'finding').map(({ outcome }) => outcome.label),
    classes: [...new Set(withOutcome(held, 'class').map(({ outcome }) => outcome.class))],
    fines: withOutcome(held, 'fine').map(({ ready, outcome: { type: _type, ...fine } }) => ({
      rule: ready.id,
      ...fine,
    })),
    human: withOutcome(held, 'human').map(({ ready, outcome }) => ({ rule: ready.id, text: outcome.text })),
    routes: [...new Set(withOutcome(held, 'route').map(({ outcome }) => outcome.route))],
    cites: [...new Set(held.flatMap((ready) => judgment.law.citesOf(ready, judgment.date)))],
    remedies: held.flatMap(({ id, rule: { remedy } }) => (remedy ? [{ rule: id, remedy }] : [])),
    notDeciding: notDeciding.map(({ id, rule }) => ({ rule: id, status: rule.status })),
    conflicts: conflictsOf(sorted, judgment.law),
  };
}

const TEXTS = {
  displaced: { zh: '特别规定优先，后一规则不适用', en: 'The special rule goes first; the latter does not apply' },
  routes: { zh: '两条规则指向不同的路径，需由人选择', en: 'The two rules point different ways; a person must choose' },
  same_id: {
    zh: '自有规则与法律规则同号，两者都已列出',
    en: 'A rule of a pack has the id of a rule of law; both are shown',
  },
} satisfies Record<Conflict['kind'], Bilingual>;

function conflictsOf({ held, displaced }: Sorted, law: Law): Conflict[] {
  const conflicts: Conflict[] = displaced.map(([by, rule]) => ({
    kind: 'displaced',
    rules: [by.id, rule.id],
    text: TEXTS.displaced,
  }));
  const [first, ...others] = withOutcome(held, 'route');
  for (const other of others) {
    if (other.outcome.route === first!.outcome.route) continue;
    conflicts.push({ kind: 'routes', rules: [first!.ready.id, other.ready.id], text: TEXTS.routes });
  }
  for (const { id, rule, pack } of held) {
    if (id === rule.id || !law.byId.has(rule.id)) continue;
    if (id === `${pack}:${rule.id}`) conflicts.push({ kind: 'same_id', rules: [rule.id, id], text: TEXTS.same_id });
  }
  return conflicts;
}
