import type { Evidence, EvidencedFacts, Rule, Verdict } from '../../model/index.ts';
import { judge } from '../judge.ts';
import { readyLaw } from '../law.ts';
import type { LawPack } from '../pack.ts';
import type { Behaviour, BehaviourAnswer, BehaviourOutcome, BehaviourRow } from './behaviour.ts';

export interface BoardInput extends EvidencedFacts {
  /** The day the app was examined, `YYYY-MM-DD`. */
  readonly date: string;
  readonly packs: readonly LawPack[];
  readonly behaviours: readonly Behaviour[];
  /** Yes/no answers by rule. They settle that behaviour alone. */
  readonly answers?: ReadonlyMap<string, BehaviourAnswer>;
}

export interface Board {
  readonly rows: readonly BehaviourRow[];
  readonly verdict: Verdict;
}

/** Evidence shown of one behaviour. */
const SHOWN = 20;

/** One outcome for each behaviour, from facts and answers. Pure: the same input gives the same board. */
export function board(input: BoardInput): Board {
  const { packs, date, facts } = input;
  const options = { packs, questions: false };
  const verdict = judge({ kind: 'app', date, facts }, options);
  const leads = judge({ kind: 'app', date, facts }, { packs: leadPacks(packs), questions: false });
  const law = readyLaw(packs);
  const rows = input.behaviours.map((behaviour): BehaviourRow => {
    const ready = law.byId.get(behaviour.rule)!;
    // What the facts already show is not answered away.
    const given = input.answers?.get(behaviour.rule);
    const answered = verdict.violations.includes(behaviour.rule) && given?.answer === false ? undefined : given;
    const overlay = answered ? (answered.answer ? behaviour.yes : behaviour.no) : undefined;
    const settled = overlay ? judge({ kind: 'app', date, facts: { ...facts, ...overlay } }, options) : verdict;
    const seen = evidenceOf(behaviour, ready.rule, input);
    const { outcome, fromLead } = outcomeOf(
      behaviour,
      settled,
      leads,
      overlay ? { ...facts, ...overlay } : facts,
      seen,
      answered,
    );
    const open = outcome === '需人工' || outcome === '疑似' || (outcome === '未见' && fromLead);
    return {
      code: behaviour.code,
      rule: behaviour.rule,
      title: ready.rule.title,
      outcome,
      basis: answered ? 'answer' : outcome === '需人工' ? 'none' : basisOf(seen),
      cites: law.citesOf(ready, verdict.date),
      evidence: answered ? [answered.evidence, ...seen] : seen,
      remedy: outcome === '违反' || outcome === '疑似' ? (ready.rule.remedy ?? null) : null,
      question: open ? { question: behaviour.question, who: behaviour.who, proof: behaviour.proof } : null,
    };
  });
  return { rows, verdict };
}

function outcomeOf(
  { rule, doing, notApplicable }: Behaviour,
  verdict: Verdict,
  leads: Verdict,
  facts: Readonly<Record<string, unknown>>,
  seen: readonly Evidence[],
  answered: BehaviourAnswer | undefined,
): { outcome: BehaviourOutcome; fromLead: boolean } {
  if (notApplicable && Object.entries(notApplicable).every(([name, value]) => facts[name] === value))
    return { outcome: '不适用', fromLead: false };
  if (verdict.violations.includes(rule)) {
    const atWork = answered !== undefined || seen.some(({ source }) => source !== 'package');
    return doing === true && !atWork ? { outcome: '疑似', fromLead: true } : { outcome: '违反', fromLead: false };
  }
  if (verdict.notViolations.includes(rule)) return { outcome: '未见', fromLead: false };
  if (verdict.suspected.includes(rule)) return { outcome: '疑似', fromLead: true };
  // A lead that was looked for and is not there: not seen so far, and the question stays open.
  if (leads.notViolations.includes(rule)) return { outcome: '未见', fromLead: true };
  return { outcome: '需人工', fromLead: false };
}

const leadCache = new WeakMap<readonly LawPack[], readonly LawPack[]>();

/** The packs with each rule's lead in place of its condition, so that a lead is told to be there, absent or unknown. */
function leadPacks(packs: readonly LawPack[]): readonly LawPack[] {
  let made = leadCache.get(packs);
  if (made === undefined) {
    made = packs.map((pack) => ({
      ...pack,
      rules: Object.fromEntries(
        Object.entries(pack.rules ?? {}).map(([file, rules]) => [
          file,
          rules.flatMap(({ suspect, when: _when, ...rule }): Rule[] =>
            rule.outcome.type === 'violation' && rule.kinds.includes('app') && suspect
              ? [{ ...rule, when: suspect }]
              : rule.kinds.includes('app') && rule.outcome.type === 'violation'
                ? []
                : [{ ...rule, ...(_when ? { when: _when } : {}), ...(suspect ? { suspect } : {}) }],
          ),
        ]),
      ),
    }));
    leadCache.set(packs, made);
  }
  return made;
}

function evidenceOf(behaviour: Behaviour, rule: Rule, { evidence }: EvidencedFacts): Evidence[] {
  const names = behaviour.shows ?? Object.keys(rule.needs ?? {});
  const all = names.flatMap((name) => evidence[name] ?? []);
  const seen = new Set<string>();
  return all
    .filter((each) => {
      const key = `${each.source}\n${each.file}\n${each.place ?? ''}\n${each.text}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, SHOWN);
}

function basisOf(seen: readonly Evidence[]): BehaviourRow['basis'] {
  for (const source of ['run', 'answer', 'policy'] as const)
    if (seen.some((each) => each.source === source)) return source;
  return 'package';
}
