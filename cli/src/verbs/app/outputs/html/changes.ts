import { itemName } from '@pingzhang/engine/model';
import type { Language } from '@pingzhang/engine/model';
import { markup, nothing } from '../../../check/reporters/html/markup.ts';
import type { Markup } from '../../../check/reporters/html/markup.ts';
import type { CheckedApp } from '../checked-app.ts';
import { byTopic, topicWords } from '../policy-changes.ts';
import { table } from './tables.ts';
import { pageWords } from './words.ts';

/** Sentences shown; the JSON has all. */
const SHOWN = 500;

interface Difference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What came, was mended, returned and stayed since an earlier version of the app. */
export function sinceSection({ changes, check }: CheckedApp, language: Language): Markup {
  const say = pageWords(language);
  if (changes === null) return nothing;
  const rows = (['came', 'returned', 'mended', 'stayed'] as const).map((kind) => {
    const codes = changes[kind];
    const lines = check.rows
      .filter(({ code }) => codes.includes(code))
      .map(({ code, title }) => markup`<li><b>${code}</b> ${title[language]}</li>`);
    return lines.length === 0 ? nothing : markup`<h3>${say.changed[kind]} ${lines.length}</h3><ul>${lines}</ul>`;
  });
  return markup`<h2>${say.since(changes.from.versionName ?? changes.from.date ?? '')}</h2>${rows}
${difference('SDK', changes.sdks, language)}${difference(say.permissions, changes.permissions, language)}`;
}

/** What changed in the policy since the edition before, sentence by sentence under its topic. */
export function editionSection({ check: { policyChanges } }: CheckedApp, language: Language): Markup {
  const say = pageWords(language);
  const topics = topicWords(language);
  if (policyChanges === null) return nothing;
  const { items, thirdParties, unchanged } = policyChanges;
  const named = (list: readonly string[]): string[] => list.map((item) => itemName(item, language));
  const lines = byTopic(policyChanges).flatMap(([topic, changes]) => changes.map((change) => ({ topic, change })));
  const rows = lines
    .slice(0, SHOWN)
    .map(
      ({ topic, change: { kind, before, after } }) =>
        markup`<tr><td class="short">${topics[topic]}</td><td class="short">${say.edited[kind]}</td><td>${before?.text ?? ''}</td><td>${after?.text ?? ''}</td></tr>`,
    );
  return markup`<h2>${say.edition}</h2><p class="quiet">${say.unchanged(unchanged)}</p>
${difference(say.items, { added: named(items.added), removed: named(items.removed) }, language)}${difference(say.thirdParties, thirdParties, language)}
${rows.length === 0 ? nothing : table(say.edition, [[say.topic, 'short'], [say.kind, 'short'], say.was, say.is], rows)}
${lines.length > SHOWN ? markup`<p class="quiet">${say.cut}</p>` : nothing}`;
}

function difference(name: string, { added, removed }: Difference, language: Language): Markup {
  const say = pageWords(language);
  const part = (kind: 'added' | 'removed', names: readonly string[]): Markup =>
    names.length === 0 ? nothing : markup`<p><b>${name} ${say.edited[kind]}</b> ${names.join(say.comma)}</p>`;
  return markup`${part('added', added)}${part('removed', removed)}`;
}
