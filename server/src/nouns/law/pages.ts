import { naturally, searchRules, standing } from '@pingzhang/engine/judge';
import type { Law, LawDiff, ReadyRule } from '@pingzhang/engine/judge';
import type { Instrument } from '@pingzhang/engine/model';
import { serverError } from '../../errors.ts';
import type { z } from '../../http/route.ts';
import { plain } from '../judge/plain.ts';
import type { Instrument as InstrumentShape, LawOfDay, RuleLine, RulePage } from './shapes.ts';

export function ruleLine(ready: ReadyRule, day: string, law: Law): z.input<typeof RuleLine> {
  const { kinds, title, effective, outcome } = ready.rule;
  return {
    id: ready.id,
    pack: ready.pack,
    kinds: [...kinds],
    title,
    standing: standing(ready, day),
    effective: { from: effective.from, to: effective.to ?? null },
    outcome: outcome.type,
    cites: [...law.citesOf(ready, day)],
    under: [...new Set(ready.rule.cites.map(({ instrument }) => instrument))],
  };
}

export function instrumentLine(one: Instrument, day: string): z.input<typeof InstrumentShape> {
  const { from, to } = one.effective;
  const life =
    from === null || one.status === 'draft' ? 'draft' : day < from ? 'future' : to && day > to ? 'past' : 'in_force';
  return {
    id: one.id,
    title: one.title,
    short: one.short,
    number: one.number,
    issuer: one.issuer,
    promulgated: one.promulgated ?? null,
    effective: { from, to: to ?? null },
    standing: life,
    supersededBy: one.supersededBy,
    text: one.text ?? null,
    note: one.note ?? null,
  };
}

/** The law of a day: what stood in the register then, and every rule with its standing. */
export function lawOfDay(law: Law, at: string, kind?: string): z.input<typeof LawOfDay> {
  const rules = law.rules.filter(({ rule }) => kind === undefined || rule.kinds.includes(kind));
  const instruments = [...law.instruments.values()].map((one) => instrumentLine(one, at));
  return {
    at,
    packs: law.packs.map((pack) => ({ ...pack })),
    instruments: instruments.toSorted((a, b) => naturally(a.id, b.id)),
    rules: rules.map((ready) => ruleLine(ready, at, law)),
    coming: instruments.filter((one) => one.standing === 'future').length,
  };
}

export const found = (law: Law, text: string, at: string): z.input<typeof RuleLine>[] =>
  searchRules(law.rules, text, law).map((ready) => ruleLine(ready, at, law));

/** Everything about one rule but what it touches. Throws PZ_NOT_FOUND. */
export function rulePage(law: Law, id: string, at: string): Omit<z.input<typeof RulePage>, 'touches'> {
  const ready = law.byId.get(id);
  if (ready === undefined) throw serverError('PZ_NOT_FOUND');
  const { rule } = ready;
  const { outcome } = rule;
  const cited = new Set(rule.cites.map(({ instrument }) => instrument));
  return plain({
    ...ruleLine(ready, at, law),
    at,
    description: rule.description,
    instruments: [...law.instruments.values()].filter((one) => cited.has(one.id)).map((one) => instrumentLine(one, at)),
    when: rule.when ?? null,
    needs: Object.entries(rule.needs ?? {}).map(([fact, need]) => ({ fact, ...need })),
    remedy: rule.remedy ?? null,
    exceptions: rule.exceptions ?? [],
    evidence: rule.evidence ?? [],
    note: rule.note ?? null,
    clock:
      outcome.type === 'clock'
        ? { shape: outcome.shape, limit: outcome.limit, unit: outcome.unit, starts: outcome.starts }
        : null,
    examples: rule.examples.map(({ name, is, kind, date, holds, facts }) => ({
      name,
      is,
      kind: kind ?? null,
      date,
      holds,
      facts,
    })),
    editions: editionsOf(ready, law),
  });
}

/** The days on which what a rule cites came to be numbered otherwise. */
function editionsOf(ready: ReadyRule, law: Law): { from: string; cites: string[] }[] {
  const days = [ready.from, ...[...law.instruments.values()].map(({ effective }) => effective.from)]
    .filter((day) => day !== null && day >= ready.from && day <= ready.to && day < '9999')
    .map(String);
  const editions: { from: string; cites: string[] }[] = [];
  for (const from of [...new Set(days)].toSorted()) {
    const cites = [...law.citesOf(ready, from)];
    if (editions.at(-1)?.cites.join() !== cites.join()) editions.push({ from, cites });
  }
  return editions;
}

export const changedRules = ({ rules: { began, ended, moved } }: LawDiff): string[] => [
  ...new Set([...began, ...ended, ...moved].map(({ rule }) => rule)),
];
