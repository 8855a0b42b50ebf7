import { readFileSync } from 'node:fs';
import { fold } from '../../engine/src/detect/view/fold.ts';
import { sentencesOf } from '../../engine/src/detect/tagger/sentences.ts';
import * as tag from '../../engine/src/detect/tagger/tags.ts';

export type Label = 'PER' | 'LOC' | 'ORG';

/** A text with the names in it. Offsets are UTF-16 code units, end exclusive. */
export interface Sample {
  /** Only people are marked: places and organisations stand unmarked. */
  readonly only?: 'people';
  readonly text: string;
  readonly spans: readonly (readonly [start: number, end: number, label: string])[];
}

export const readSamples = (file: string): Sample[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sample);

/** One line in eight of a file belongs to the development split: by a hash of its text, so that it never changes. */
export const isDevelopment = ({ text }: Sample): boolean => textHash(text) % 8 === 0;

export function textHash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
}

/** Instead of a tag: nobody is named here, perhaps something else. */
export const NOBODY = 255;

/** A sentence as the tagger sees it, with the tag of each unit. */
export interface Tagged {
  readonly codes: Uint16Array;
  readonly tags: Uint8Array;
}

const FIRST: Readonly<{ [label: string]: number }> = {
  PER: tag.PERSON_FIRST,
  LOC: tag.PLACE_FIRST,
  ORG: tag.ORGANISATION_FIRST,
};

/** Cuts a sample the way the tagger will. A surname that stands alone names nobody in full and is left untagged. */
export function taggedOf({ text, spans, only }: Sample): Tagged[] {
  const { codes, length, origin } = fold(text);
  const tags = new Uint8Array(length).fill(only === undefined ? tag.O : NOBODY);
  const at = new Int32Array(text.length + 1).fill(-1);
  for (let i = 0; i < length; i++) at[origin === null ? i : origin[i]!] = i;
  for (const [start, end, label] of spans) {
    const first = FIRST[label];
    const [from, to] = [at[start]!, at[end - 1]! + 1];
    if (first === undefined || from < 0 || to <= from) continue;
    if (first === tag.PERSON_FIRST && to - from < 2) continue;
    tags.fill(first + 1, from, to);
    tags[from] = first;
    if (first === tag.PERSON_FIRST) tags[to - 1] = tag.PERSON_LAST;
  }
  return sentencesOf(codes, length).map(([from, to]) => {
    const piece = tags.slice(from, to);
    mend(piece);
    return { codes: codes.slice(from, to), tags: piece };
  });
}

/** A name across a cut is dropped. */
function mend(tags: Uint8Array): void {
  for (let i = 0; i < tags.length && tags[i] !== NOBODY && !tag.mayStart(tags[i]!); i++) tags[i] = tag.O;
  for (let i = tags.length - 1; i >= 0 && tags[i] !== NOBODY && !tag.mayEnd(tags[i]!); i--) tags[i] = tag.O;
}
