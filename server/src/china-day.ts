import { shanghai } from '@pingzhang/engine/judge';

/** The day in China, where the law's days run. */
export const chinaDay = (at: Date): string => shanghai(at.getTime()).slice(0, 10);

/** Its first instant. */
export const dayStart = (day: string): Date => new Date(`${day}T00:00:00+08:00`);

/** The last instant that still belongs to it: what is due on a day is in time until then. */
export const dayEnd = (day: string): Date => new Date(`${day}T23:59:59.999+08:00`);
