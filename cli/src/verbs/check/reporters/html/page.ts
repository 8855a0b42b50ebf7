import { createHash } from 'node:crypto';
import type { Language } from '@pingzhang/engine/model';
import type { Report } from '../../report.ts';
import { files } from './files.ts';
import { both, markup, nothing, trusted } from './markup.ts';
import { publication } from './publication.ts';
import { plot } from './plot.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import { summary } from './summary.ts';
import { articles, columns, problems } from './tables.ts';

/** The whole page. Its policy lets in this style and this script, by hash, and nothing from any network. */
export function page(report: Report, language: Language): string {
  const policy = `default-src 'none'; style-src '${hash(STYLE)}'; script-src '${hash(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  const types = report.types.filter(({ findings, masked }) => findings + masked > 0);
  const chart = types.length === 0 ? nothing : markup`<section class="sheet">${plot(types)}</section>`;
  const { tool, revealed } = report;
  return markup`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}" data-lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer">
<title>个人信息检查 · Personal information check</title><style>${trusted(STYLE)}</style></head>
<body><main>
<header><h1>${both((say) => say.title)}</h1><nav>
<button id="open" type="button">${both((say) => say.openAll)}</button>
<button id="theme" type="button">${both((say) => say.dark)}</button>
<button id="language" type="button">${both((say) => say.switchLanguage)}</button></nav></header>
${summary(report)}
${chart}${files(report)}${columns(report)}${articles(report)}${publication(report)}${problems(report)}
<footer><p>${both((say) => (revealed ? say.revealedNote : say.footnote))}</p>
<p>Pingzhang 屏障 ${tool.version} · ${both((say) => say.lawPack)} <code>${tool.lawPack}</code></p></footer>
</main><script>${trusted(SCRIPT)}</script></body></html>
`.html;
}

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
