import { parseAddress } from '../address/grammar.ts';
import type { Candidate } from '../candidate.ts';
import { addressOf, belongsToOrganisation } from '../types/address.ts';
import { fieldAt } from '../view/context.ts';
import type { View } from '../view/view.ts';
import { reason } from '../weigh.ts';
import { calibrated, PLACE } from './calibration.ts';
import { divisionCode } from './division-code.ts';
import type { Mention, Tagger } from './tagger.ts';

/** A place the grammar finds finer than a division is somebody's address; a town or a road that is only mentioned is not. */
export function taggedAddress(
  view: View,
  { start, end, probability, because }: Mention,
  tagger: Tagger,
): Candidate | null {
  if (fieldAt(view, start)?.via === 'column') return null;
  const parsed = parseAddress(view, start, Math.min(view.length, end + LATER));
  if (parsed === null || parsed.end < end || belongsToOrganisation(view, parsed)) return null;
  if (parsed.grain !== 'door' && parsed.divisions < 2) return null;
  const sure = calibrated(tagger.model, PLACE, probability);
  const code = divisionCode(view.slice(start, parsed.end).replace(/\s+/g, ''));
  return addressOf(view, parsed, sure * (parsed.grain === 'door' ? 1 : 0.8), [
    reason('model', because),
    ...(code === null ? [] : [reason('division', code)]),
  ]);
}

/** How far the grammar may read past what the tagger saw. */
const LATER = 20;
