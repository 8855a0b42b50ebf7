import type { BehaviourRow } from '@pingzhang/engine/judge';
import type { Language } from '@pingzhang/engine/model';
import { markup, nothing } from '../../../check/reporters/html/markup.ts';
import type { Markup } from '../../../check/reporters/html/markup.ts';
import { CLASS } from './style.ts';
import { pageWords } from './words.ts';

/** A card for each behaviour below the six parts of the method. */
export function boardSection(rows: readonly BehaviourRow[], language: Language): Markup {
  const say = pageWords(language);
  const cards: Markup[] = [];
  let part = '';
  for (const row of rows) {
    const at = row.code.slice(0, 1) as keyof typeof say.parts;
    if (at !== part) cards.push(markup`<h3 class="part">${say.parts[at]}</h3>`);
    part = at;
    cards.push(card(row, language));
  }
  return markup`<h2>${say.board}</h2><div class="board">${cards}</div>`;
}

function card(
  { code, title, outcome, cites, evidence, question, suppressed }: BehaviourRow,
  language: Language,
): Markup {
  const say = pageWords(language);
  const seen = evidence.map(
    ({ source, file, place, text }) =>
      markup`<li>${text} <span class="where">${say.source[source]} ${[file, place].filter(Boolean).join(' ')}</span></li>`,
  );
  const shown = outcome === '违反' || outcome === '疑似' || evidence.length > 0;
  return markup`<article class="card ${CLASS[outcome]}"><h4><span class="chip ${CLASS[outcome]}">${say.outcome[outcome]}</span><b>${code}</b> ${title[language]}</h4>
${suppressed ? markup`<p class="where">${say.suppressed(suppressed.reason, suppressed.until)}</p>` : nothing}
${shown && seen.length > 0 ? markup`<details><summary>${say.evidence(evidence.length)}</summary><ul>${seen}</ul><p class="where">${cites.join('；')}</p></details>` : nothing}
${question ? markup`<p>${question.question[language]}</p><p class="where">${say.who}${question.who[language]} · ${say.proof}${question.proof[language]}</p>` : nothing}</article>`;
}
