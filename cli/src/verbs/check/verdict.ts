import { judge } from '@pingzhang/engine/judge';
import type { LawPack } from '@pingzhang/engine/judge';
import { lawPack } from '../../law-pack.ts';
import type { Bilingual, CommonVerdict, Profile } from '@pingzhang/engine/model';
import type { Report } from './report.ts';

/** Who publishes what is checked; only a state organ owes the confidence of 民法典 1039. */
export const PUBLISHERS = ['state_organ', 'public_institution', 'company', 'individual'] as const;
export type Publisher = (typeof PUBLISHERS)[number];

/** The files are, or will be, published: a notice, a list of names, an annex. */
export interface Publication {
  readonly publisher: Publisher;
  /** The period of publicity is over and they are still public. */
  readonly periodOver: boolean;
}

/** What the law says of publishing what was found. Rule ids name pages under docs/law. */
export interface PublicationVerdict {
  readonly publisher: Publisher;
  readonly date: string;
  readonly findings: CommonVerdict['findings'];
  readonly violations: readonly {
    readonly rule: string;
    readonly title: Bilingual;
    readonly cites: readonly string[];
  }[];
  readonly remedies: CommonVerdict['remedies'];
  readonly cites: CommonVerdict['cites'];
  readonly questions: CommonVerdict['questions'];
  /** `none_by_count`, or the gravity the number of records alone would reach. */
  readonly crimeLevel: string;
}

/**
 * Judges the report as a publication. `records` are the people told apart, the nearest thing to the law's 条.
 *
 * @returns null when no personal information was found, open or masked: there is nothing to judge.
 */
export function publicationVerdict(
  { types, totals }: Pick<Report, 'types' | 'totals'>,
  { publisher, periodOver }: Publication,
  { profile, date }: { readonly profile: Profile; readonly date: string },
  packs: readonly LawPack[] = [lawPack()],
): PublicationVerdict | null {
  if (totals.findings + totals.masked === 0) return null;
  const deidentified = totals.findings === 0;
  const fields = types.filter(({ findings }) => deidentified || findings > 0).map(({ type }) => type);
  const facts = { publisher, records: totals.people.people, fields, deidentified, periodOver };
  const verdict = judge({ kind: 'publish', date, facts }, { packs, profile, explain: true });
  const ruleOf = new Map(verdict.rules?.map((one) => [one.rule, one]));
  return {
    publisher,
    date,
    findings: verdict.findings,
    violations: verdict.violations.map((rule) => ({
      rule,
      title: ruleOf.get(rule)!.title,
      cites: ruleOf.get(rule)!.cites,
    })),
    remedies: verdict.remedies,
    cites: verdict.cites,
    questions: verdict.questions,
    crimeLevel: String(verdict['crimeLevel']),
  };
}
