import type { ClockRow } from '../../jobs/sweep.ts';

const stamp = (at: Date): string => at.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');

/** Due clocks as a calendar of iCalendar (RFC 5545). Object kinds and rules only: a calendar travels. */
export function icsOf(clocks: readonly ClockRow[], now: Date): string {
  const events = clocks.flatMap(({ id, dueAt, rule, objectKind, startsAt }) =>
    dueAt === null
      ? []
      : [
          'BEGIN:VEVENT',
          `UID:${id}@pingzhang`,
          `DTSTAMP:${stamp(now)}`,
          `DTSTART:${stamp(dueAt)}`,
          `SUMMARY:${objectKind} ${rule}`,
          `DESCRIPTION:${startsAt.toISOString()}`,
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          'TRIGGER:-P1D',
          `DESCRIPTION:${rule}`,
          'END:VALARM',
          'END:VEVENT',
        ],
  );
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//pingzhang//clocks//ZH', ...events, 'END:VCALENDAR', ''].join(
    '\r\n',
  );
}
