import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { BehaviourRow } from '@pingzhang/engine/judge';
import { appVerbError } from '../errors.ts';
import { dataFile, isObject } from './data-file.ts';

/** What changed since an earlier version, by the codes of behaviours. */
export interface Changes {
  readonly from: { readonly versionName: string | null; readonly date: string | null };
  readonly came: readonly string[];
  readonly mended: readonly string[];
  /** Found now, mended before: the same trait again. */
  readonly returned: readonly string[];
  readonly stayed: readonly string[];
  /** All that was ever mended in this line of reports. */
  readonly everMended: readonly string[];
  readonly sdks: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly permissions: { readonly added: readonly string[]; readonly removed: readonly string[] };
}

/** What is compared of an earlier version: the part of its JSON report that says so. */
export interface Earlier {
  readonly date?: string;
  readonly app?: { readonly versionName?: string | null; readonly permissions?: readonly { readonly name: string }[] };
  readonly behaviours?: readonly { readonly code: string; readonly outcome: string }[];
  readonly sdks?: readonly { readonly id: string }[];
  readonly changes?: { readonly everMended?: readonly string[] };
}

/** The same of the version checked now. */
export interface Now {
  readonly rows: readonly BehaviourRow[];
  readonly sdks: readonly string[];
  readonly permissions: readonly string[];
}

const isFinding = (outcome: string): boolean => outcome === '违反' || outcome === '疑似';

/** Whether a baseline is a package or source of the earlier version itself, rather than its report. */
export function isPackage(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return false;
  if (stat.isDirectory()) return true;
  const head = Buffer.alloc(6);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, head.length, 0);
  } finally {
    closeSync(file);
  }
  return head[0] === 0xbe || head.toString('latin1').startsWith('PK') || head.toString('latin1') === 'V1MMWX';
}

/** The JSON report of an earlier version. @throws PZ_APP_FILE when it is none */
export function earlierReport(path: string): Earlier {
  const whole = dataFile(path, { zh: '基线', en: 'baseline' });
  if (!isObject(whole) || !Array.isArray(whole['behaviours']))
    throw appVerbError('PZ_APP_FILE', { name: basename(path), what: '基线 (baseline)', detail: 'behaviours' });
  return whole;
}

/** What came, was mended, returned and stayed since an earlier version. */
export function changesSince(earlier: Earlier, now: Now): Changes {
  const before = new Map(earlier.behaviours!.map(({ code, outcome }) => [code, isFinding(outcome)]));
  const mendedBefore = new Set(earlier.changes?.everMended ?? []);
  const found = now.rows.filter(({ outcome }) => isFinding(outcome)).map(({ code }) => code);
  const fresh = found.filter((code) => before.get(code) !== true);
  const mended = now.rows.map(({ code }) => code).filter((code) => before.get(code) === true && !found.includes(code));
  return {
    from: { versionName: earlier.app?.versionName ?? null, date: earlier.date ?? null },
    came: fresh.filter((code) => !mendedBefore.has(code)),
    mended,
    returned: fresh.filter((code) => mendedBefore.has(code)),
    stayed: found.filter((code) => before.get(code) === true),
    everMended: [...new Set([...mendedBefore, ...mended])].toSorted(),
    sdks: difference(
      (earlier.sdks ?? []).map(({ id }) => id),
      now.sdks,
    ),
    permissions: difference(
      (earlier.app?.permissions ?? []).map(({ name }) => name),
      now.permissions,
    ),
  };
}

function difference(before: readonly string[], now: readonly string[]) {
  const [old, fresh] = [new Set(before), new Set(now)];
  return { added: [...fresh].filter((each) => !old.has(each)), removed: [...old].filter((each) => !fresh.has(each)) };
}
