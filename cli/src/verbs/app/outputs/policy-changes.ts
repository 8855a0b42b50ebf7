import type { PolicyTopic } from '@pingzhang/engine/detect';
import type { PolicyChanges, QuotedChange } from '@pingzhang/engine/detect/app';
import { messages } from '../../../terminal/messages.ts';

/** What a reader sees a sentence filed under, in the order of a policy. */
export const topicWords = messages({
  en: {
    collection: 'collection',
    permission: 'permissions',
    use: 'use',
    sharing: 'sharing and third parties',
    storage: 'storage',
    security: 'security',
    minors: 'special groups',
    rights: 'rights',
    contact: 'contact',
    changes: 'consent and changes',
    cessation: 'cessation',
    other: 'other',
  },
  zh: {
    collection: '收集',
    permission: '权限',
    use: '使用',
    sharing: '提供与第三方',
    storage: '存储',
    security: '安全',
    minors: '特殊人群',
    rights: '权利',
    contact: '联系方式',
    changes: '授权与变更',
    cessation: '停止运营',
    other: '其他',
  },
});

export type Topic = PolicyTopic | 'other';

const ORDER = Object.keys(topicWords('en')) as readonly Topic[];

/** Changes by topic, each once, under the first of its topics. */
export function byTopic({ changes }: PolicyChanges): readonly (readonly [Topic, readonly QuotedChange[]])[] {
  const topicOf = (change: QuotedChange): Topic =>
    ORDER.find((topic) => change.topics.some((t) => t === topic)) ?? 'other';
  return ORDER.map((topic) => [topic, changes.filter((change) => topicOf(change) === topic)] as const).filter(
    ([, own]) => own.length > 0,
  );
}

/** How many sentences came, went and were reworded. */
export function countsOf(changes: readonly QuotedChange[]): Readonly<Record<QuotedChange['kind'], number>> {
  const counts = { added: 0, removed: 0, changed: 0 };
  for (const { kind } of changes) counts[kind]++;
  return counts;
}
