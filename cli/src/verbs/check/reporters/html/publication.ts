import type { Report } from '../../report.ts';
import { publicationLines } from '../../publication-lines.ts';
import { publicationMessages } from '../../publication-messages.ts';
import { both, markup, nothing } from './markup.ts';
import type { Markup } from './markup.ts';

/** What the law says of publishing what was found, when that was asked. */
export function publication({ publication: verdict }: Report): Markup {
  if (!verdict) return nothing;
  const lines = publicationLines(verdict, 'zh').map((_, at) => {
    const said = both((_say, language) => {
      const { label, text } = publicationLines(verdict, language)[at]!;
      return label === '' ? text : `${label}${language === 'zh' ? '：' : ': '}${text}`;
    });
    return markup`<tr><td>${said}</td></tr>`;
  });
  const title = both((_say, language) => publicationMessages(language).heading(verdict.publisher));
  return markup`<h2>${title}</h2><section class="sheet wide"><table><tbody>${lines}</tbody></table></section>`;
}
