import type { FindingType, PiType } from '@pingzhang/engine/model';
import { figure } from '../../../../terminal/quantity.ts';
import type { Excerpt, ExcerptPart, FileReport, Report } from '../../report.ts';
import { both, markup, nothing } from './markup.ts';
import type { Markup } from './markup.ts';
import { kindOf, nameOf, typeRows } from './names.ts';
import type { TypeRows } from './names.ts';

/** Every file with findings, folded: its types, and the places with the hits marked in the text around them. */
export function files({ files: all, filesOmitted, types }: Report): Markup {
  if (all.length === 0) return nothing;
  const rows = typeRows(types);
  const more = filesOmitted > 0 ? markup`<p class="quiet">${both((say) => say.more(filesOmitted))}</p>` : nothing;
  const list = all.map((file, at) => oneFile(file, rows, at === 0));
  return markup`<h2>${both((say) => say.places)}</h2><section class="sheet">${list}${more}
<p class="quiet">${both((say) => say.placesNote)}</p></section>`;
}

function oneFile(file: FileReport, rows: TypeRows, unfolded: boolean): Markup {
  const chips = Object.entries(file.byType).map(
    ([type, count]) =>
      markup`<span class="chip ${kindOf(type as PiType, rows)}">${nameOf(type as PiType, rows)} ${figure(count, 'en')}</span>`,
  );
  const masked =
    file.masked > 0
      ? [markup`<span class="chip masked">${both((say) => say.maskedShort)} ${figure(file.masked, 'en')}</span>`]
      : [];
  const { people, atLeast } = file.people;
  const counts = both((say) => {
    if (file.findings === 0) return say.masked(file.masked);
    const found = say.foundShort(file.findings);
    return people > 0 ? `${found} · ${say.people(people, atLeast)}` : found;
  });
  const open = unfolded ? markup` open` : nothing;
  return markup`<details${open}><summary><span class="path">${file.path}</span><span class="counts">${counts}</span></summary>
<div class="inner">${[...chips, ...masked]}<ul class="places">${file.excerpts.map((each) => place(each, rows))}</ul></div></details>`;
}

function place({ place: at, parts }: Excerpt, rows: TypeRows): Markup {
  const hits = parts.filter(({ type }) => type !== undefined);
  return markup`<li><div class="where">${both((say) => say.place(at))}</div><div class="text">${parts.map((part) => marked(part, rows))}</div><div class="why">${hits.map((part) => why(part, rows))}</div></li>`;
}

function marked({ text, type }: ExcerptPart, rows: TypeRows): Markup {
  if (type === undefined) return markup`${text}`;
  return markup`<mark class="${kindOf(type as FindingType, rows)}">${text}</mark>`;
}

function why({ type, confidence = 0, reasons = [] }: ExcerptPart, rows: TypeRows): Markup {
  const kind = kindOf(type as FindingType, rows);
  return markup`<span class="key ${kind}">${nameOf(type as FindingType, rows)} ${Math.round(confidence * 100)}% ${both((say) => say.reasons(reasons))}</span> `;
}
