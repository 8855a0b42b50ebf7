import type { DayReason } from '../../model/index.ts';
import { kindOf, turningPoints } from './calendar.ts';
import type { Calendar, Cluster } from './calendar.ts';
import { isWeekend, isoOf, yearOf } from './day.ts';
import type { Day } from './day.ts';

/** Which way the open days are taken to fall: as they look, for the earliest end, or for the latest. */
export type Leaning = 'plain' | 'early' | 'late';

/** Walks forward judging each day; open days are turned while the budget of their holiday lasts. */
export class Walk {
  readonly excluded: DayReason[] = [];
  readonly worked: DayReason[] = [];
  readonly unannounced = new Set<number>();
  weekends = 0;
  /** Whether any day asked about could turn out otherwise. */
  open = false;
  readonly #calendar: Calendar;
  readonly #leaning: Leaning;
  readonly #spent = new Map<Cluster, number>();

  constructor(calendar: Calendar, leaning: Leaning) {
    this.#calendar = calendar;
    this.#leaning = leaning;
  }

  isWorking(day: Day): boolean {
    const looksWorking = kindOf(this.#calendar, day) === 'work';
    const points = turningPoints(this.#calendar, day);
    if (points.length > 0) this.open = true;
    if (!this.#calendar.announced.has(yearOf(day))) this.unannounced.add(yearOf(day));
    const working = this.#turns(looksWorking, points) ? !looksWorking : looksWorking;
    this.#note(day, working);
    return working;
  }

  #turns(looksWorking: boolean, points: readonly Cluster[]): boolean {
    if (this.#leaning === 'plain' || looksWorking !== (this.#leaning === 'late')) return false;
    for (const point of points) {
      const spent = this.#spent.get(point) ?? 0;
      if (spent >= (looksWorking ? point.rest : point.worked)) continue;
      this.#spent.set(point, spent + 1);
      return true;
    }
    return false;
  }

  #note(day: Day, working: boolean): void {
    const { rest, worked } = this.#calendar;
    const named = working ? worked.get(day) : rest.get(day);
    if (named) (working ? this.worked : this.excluded).push({ date: isoOf(day), ...named });
    else if (!working && isWeekend(day)) this.weekends += 1;
  }
}
