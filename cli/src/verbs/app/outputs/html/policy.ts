import type { PolicyFacts, PolicySpan } from '@pingzhang/engine/detect';
import type { Language } from '@pingzhang/engine/model';
import { markup, nothing } from '../../../check/reporters/html/markup.ts';
import type { Markup } from '../../../check/reporters/html/markup.ts';
import type { CheckedApp } from '../checked-app.ts';
import { pageWords } from './words.ts';

/** Characters of one document shown. */
const SHOWN = 80_000;

type Tone = 'breach' | 'suspected' | 'party' | 'right' | 'item';

/** The policy's text with what was read in it marked. */
export function policySection({ check }: CheckedApp, language: Language): Markup {
  const say = pageWords(language);
  if (check.policy === null) return nothing;
  const spans = marksOf(check.policy.facts);
  const { item, denied, party, right, implied } = say.legend;
  const names: { readonly [T in Tone]: string } = { item, suspected: denied, party, right, breach: implied };
  const legend = markup`<p class="legend">${Object.entries(names).map(([tone, name]) => markup`<mark class="${tone}">${name}</mark> `)}</p>`;
  const texts = check.policy.documents.map(({ name, text }) => {
    const own = spans.filter(({ span }) => span.document === name);
    return markup`<h3>${name}</h3><div class="sheet text" role="region" aria-label="${name}" tabindex="0">${highlighted(text.slice(0, SHOWN), own, names)}</div>${text.length > SHOWN ? markup`<p class="quiet">${say.cut}</p>` : nothing}`;
  });
  return markup`<h2>${say.policy}</h2>${legend}${texts}`;
}

interface Marked {
  readonly span: PolicySpan;
  readonly tone: Tone;
}

function marksOf(policy: PolicyFacts): readonly Marked[] {
  const of = (spans: readonly PolicySpan[], tone: Tone): Marked[] => spans.map((span) => ({ span, tone }));
  return [
    ...of(policy.impliedConsent, 'breach'),
    ...of(policy.denials, 'suspected'),
    ...policy.thirdParties.flatMap(({ evidence }) => of(evidence, 'party')),
    ...Object.values(policy.rights).flatMap(({ evidence }) => of(evidence, 'right')),
    ...of(policy.complaint.evidence, 'right'),
    ...policy.items.flatMap(({ evidence }) => of(evidence, 'item')),
  ];
}

/** Marks that overlap an earlier one are dropped: the graver were given first. */
function highlighted(
  text: string,
  marks: readonly Marked[],
  names: { readonly [T in Tone]: string },
): readonly Markup[] {
  const taken: Marked[] = [];
  const covered = new Uint8Array(text.length);
  for (const mark of marks) {
    const { start, end } = mark.span;
    if (end <= start || end > text.length || covered[start] === 1 || covered[end - 1] === 1) continue;
    covered.fill(1, start, end);
    taken.push(mark);
  }
  const pieces: Markup[] = [];
  let at = 0;
  for (const { span, tone } of taken.toSorted((a, b) => a.span.start - b.span.start)) {
    if (span.start < at) continue;
    pieces.push(
      lines(text.slice(at, span.start)),
      markup`<mark class="${tone}" title="${names[tone]}">${lines(text.slice(span.start, span.end))}</mark>`,
    );
    at = span.end;
  }
  return [...pieces, lines(text.slice(at))];
}

/** Escaping takes line breaks for unprintable; a policy's lines are its shape. */
function lines(text: string): Markup {
  return {
    html: text
      .split('\n')
      .map((line) => markup`${line}`.html)
      .join('\n'),
  };
}
