const AHEAD_OF_UTC = 8 * 3_600_000;

/** The day it is in China at a moment, as `YYYY-MM-DD`: the statutes' day. */
export function chinaDay(milliseconds: number): string {
  return chinaClock(milliseconds).slice(0, 10);
}

/** What a clock in China shows at a moment, as `YYYY-MM-DD hh:mm:ss`. */
export function chinaClock(milliseconds: number): string {
  return new Date(milliseconds + AHEAD_OF_UTC).toISOString().slice(0, 19).replace('T', ' ');
}
