import { basename } from 'node:path';
import { isDay } from '@pingzhang/engine/judge';
import type { Behaviour, BehaviourRow } from '@pingzhang/engine/judge';
import { appVerbError } from '../errors.ts';
import { dataFile, isObject } from './data-file.ts';

/** A reviewed exception: which behaviour, of which app (all when absent), why, and until which day. */
export interface Suppression {
  readonly rule: string;
  readonly app: string | null;
  readonly reason: string;
  readonly until: string;
}

const WHAT = { zh: '例外文件', en: 'suppressions' };

/** Reads a list of `{behaviour, app?, reason, until}`. @throws PZ_APP_FILE when a reason or a day is missing */
export function readSuppressions(path: string, behaviours: readonly Behaviour[]): readonly Suppression[] {
  const fail = (detail: string): never => {
    throw appVerbError('PZ_APP_FILE', { name: basename(path), what: `${WHAT.zh} (${WHAT.en})`, detail });
  };
  const whole = dataFile(path, WHAT);
  const list = Array.isArray(whole) ? (whole as unknown[]) : isObject(whole) ? whole['suppressions'] : undefined;
  if (!Array.isArray(list)) return fail('not a list');
  return list.map((each: unknown, index): Suppression => {
    const { behaviour, rule, app, reason, until } = isObject(each) ? each : {};
    const known = behaviours.find((row) => row.rule === (rule ?? behaviour) || row.code === (behaviour ?? rule));
    const day = until instanceof Date ? until.toISOString().slice(0, 10) : until;
    if (known === undefined) return fail(`[${index}].behaviour`);
    if (typeof reason !== 'string' || reason.trim() === '') return fail(`[${index}].reason`);
    if (!isDay(day)) return fail(`[${index}].until`);
    return { rule: known.rule, app: typeof app === 'string' ? app : null, reason, until: day };
  });
}

/** Marks the rows an exception covers on this day; the outcome stays to be seen. */
export function suppressed(
  rows: readonly BehaviourRow[],
  suppressions: readonly Suppression[],
  app: string | null,
  date: string,
): readonly BehaviourRow[] {
  return rows.map((row) => {
    const by = suppressions.find(
      (each) => each.rule === row.rule && (each.app === null || each.app === app) && date <= each.until,
    );
    const isFinding = row.outcome === '违反' || row.outcome === '疑似';
    return by && isFinding ? { ...row, suppressed: { reason: by.reason, until: by.until } } : row;
  });
}
