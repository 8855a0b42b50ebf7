import type { Evidence } from '../../model/index.ts';
import type { PolicyChange, PolicyComparison, PolicyDocument, PolicySpan } from '../policy/policy-facts.ts';
import type { PolicyTopic } from '../policy/topics/topic.ts';
import { FactSheet } from './fact-sheet.ts';

/** A sentence of one edition, in its words. */
export interface QuotedSentence {
  readonly document: string;
  readonly start: number;
  readonly text: string;
}

export interface QuotedChange {
  readonly kind: PolicyChange['kind'];
  readonly topics: readonly PolicyTopic[];
  readonly before: QuotedSentence | null;
  readonly after: QuotedSentence | null;
}

/** Two editions of a policy against each other, with the words of both. */
export interface PolicyChanges extends Pick<PolicyComparison, 'unchanged' | 'items' | 'thirdParties'> {
  readonly changes: readonly QuotedChange[];
}

/** What is quoted of one sentence. */
const QUOTED = 200;
const SHOWN = 20;
/** Sentences of these topics tell purpose, means and scope; an address or a date that moved is no change of the rules. */
const SCOPE: ReadonlySet<PolicyTopic> = new Set(['collection', 'permission', 'sharing', 'use']);

/** Puts the words of both editions beside a comparison's places. */
export function quotedChanges(
  { changes, unchanged, items, thirdParties }: PolicyComparison,
  before: readonly PolicyDocument[],
  after: readonly PolicyDocument[],
): PolicyChanges {
  const quote = (documents: readonly PolicyDocument[], span: PolicySpan | null): QuotedSentence | null => {
    if (span === null) return null;
    const text = documents.find(({ name }) => name === span.document)?.text ?? '';
    const words = text.slice(span.start, Math.min(span.end, span.start + QUOTED)).replace(/\s+/g, ' ');
    return { document: span.document, start: span.start, text: words.trim() };
  };
  return {
    changes: changes.map((change) => ({
      kind: change.kind,
      topics: change.topics,
      before: quote(before, change.before),
      after: quote(after, change.after),
    })),
    unchanged,
    items,
    thirdParties,
  };
}

/**
 * Whether purpose, means or scope changed (认定方法 二.2): yes by new or gone kinds, third parties and sentences about them,
 * no when not a sentence differs. Other differences leave it to a person.
 */
export function policyChangeFacts({ changes, items, thirdParties }: PolicyChanges): FactSheet {
  const sheet = new FactSheet();
  const inScope = changes.filter(({ topics }) => topics.some((topic) => SCOPE.has(topic)));
  const differ = [items, thirdParties].some(({ added, removed }) => added.length + removed.length > 0);
  if (inScope.length > 0 || differ) {
    const shown = (inScope.length > 0 ? inScope : changes).slice(0, SHOWN);
    sheet.give('policyChanged', true, shown.map(evidenceOf));
  } else if (changes.length === 0) sheet.give('policyChanged', false, []);
  return sheet;
}

const MARK = { added: '新增', removed: '删去', changed: '改为' } as const;

function evidenceOf({ kind, before, after }: QuotedChange): Evidence {
  const at = (after ?? before)!;
  return { source: 'policy', file: at.document, place: String(at.start), text: `${MARK[kind]}：${at.text}` };
}
