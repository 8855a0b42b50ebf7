import { and, eq, ne, or } from 'drizzle-orm';
import type { InferSelectModel } from 'drizzle-orm';
import type { Sensitivity } from '@pingzhang/engine/model';
import type { Tx } from '../../database/connect.ts';
import { newId } from '../../database/id.ts';
import { nextNumber } from '../../database/sequence.ts';
import { finding } from '../../schema/finding.ts';
import { sequence } from '../../schema/tenant.ts';
import type { Services } from '../../services.ts';
import type { SeverityName } from './severity.ts';

export type FindingRow = InferSelectModel<typeof finding>;

/** What one check says of one subject: a file, or an app. */
export interface Subject {
  readonly tenant: string;
  readonly person: string;
  readonly source: 'scan' | 'app';
  readonly sourceId: string;
  readonly file: string | null;
  /** Of the file's content, or id of the app. */
  readonly content: string;
  readonly name: string;
}

export interface FoundNow {
  readonly kind: 'information' | 'rule' | 'behaviour';
  readonly code: string;
  readonly rule: string | null;
  readonly sensitivity: Sensitivity | null;
  readonly outcome: string;
  readonly severity: SeverityName;
  readonly count: number;
  readonly people: number;
  readonly excerpt: unknown;
}

/**
 * Brings the findings of a subject up to what was found now. The same content is the same finding; a file of the same
 * name from the same person continues the findings of its earlier edition. What is not there any more is `gone`, and
 * `recurred` if it comes back. Returns the finding of each code.
 */
export async function recordFindings(
  tx: Tx,
  { vault }: Services,
  subject: Subject,
  found: readonly FoundNow[],
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const { tenant, person, content, source, sourceId, file, name } = subject;
  const named = await vault.fingerprint(tenant, 'finding.named', name);
  // One check at a time: two that find the same thing at once must not both call it new.
  await tx
    .select({ last: sequence.last })
    .from(sequence)
    .where(and(eq(sequence.tenant, tenant), eq(sequence.kind, 'FX')))
    .for('update');
  const known = await tx
    .select()
    .from(finding)
    .where(
      and(
        eq(finding.tenant, tenant),
        eq(finding.person, person),
        eq(finding.source, source),
        // Another file of this very scan is no earlier edition of this one, though it has the same name.
        or(eq(finding.content, content), and(eq(finding.named, named), ne(finding.sourceId, sourceId))),
      ),
    );
  const byCode = new Map<string, FindingRow>();
  for (const row of known) {
    const key = keyOf(row);
    const before = byCode.get(key);
    if (before === undefined || (row.content === content && before.content !== content)) byCode.set(key, row);
  }
  const ids = new Map<string, string>();
  const sealed = await vault.seal(tenant, 'finding.subject', name);
  for (const one of found) {
    const { kind, code, rule, sensitivity, outcome, severity, count, people } = one;
    const excerpt =
      one.excerpt === null ? null : await vault.seal(tenant, 'finding.excerpt', JSON.stringify(one.excerpt));
    const common = { sourceId, file, content, named, subject: sealed, rule, sensitivity, outcome, severity, excerpt };
    const before = byCode.get(keyOf(one));
    if (before === undefined) {
      const id = newId(now.getTime());
      await tx.insert(finding).values({
        ...common,
        tenant,
        id,
        number: await nextNumber(tx, tenant, 'FX'),
        source,
        kind,
        code,
        count,
        countBefore: null,
        people,
        state: 'new',
        suppressedUntil: null,
        task: null,
        person,
        firstSeen: now,
        lastSeen: now,
        version: 1,
      });
      ids.set(code, id);
      continue;
    }
    const state = stateAfter(before, count, outcome);
    await tx
      .update(finding)
      .set({ ...common, count, countBefore: before.count, people, state, lastSeen: now, version: before.version + 1 })
      .where(and(eq(finding.tenant, tenant), eq(finding.id, before.id)));
    ids.set(code, before.id);
    byCode.delete(keyOf(one));
  }
  for (const row of byCode.values()) {
    if (row.state === 'gone' || ids.has(row.code)) continue;
    await tx
      .update(finding)
      .set({ state: 'gone', countBefore: row.count, count: 0, version: row.version + 1 })
      .where(and(eq(finding.tenant, tenant), eq(finding.id, row.id), ne(finding.state, 'gone')));
  }
  return ids;
}

const keyOf = ({ kind, code }: Pick<FindingRow, 'kind' | 'code'>): string => `${kind} ${code}`;

const RANK: { readonly [outcome: string]: number } = { violation: 3, suspected: 2, human: 1, present: 1 };

/** 再现 after it was gone, 加重 with more places or a graver outcome, 持续 otherwise. */
function stateAfter(before: FindingRow, count: number, outcome: string): FindingRow['state'] {
  if (before.state === 'gone') return 'recurred';
  const graver = (RANK[outcome] ?? 0) > (RANK[before.outcome] ?? 0);
  if (count > before.count || graver) return 'worse';
  return before.state === 'recurred' ? 'recurred' : 'ongoing';
}
