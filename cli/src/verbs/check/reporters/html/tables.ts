import type { FindingType, Language, PiType } from '@pingzhang/engine/model';
import { figure } from '../../../../terminal/quantity.ts';
import type { ColumnReport, Problem, Report, TypeRow } from '../../report.ts';
import { both, markup, nothing } from './markup.ts';
import type { Markup } from './markup.ts';
import { kindOf, nameOf, typeRows } from './names.ts';
import type { TypeRows } from './names.ts';

const COLUMNS_SHOWN = 200;

export function articles({ articles: all, types }: Report): Markup {
  if (all.length === 0) return nothing;
  const rows = typeRows(types);
  const names = (found: readonly PiType[], language: Language): string =>
    found.map((type) => rows.get(type)![language]).join(language === 'zh' ? '、' : ', ');
  const lines = all.map(({ title, types: found, ...place }) => {
    const cited = both((say, language) => say.article(title[language], place));
    return markup`<tr><td>${cited}</td><td>${both((_, language) => names(found, language))}</td></tr>`;
  });
  return section(
    both((say) => say.articles),
    markup`<table><tbody>${lines}</tbody></table>${types.map(noteLine)}`,
  );
}

function noteLine({ zh, en, note, findings }: TypeRow): Markup {
  if (note === null || findings === 0) return nothing;
  return markup`<p class="quiet">${both((_, language) => `${language === 'zh' ? `${zh}：` : `${en}: `}${note[language]}`)}</p>`;
}

export function columns({ files, types }: Report): Markup {
  const all = files.flatMap((file) => file.columns.map((column) => ({ path: file.path, column })));
  if (all.length === 0) return nothing;
  const rows = typeRows(types);
  const shown = all.slice(0, COLUMNS_SHOWN).map(({ path, column }) => columnLine(rows, path, column));
  const more = all.length - shown.length;
  const head = markup`<tr><th>${both((say) => say.file)}</th><th>${both((say) => say.column)}</th><th>${both((say) => say.type)}</th><th class="number">${both((say) => say.confidence)}</th><th class="number">${both((say) => say.matched)}</th><th>${both((say) => say.because)}</th></tr>`;
  return section(
    both((say) => say.columns),
    markup`<table><thead>${head}</thead><tbody>${shown}</tbody></table>${more > 0 ? note(both((say) => say.more(more))) : nothing}`,
  );
}

function columnLine(rows: TypeRows, path: string, each: ColumnReport): Markup {
  const { table, header, column, confidence, matched, sampled, reasons } = each;
  const type = each.type as FindingType;
  const where = table === '' || path.endsWith(table) ? path : `${path} › ${table}`;
  const named = header === null || header === '' ? both((say) => say.columnNumber(column)) : header;
  return markup`<tr><td>${where}</td><td>${named}</td><td><span class="chip ${kindOf(type, rows)}">${nameOf(type, rows)}</span></td>
<td class="number">${Math.round(confidence * 100)}%</td><td class="number">${figure(matched, 'en')}/${figure(sampled, 'en')}</td>
<td class="why">${both((say) => say.reasons(reasons))}</td></tr>`;
}

export function problems({ problems: all, problemsOmitted }: Report): Markup {
  if (all.length === 0) return nothing;
  const more = problemsOmitted > 0 ? note(both((say) => say.more(problemsOmitted))) : nothing;
  return section(
    both((say) => say.problems),
    markup`<table><tbody>${all.map(problemLine)}</tbody></table>${more}`,
  );
}

function problemLine({ code, place, text }: Problem): Markup {
  const told = both((_, language) => `${text[language].what}${language === 'en' ? ' ' : ''}${text[language].todo}`);
  return markup`<tr><td class="text">${place.file} ${both((say) => say.place(place))}</td><td>${told}</td><td><code>${code}</code></td></tr>`;
}

const section = (title: Markup, body: Markup): Markup =>
  markup`<h2>${title}</h2><section class="sheet wide">${body}</section>`;
const note = (text: Markup): Markup => markup`<p class="quiet">${text}</p>`;
