import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { Clock } from './clock.tsx';
import { DayStrip } from './day-strip.tsx';

type ApiClock = Shape<'Clock'>;

/** A clock as the API tells it. */
export function ClockOf({ clock, large = false }: { readonly clock: ApiClock; readonly large?: boolean }): ReactNode {
  const { dueAt, latestAt, state } = clock;
  const standing =
    state === 'met' || state === 'dropped'
      ? 'done'
      : state === 'paused'
        ? 'paused'
        : dueAt === null
          ? 'unfixed'
          : 'running';
  const between = dueAt !== null && latestAt !== null && latestAt !== dueAt ? ([dueAt, latestAt] as const) : undefined;
  return <Clock due={dueAt} standing={standing} between={between} large={large} />;
}

/** Its days, where there are any. */
export function StripOf({ clock }: { readonly clock: ApiClock }): ReactNode {
  const { strip, unit, dueAt, latestAt } = clock;
  if (strip.length === 0) return null;
  const years = dueAt !== null && latestAt !== null ? [Number(latestAt.slice(0, 4))] : [];
  const provisional =
    clock.status === 'provisional' && dueAt !== null && latestAt !== null
      ? { provisional: { years, earliest: dueAt, latest: latestAt } }
      : {};
  return <DayStrip days={strip} unit={unit === 'calendar_day' ? 'calendar_day' : 'working_day'} {...provisional} />;
}
