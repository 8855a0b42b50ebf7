import { frequencies } from '@pingzhang/engine/detect/app';
import type { MeantEvent } from '@pingzhang/engine/detect/app';
import { itemName } from '@pingzhang/engine/model';
import type { Language } from '@pingzhang/engine/model';
import { markup, nothing, trusted } from '../../../check/reporters/html/markup.ts';
import type { Markup } from '../../../check/reporters/html/markup.ts';
import type { CheckedApp } from '../checked-app.ts';
import { pageWords } from './words.ts';

const WIDTH = 960;
const LEFT = 150;
const ROW = 20;
const TOP = 24;
/** Dots drawn of one kind of information: more would be one line anyway. */
const DOTS = 400;

/** A line for each kind of information, a dot for each time it was read or sent, and the marks of consent across. */
export function timelineSection({ check }: CheckedApp, language: Language): Markup {
  const say = pageWords(language);
  const events = check.run?.events.filter(({ t }) => t !== null) ?? [];
  const gathered = events.filter(({ type, items }) => (type === 'collect' || type === 'send') && items.length > 0);
  if (gathered.length === 0) return nothing;
  const end = Math.max(1, ...[...events].slice(-1).map(({ t }) => t!));
  const items = [...new Set(gathered.flatMap((event) => event.items))].toSorted();
  const x = (t: number): number => Math.round((LEFT + ((WIDTH - LEFT - 20) * t) / end) * 10) / 10;
  const height = TOP + items.length * ROW + 24;
  const rows = items.map((item, index) => {
    const y = TOP + index * ROW + 12;
    const dots = gathered.filter((event) => event.items.includes(item)).slice(0, DOTS);
    return `<text x="${LEFT - 8}" y="${y + 4}" text-anchor="end">${text(itemName(item, language))}</text><line class="axis" x1="${LEFT}" x2="${WIDTH - 20}" y1="${y}" y2="${y}"/>${dots.map((dot) => dotOf(dot, x(dot.t!), y)).join('')}`;
  });
  const marks = events
    .filter(({ type }) => type === 'consent' || type === 'refuse')
    .map(({ type, t }) => {
      const at = x(t!);
      return `<line class="mark ${type === 'refuse' ? 'refuse' : ''}" x1="${at}" x2="${at}" y1="${TOP - 8}" y2="${height - 20}"/><text x="${at}" y="${TOP - 10}" text-anchor="middle">${text(type === 'consent' ? say.consent : say.refuse)} ${t}s</text>`;
    });
  const legend = (['before', 'after', 'refused', 'unmarked'] as const).map((state) => say[state]).join(' / ');
  const often = frequencies(events).map(
    ({ item, total, background, busiest }) =>
      markup`<li>${itemName(item, language)} ${total}（${say.background} ${background}），${busiest}/min</li>`,
  );
  return markup`<h2>${say.timeline}</h2><div class="wide">${trusted(
    `<svg viewBox="0 0 ${WIDTH} ${height}" role="img">${rows.join('')}${marks.join('')}<text x="${WIDTH - 20}" y="${height - 6}" text-anchor="end">${end} ${text(say.seconds)}</text></svg>`,
  )}</div><p class="quiet">${legend}</p><ul>${often}</ul>`;
}

function dotOf({ state, type }: MeantEvent, x: number, y: number): string {
  const shape =
    type === 'send'
      ? `<rect class="${state ?? 'unknown'}" x="${x - 4}" y="${y - 4}" width="8" height="8"/>`
      : `<circle class="${state ?? 'unknown'}" cx="${x}" cy="${y}" r="4"/>`;
  return shape;
}

const text = (words: string): string => markup`${words}`.html;
