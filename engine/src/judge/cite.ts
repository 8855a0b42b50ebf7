import type { Citation, Instrument } from '../model/index.ts';
import { chineseNumber } from './chinese-number.ts';

/** Where the articles of one instrument went in the next: `law/renumber/*.yaml`. */
export interface Renumbering {
  readonly from: string;
  readonly to: string;
  readonly articles: readonly {
    readonly old: string;
    readonly new: string;
    readonly change: 'same' | 'edited' | 'rewritten' | 'moved';
  }[];
}

export interface Register {
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly renumber: readonly Renumbering[];
}

/** The places a citation means on a day: none when nothing of the kind was law, several when an article was split. */
export function onDay(citation: Citation, date: string, register: Register): readonly Citation[] {
  if ((citation.from && date < citation.from) || (citation.to && date > citation.to)) return [];
  const instrument = register.instruments.get(citation.instrument);
  if (!instrument) return [citation];
  const { from, to } = instrument.effective;
  if (from === null) return [];
  if (date >= from && (!to || date <= to)) return [citation];
  return register.renumber.flatMap((table) => moved(citation, table, date, register));
}

function moved(citation: Citation, table: Renumbering, date: string, register: Register): Citation[] {
  const [here, there] = citation.instrument === table.from ? (['old', 'new'] as const) : (['new', 'old'] as const);
  const target = here === 'old' ? table.to : table.from;
  if (citation.instrument !== (here === 'old' ? table.from : table.to)) return [];
  const window = register.instruments.get(target)?.effective;
  if (!window?.from || date < window.from || (window.to && date > window.to)) return [];
  return table.articles
    .filter((row) => row[here] === citation.article)
    .map((row) => {
      // Paragraph and item keep their numbers only where the text itself is unchanged.
      const { paragraph, item } = row.change === 'same' ? citation : {};
      return {
        instrument: target,
        article: row[there],
        ...(paragraph === undefined ? {} : { paragraph }),
        ...(item === undefined ? {} : { item }),
      };
    });
}

/** `网络安全法(2025) 第二十三条第一款第三项`; `detail: false` stops at the article. */
export function print(citation: Citation, register: Register, detail = true): string {
  const instrument = register.instruments.get(citation.instrument);
  const name = instrument?.short.zh ?? citation.instrument;
  const parts = detail
    ? [
        citation.paragraph === undefined ? '' : `第${chineseNumber(citation.paragraph)}款`,
        citation.item === undefined ? '' : `第${chineseNumber(citation.item)}项`,
      ]
    : [];
  return `${name} ${articleOf(citation.article, instrument?.division ?? '条')}${parts.join('')}`;
}

/** `253-1` is 第二百五十三条之一; what is not a number (附件一, 8.7) is printed as it stands. */
function articleOf(article: string, division: string): string {
  const match = /^(\d{1,4})(?:-(\d{1,2}))?$/.exec(article);
  if (!match) return article;
  const suffix = match[2] === undefined ? '' : `之${chineseNumber(Number(match[2]))}`;
  return `第${chineseNumber(Number(match[1]))}${division}${suffix}`;
}
