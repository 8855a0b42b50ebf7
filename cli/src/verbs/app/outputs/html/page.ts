import { createHash } from 'node:crypto';
import { APP_TYPES } from '@pingzhang/engine/detect/app';
import { OUTCOMES } from '@pingzhang/engine/judge';
import type { Language } from '@pingzhang/engine/model';
import { VERSION } from '../../../../version.ts';
import { markup, nothing, trusted } from '../../../check/reporters/html/markup.ts';
import type { CheckedApp } from '../checked-app.ts';
import { tallyOf } from '../json.ts';
import { boardSection } from './board.ts';
import { editionSection, sinceSection } from './changes.ts';
import { policySection } from './policy.ts';
import { CLASS, STYLE } from './style.ts';
import { hostSection, matrixSection, sdkSection } from './tables.ts';
import { timelineSection } from './timeline.ts';
import { pageWords } from './words.ts';

/** One self-contained page: no script, nothing from any network. */
export function htmlPage(checked: CheckedApp, language: Language): string {
  const say = pageWords(language);
  const { check, file, sha256, law } = checked;
  const { app } = check;
  const title = `${app.label ?? app.id ?? file} ${app.versionName ?? ''}`.trim();
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;
  const tally = tallyOf(check);
  const figures = OUTCOMES.map(
    (outcome) =>
      markup`<div class="${CLASS[outcome]}"><dt>${say.outcome[outcome]}</dt><dd>${tally[outcome]!}</dd></div>`,
  );
  const type = check.type.id ?? check.type.guess?.type ?? null;
  const facts: readonly (readonly [string, string | null])[] = [
    [say.id, app.id],
    [say.version, [app.versionName, app.versionCode].filter((part) => part !== null).join(' / ') || null],
    [say.platform, `${app.platform} ${app.format}`],
    [
      say.type,
      type === null ? null : `${type} ${APP_TYPES.get(type) ?? ''}${check.type.id === null ? say.guessed : ''}`,
    ],
    [say.channel, checked.channel],
    [say.developer, checked.developer],
    [say.day, check.date],
    ['SHA-256', sha256],
  ];
  const told = facts
    .filter(([, value]) => value !== null)
    .map(([name, value]) => markup`<dt>${name}</dt><dd>${value!}</dd>`);
  return markup`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer">
<title>${title}</title><style>${trusted(STYLE)}</style></head><body><main>
<header><p class="quiet">${say.title}</p><h1>${title}</h1></header>
<section class="sheet"><dl class="figures">${figures}</dl><dl class="facts">${told}</dl>
${app.format === 'source' ? markup`<p class="warning">${say.ofSource}</p>` : nothing}
${app.packer === null ? nothing : markup`<p class="warning">${say.packed(app.packer.name, app.packer.evidence)}</p>`}
</section>
${sinceSection(checked, language)}
${boardSection(check.rows, language)}
${matrixSection(checked, language)}
${sdkSection(checked, language)}
${timelineSection(checked, language)}
${hostSection(checked, language)}
${editionSection(checked, language)}
${policySection(checked, language)}
${app.notes.length === 0 ? nothing : markup`<h2>${say.notes}</h2><ul>${app.notes.map((note) => markup`<li>${note}</li>`)}</ul>`}
<footer>Pingzhang 屏障 ${VERSION} · ${say.law} <code>${law.hash.slice(0, 16)}</code></footer>
</main></body></html>
`.html;
}
