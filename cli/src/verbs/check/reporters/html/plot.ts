import { figure } from '../../../../terminal/quantity.ts';
import type { TypeRow } from '../../report.ts';
import { both, markup } from './markup.ts';
import type { Markup } from './markup.ts';

const WIDTH = 720;
const ROW = 28;
const LABEL = 210;
const FIGURES = 110;

/** Bars of findings by type, the masked ones as a pale continuation; sorted, zero-based, with the figures beside them. */
export function plot(types: readonly TypeRow[]): Markup {
  const most = Math.max(1, ...types.map(({ findings, masked }) => findings + masked));
  const scale = (WIDTH - LABEL - FIGURES) / most;
  const height = types.length * ROW;
  const bars = types.map((row, at) => bar(row, at * ROW, scale));
  return markup`<figure><figcaption>${both((say) => say.chartCaption)} ${legend(types)}</figcaption>
<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="plot-title"><title id="plot-title">个人信息各类型处数 · Findings by type</title>
<line class="axis" x1="${LABEL}" y1="0" x2="${LABEL}" y2="${height}"/>${bars}</svg></figure>`;
}

function bar({ zh, en, findings, masked, sensitivity }: TypeRow, top: number, scale: number): Markup {
  const baseline = top + ROW / 2 + 5;
  const length = round(findings * scale);
  const pale = round(masked * scale);
  const counted = figure(findings, 'en') + (masked > 0 ? ` + ${figure(masked, 'en')}` : '');
  const label = (language: string, name: string): Markup =>
    markup`<text class="label" lang="${language}" x="${LABEL - 12}" y="${baseline}">${name}</text>`;
  const rect = (kind: string, from: number, width: number): Markup =>
    markup`<rect class="${kind}" x="${from}" y="${top + 6}" width="${width}" height="${ROW - 12}"/>`;
  return markup`
<g>${label('zh-CN', zh)}${label('en', en)}${rect(sensitivity, LABEL, length)}${rect('masked', LABEL + length, pale)}<text class="figure" x="${round(LABEL + length + pale + 8)}" y="${baseline}">${counted}</text></g>`;
}

function legend(types: readonly TypeRow[]): Markup {
  const classes = (['sensitive', 'ordinary', 'depends'] as const).filter((kind) =>
    types.some(({ sensitivity, findings }) => sensitivity === kind && findings > 0),
  );
  const keys = classes.map((kind) => markup`<span class="key ${kind}">${both((say) => say.sensitivity[kind])}</span> `);
  const masked = types.some((row) => row.masked > 0)
    ? [markup`<span class="key masked">${both((say) => say.maskedShort)}</span>`]
    : [];
  return markup`<span class="legend">${[...keys, ...masked]}</span>`;
}

const round = (length: number): number => Math.round(length * 10) / 10;
