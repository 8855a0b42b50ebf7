import { frequencies } from '@pingzhang/engine/detect/app';
import type { MeantEvent } from '@pingzhang/engine/detect/app';
import { itemName } from '@pingzhang/engine/model';
import type { Language } from '@pingzhang/engine/model';
import { markup, nothing, trusted } from '../../../check/reporters/html/markup.ts';
import type { Markup } from '../../../check/reporters/html/markup.ts';
import type { CheckedApp } from '../checked-app.ts';
import { pageWords } from './words.ts';

const WIDTH = 960;
const LEFT = 170;
const RIGHT = 24;
const ROW = 20;
const LINE = 14;
/** Dots drawn of one kind of information: more would be one line anyway. */
const DOTS = 400;
/** Labels nearer than this would lie over each other: the next goes a line down. */
const APART = 110;
const TICKS = [0, 1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 21_600, 86_400];
const TICKS_APART = 36;
const STATES = ['before', 'after', 'refused', 'unknown'] as const;

/** A line for each kind of information, a sign for each time it was read or sent, and the marks of consent across. */
export function timelineSection({ check }: CheckedApp, language: Language): Markup {
  const say = pageWords(language);
  const events = check.run?.events.filter(({ t }) => t !== null) ?? [];
  const gathered = events.filter(({ type, items }) => (type === 'collect' || type === 'send') && items.length > 0);
  if (gathered.length === 0) return nothing;
  const end = Math.max(1, events.at(-1)!.t!);
  // Consent comes in the first seconds of a record that may last an hour: the beginning needs the room.
  const x = (t: number): number =>
    Math.round((LEFT + ((WIDTH - LEFT - RIGHT) * Math.log1p(t)) / Math.log1p(end)) * 10) / 10;
  const marks = marksOf(events, x);
  const top = 8 + LINE * (1 + Math.max(0, ...marks.map(({ level }) => level)));
  const items = [...new Set(gathered.flatMap((event) => event.items))].toSorted();
  const bottom = top + items.length * ROW + 4;
  const rows = items.map((item, index) => {
    const y = top + index * ROW + 12;
    const dots = gathered.filter((event) => event.items.includes(item)).slice(0, DOTS);
    const signs = dots.map(({ state, type, t }) => sign(type === 'send', state ?? 'unknown', x(t!), y));
    return `<text x="${LEFT - 10}" y="${y + 4}" text-anchor="end">${text(itemName(item, language))}</text><line class="axis" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y}" y2="${y}"/>${signs.join('')}`;
  });
  const lines = marks.map(({ type, t, level }) => {
    const label = `${text(type === 'consent' ? say.consent : say.refuse)} ${t}s`;
    return `<line class="mark ${type === 'refuse' ? 'refuse' : ''}" x1="${x(t)}" x2="${x(t)}" y1="${LINE * (level + 1) + 2}" y2="${bottom}"/><text x="${x(t)}" y="${LINE * (level + 1) - 2}" text-anchor="middle">${label}</text>`;
  });
  const often = frequencies(events).map(
    ({ item, total, background, busiest }) =>
      markup`<li>${itemName(item, language)} ${total}${say.bracket(`${say.background} ${background}`)}${say.comma}${busiest}/min</li>`,
  );
  return markup`<h2>${say.timeline}</h2><div class="wide" role="region" aria-label="${say.timeline}" tabindex="0">${trusted(
    `<svg viewBox="0 0 ${WIDTH} ${bottom + 24}" role="img" aria-label="${text(say.timeline)}">${rows.join('')}${lines.join('')}${ticksOf(end, x, bottom + 16)}</svg>`,
  )}</div>${legend(language)}<ul>${often}</ul>`;
}

interface Mark {
  readonly type: string;
  readonly t: number;
  /** Line of its label, from the top. */
  readonly level: number;
}

function marksOf(events: readonly MeantEvent[], x: (t: number) => number): readonly Mark[] {
  const ends: number[] = [];
  return events
    .filter(({ type }) => type === 'consent' || type === 'refuse')
    .slice(0, 50)
    .map(({ type, t }) => {
      const free = ends.findIndex((end) => x(t!) - end >= APART);
      const level = free < 0 ? ends.length : free;
      ends[level] = x(t!);
      return { type, t: t!, level };
    });
}

function sign(sent: boolean, state: string, x: number, y: number): string {
  return sent
    ? `<rect class="${state}" x="${x - 4}" y="${y - 4}" width="8" height="8"/>`
    : `<circle class="${state}" cx="${x}" cy="${y}" r="4"/>`;
}

function ticksOf(end: number, x: (t: number) => number, y: number): string {
  let last = -Infinity;
  const at = [...TICKS.filter((t) => t < end && x(end) - x(t) >= TICKS_APART), end].filter((t) => {
    const far = x(t) - last >= TICKS_APART;
    if (far) last = x(t);
    return far;
  });
  return at.map((t) => `<text class="tick" x="${x(t)}" y="${y}" text-anchor="middle">${t}s</text>`).join('');
}

/** What colour and shape say, in words. */
function legend(language: Language): Markup {
  const say = pageWords(language);
  const drawn = (shape: string, words: string): Markup =>
    markup`${trusted(`<svg viewBox="0 0 12 12" width="12" aria-hidden="true">${shape}</svg>`)}${words}`;
  const names = { before: say.before, after: say.after, refused: say.refused, unknown: say.unmarked };
  return markup`<p class="legend quiet">${say.scale}${STATES.map((state) => drawn(sign(false, state, 6, 6), names[state]))}${drawn(sign(false, 'unknown', 6, 6), say.read)}${drawn(sign(true, 'unknown', 6, 6), say.sent)}</p>`;
}

const text = (words: string): string => markup`${words}`.html;
