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

interface Earlier {
  readonly date?: string;
  readonly app?: { readonly versionName?: string | null; readonly permissions?: readonly { readonly name: string }[] };
  readonly behaviours?: readonly { readonly code: string; readonly outcome: string }[];
  readonly sdks?: readonly { readonly id: string }[];
  readonly changes?: { readonly everMended?: readonly string[] };
}

interface Now {
  readonly rows: readonly BehaviourRow[];
  readonly sdks: readonly string[];
  readonly permissions: readonly string[];
}

const isFinding = (outcome: string): boolean => outcome === '违反' || outcome === '疑似';

/** Compares with the JSON report of an earlier version. @throws PZ_APP_FILE when it is none */
export function changesSince(path: string, now: Now): Changes {
  const whole = dataFile(path, { zh: '基线', en: 'baseline' });
  if (!isObject(whole) || !Array.isArray(whole['behaviours']))
    throw appVerbError('PZ_APP_FILE', { name: basename(path), what: '基线 (baseline)', detail: 'behaviours' });
  const earlier = whole as Earlier;
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
