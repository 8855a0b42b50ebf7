import type { Language } from './words.ts';

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
  readonly weekday: number;
}

/** China keeps one time, eight hours ahead, and has had no summer time since 1991. */
const AHEAD = 8 * 3_600_000;

/** A moment by the clock of Beijing, whatever the zone of the browser. `YYYY-MM-DD` alone is that day. */
function partsOf(moment: string | Date): Parts {
  const date = typeof moment === 'string' ? new Date(isDay(moment) ? `${moment}T00:00:00+08:00` : moment) : moment;
  const there = new Date(date.getTime() + AHEAD);
  const [year, month, day, hour, minute] = there.toISOString().split(/[-T:.]/) as [
    string,
    string,
    string,
    string,
    string,
  ];
  return { year, month, day, hour, minute, weekday: there.getUTCDay() };
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['日', '一', '二', '三', '四', '五', '六'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/** `2026-11-21`: the day in Beijing. */
export function dayOf(moment: string | Date): string {
  const { year, month, day } = partsOf(moment);
  return `${year}-${month}-${day}`;
}

/** For dense tables: `2026-11-21 10:22`, or the day alone where there is no hour. */
export function denseTime(moment: string): string {
  const { hour, minute } = partsOf(moment);
  return isDay(moment) ? moment : `${dayOf(moment)} ${hour}:${minute}`;
}

/** `10:22`. */
export function hourOf(moment: string | Date): string {
  const { hour, minute } = partsOf(moment);
  return `${hour}:${minute}`;
}

/** For sentences, clocks and reports: 2026年11月21日（星期六）10:22. */
export function longTime(moment: string | Date, language: Language): string {
  const { year, month, day, hour, minute, weekday } = partsOf(moment);
  const withHour = !(typeof moment === 'string' && isDay(moment));
  const name = WEEKDAYS[language][weekday]!;
  if (language === 'zh')
    return `${year}年${Number(month)}月${Number(day)}日（星期${name}）${withHour ? `${hour}:${minute}` : ''}`;
  return `${name} ${Number(day)} ${monthName(month)} ${year}${withHour ? `, ${hour}:${minute}` : ''}`;
}

/** 2026年11月21日. */
export function longDay(moment: string | Date, language: Language): string {
  const { year, month, day } = partsOf(moment);
  return language === 'zh'
    ? `${year}年${Number(month)}月${Number(day)}日`
    : `${Number(day)} ${monthName(month)} ${year}`;
}

/** 11月21日, for rows whose year is plain. */
export function shortDay(moment: string | Date, language: Language): string {
  const { month, day } = partsOf(moment);
  return language === 'zh' ? `${Number(month)}月${Number(day)}日` : `${Number(day)} ${monthName(month).slice(0, 3)}`;
}

export function weekdayOf(moment: string | Date, language: Language): string {
  const { weekday } = partsOf(moment);
  return language === 'zh' ? `周${WEEKDAYS.zh[weekday]!}` : WEEKDAYS.en[weekday]!.slice(0, 3);
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const monthName = (month: string): string => MONTHS[Number(month) - 1]!;

const FULL: Readonly<Record<Language, Intl.NumberFormat>> = {
  zh: new Intl.NumberFormat('zh-CN'),
  en: new Intl.NumberFormat('en-GB'),
};
const ROUND = new Intl.NumberFormat('zh-CN', { notation: 'compact', maximumFractionDigits: 2 });

/** In full with separators: 1,204,338. A figure that decides a threshold is never shown otherwise. */
export function full(value: number, language: Language = 'zh'): string {
  return FULL[language].format(value);
}

/** For headings: 8100万, 1.5亿. English has no ten-thousands: the figure in full. */
export function round(value: number, language: Language): string {
  return language === 'zh' ? ROUND.format(value) : FULL.en.format(value);
}

export function percent(share: number): string {
  return new Intl.NumberFormat('zh-CN', { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'];

/** 128MB, by thousands as disks are sold. */
export function bytes(count: number): string {
  let unit = 0;
  let value = count;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value >= 100 || unit === 0 ? Math.round(value) : Number(value.toFixed(1))}${UNITS[unit]}`;
}

/** A name cut in the middle: both the beginning and the ending of a file name say which file it is. */
export function middle(name: string, most = 32): string {
  const letters = Array.from(name);
  if (letters.length <= most) return name;
  const tail = Math.min(12, Math.floor(most / 2));
  return `${letters.slice(0, most - tail - 1).join('')}…${letters.slice(-tail).join('')}`;
}
