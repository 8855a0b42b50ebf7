import type { Tx } from '../../database/connect.ts';
import type { Services } from '../../services.ts';
import { recordFindings } from '../findings/record.ts';
import type { FoundNow } from '../findings/record.ts';
import { severityOfInformation, severityOfRule } from '../findings/severity.ts';
import type { VerdictView } from '../judge/shapes.ts';
import type { TenantLaw } from '../law/shelf.ts';
import type { CheckedFile } from './report.ts';
import type { TypeKept } from './store.ts';

/** One file of a scan, and who began it. */
export interface CheckedOf {
  readonly tenant: string;
  readonly person: string;
  readonly scan: string;
  readonly file: { readonly id: string; readonly name: string; readonly sha256: string };
}

/** What one file holds, and what the law says of publishing it. */
export interface FileFound {
  readonly types: readonly TypeKept[];
  readonly people: number;
  readonly excerpts: CheckedFile['excerpts'];
  readonly verdict: VerdictView | null;
}

/** The findings that live on after the scan: each type found, and each rule its publication breaches or may breach. */
export async function recordFile(
  tx: Tx,
  services: Services,
  law: TenantLaw,
  { tenant, person, scan, file }: CheckedOf,
  { types, people, excerpts, verdict }: FileFound,
  now: Date,
): Promise<void> {
  const sensitive = types.some(({ sensitivity }) => sensitivity === 'sensitive');
  const findings = types.reduce((sum, { count }) => sum + count, 0);
  await recordFindings(
    tx,
    services,
    { tenant, person, source: 'scan', sourceId: scan, file: file.id, content: file.sha256, name: file.name },
    [
      ...types.map(({ type, sensitivity, count }): FoundNow => ({
        kind: 'information',
        code: type,
        rule: null,
        sensitivity,
        outcome: 'present',
        severity: severityOfInformation(sensitivity),
        count,
        people,
        excerpt: excerpts.find(({ parts }) => parts.some((part) => part.type === type)) ?? null,
      })),
      ...rulesOf(verdict, law).map(({ rule, outcome }): FoundNow => ({
        kind: 'rule',
        code: rule,
        rule,
        sensitivity: null,
        outcome,
        severity: severityOfRule(outcome, sensitive),
        count: findings,
        people,
        excerpt: null,
      })),
    ],
    now,
  );
}

/** The rules a publication breaches, and those whose finding on it a person has to look at. */
function rulesOf(verdict: VerdictView | null, { law }: TenantLaw): { rule: string; outcome: string }[] {
  if (verdict === null) return [];
  return verdict.rules
    .filter(({ holds, status }) => holds === 'yes' && status === 'in_force')
    .flatMap(({ rule }) => {
      const type = law.byId.get(rule)?.rule.outcome.type;
      if (type === 'violation') return [{ rule, outcome: 'violation' }];
      return type === 'finding' ? [{ rule, outcome: 'suspected' }] : [];
    });
}
