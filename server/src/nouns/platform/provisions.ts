import { onDay, printCitation } from '@pingzhang/engine/judge';
import type { Law } from '@pingzhang/engine/judge';
import type { Citation } from '@pingzhang/engine/model';
import { chinaDay } from '../../china-day.ts';

/** Provisions as they are law on the day, with the words people cite them by. */
export function provisionsOn(cites: readonly Citation[], law: Law, now: Date) {
  return cites
    .flatMap((cite) => onDay(cite, chinaDay(now), law))
    .map((cite) => ({ instrument: cite.instrument, article: cite.article, text: printCitation(cite, law) }));
}
