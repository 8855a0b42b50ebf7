import { FIRST_NAMES } from '../lexicon/first-names.ts';
import type { View } from '../view/view.ts';

const WORD = "(?:Ma?c[A-Z][a-z]+|[A-Z][a-z]+(?:[-'’][A-Z]?[a-z]+)?|[OD]['’][A-Z][a-z]+)";
const LATIN = new RegExp(`^${WORD}(?: (?:[A-Z]\\.|de|van|von|der|bin|al|${WORD})){0,2} ${WORD}(?![A-Za-z])`);
const CAPITALS = /^[A-Z]{2,}(?:, ?| )[A-Z]{2,}(?: [A-Z]{2,})?(?![A-Za-z])/;
const NO_PART =
  /\b(?:Street|Road|Avenue|Lane|University|College|School|Hospital|Bank|Company|Inc|Ltd|Limited|Group|Center|Centre|Park|City|Hotel|Store|Office|Department|Service|Services|Customer|Sir|Madam|Sirs|Valued|All|Colleague|Colleagues|Friend|Friends|Hiring|Manager|Support|Team|Number|Phone|Email|Address|Name|The|This|Please|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|North|South|East|West|New|United|States|China|Order|Error|Exception|Server|Client|User|Test|Null|True|False|Windows|Linux|Chrome|Safari|Mozilla|Android|Apple)\b/;

/** Nobody's names, as manuals give them. */
const SPECIMEN = /^(?:John|Jane) (?:Q\.? )?(?:Doe|Roe|Public)$|^Joe Bloggs$/i;

/** A name in Latin letters right here, and whether its first word is a common given name. */
export function latinNameAt(
  view: View,
  start: number,
  limit: number,
): { readonly end: number; readonly known: boolean } | null {
  const window = view.slice(start, Math.min(limit, start + 60));
  const text = (LATIN.exec(window) ?? CAPITALS.exec(window))?.[0];
  if (text === undefined || NO_PART.test(text) || SPECIMEN.test(text)) return null;
  return { end: start + text.length, known: FIRST_NAMES.has(/^[A-Za-z]+/.exec(text)![0]) };
}
