import type { Situation } from './situation.ts';
import { eachRun, unitsOf } from './units.ts';

/**
 * Places a cue can stand in: `s` the sentence itself, `h` the nearest heading, `u` a heading further up, `l` the line that
 * opened the list, `p` the sentence before.
 */
export type CuePlace = 's' | 'h' | 'u' | 'l' | 'p';

/** Calls back once for every distinct cue of a situation, as place + run, and for its shape. */
export function cuesOf(situation: Situation, before: string, known: (cue: string) => boolean): Set<string> {
  const cues = new Set<string>();
  const place = (mark: CuePlace, text: string, edges: boolean): void => {
    if (text === '') return;
    const units = unitsOf(text);
    eachRun(edges ? ['^', ...units, '$'] : units, (run) => {
      const cue = mark + run;
      if (known(cue)) cues.add(cue);
    });
  };
  place('s', situation.text, true);
  place('h', situation.headings[0] ?? '', true);
  for (const title of situation.headings.slice(1)) place('u', title, false);
  place('l', situation.lead, false);
  place('p', before, false);
  for (const shape of shapesOf(situation)) if (known(shape)) cues.add(shape);
  return cues;
}

function shapesOf(situation: Situation): string[] {
  const size = situation.text.length;
  const shapes = [`=size${size < 8 ? 0 : size < 15 ? 1 : size < 25 ? 2 : size < 40 ? 3 : size < 80 ? 4 : 5}`];
  if (situation.heading) shapes.push('=heading');
  if (situation.row) shapes.push('=row');
  if (situation.lead !== '') shapes.push('=listed');
  if (situation.headings.length === 0) shapes.push('=loose');
  if (/[：:]\s?$/.test(situation.text.slice(-2))) shapes.push('=opens');
  if (!/[。；！？.;!?]["”）)]?$/.test(situation.text.slice(-2))) shapes.push('=unclosed');
  return shapes;
}
