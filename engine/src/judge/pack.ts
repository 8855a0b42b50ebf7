import type { Category, Instrument, Rule } from '../model/index.ts';
import type { CalendarYear, StatutoryYears } from './calendar/calendar.ts';
import type { CrimeTier } from './crime/tiers.ts';
import type { Renumbering } from './cite.ts';

type Files<T> = Readonly<Record<string, T>>;

/**
 * The law as the build gathers it (`@pingzhang/law/pack.json`), or a user's own rules beside it.
 * Only `rules` is needed of a user's pack; its `id` sets its rules apart from the law's.
 */
export interface LawPack {
  readonly id?: string;
  readonly version: string;
  readonly hash: string;
  readonly instruments?: Files<readonly Instrument[]>;
  readonly rules?: Files<readonly Rule[]>;
  readonly calendars?: Files<CalendarYear | StatutoryYears>;
  readonly renumber?: Files<Renumbering>;
  readonly categories?: Files<readonly Category[]>;
  readonly thresholds?: { readonly 'crime-tiers'?: readonly CrimeTier[] };
}
