import type { PolicyChanges } from '@pingzhang/engine/detect/app';
import { itemName } from '@pingzhang/engine/model';
import type { Language } from '@pingzhang/engine/model';
import { plain } from '../../../terminal/plain.ts';
import { shorten } from '../../../terminal/table.ts';
import type { Terminal } from '../../../terminal/terminal.ts';
import type { Changes } from '../inputs/baseline.ts';
import { appMessages } from '../messages.ts';
import type { AppMessages } from '../messages.ts';
import { byTopic, countsOf, topicWords } from './policy-changes.ts';

/** Sentences quoted of one topic; the JSON and the page have all. */
const QUOTED = 3;

interface Difference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What changed since an earlier version of the app: behaviours by code, SDKs and permissions by name. */
export function sinceLines({ from, sdks, permissions, ...codes }: Changes, language: Language): string[] {
  const say = appMessages(language);
  const kinds = (['came', 'returned', 'mended', 'stayed'] as const).filter((kind) => codes[kind].length > 0);
  return [
    '',
    plain(say.since(from.versionName ?? from.date ?? '')),
    ...kinds.map((kind) => `  ${say.changed[kind]} ${codes[kind].join(' ')}`),
    ...differenceLines(say, [
      [say.parts.sdks, sdks],
      [say.parts.permissions, permissions],
    ]),
  ];
}

/** What changed in the policy since the edition before, by topic. */
export function editionLines(edition: PolicyChanges, { language, columns }: Terminal): string[] {
  const say = appMessages(language);
  const topics = topicWords(language);
  const named = ({ added, removed }: Difference): Difference => ({
    added: added.map((item) => itemName(item, language)),
    removed: removed.map((item) => itemName(item, language)),
  });
  return [
    '',
    say.edition(edition.unchanged),
    ...(edition.changes.length === 0 ? [`  ${say.same}`] : []),
    ...differenceLines(say, [
      [say.parts.items, named(edition.items)],
      [say.parts.thirdParties, edition.thirdParties],
    ]),
    ...byTopic(edition).flatMap(([topic, changes]) => {
      const counts = Object.entries(countsOf(changes)).filter(([, n]) => n > 0);
      const told = counts.map(([kind, n]) => `${say.edited[kind as keyof typeof say.edited]} ${n}`).join(' ');
      const quotes = changes
        .slice(0, QUOTED)
        .map(({ kind, before, after }) => `    ${say.edited[kind]} ${plain((after ?? before)!.text)}`);
      return [`  ${topics[topic]} ${told}`, ...quotes.map((line) => shorten(line, columns))];
    }),
  ];
}

function differenceLines(say: AppMessages, parts: readonly (readonly [string, Difference])[]): string[] {
  return parts.flatMap(([name, { added, removed }]) =>
    [[say.edited.added, added] as const, [say.edited.removed, removed] as const].flatMap(([kind, names]) =>
      names.length === 0 ? [] : [plain(`  ${name} ${kind} ${names.join('、')}`)],
    ),
  );
}
