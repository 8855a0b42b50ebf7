import type { CheckedFile } from './report.ts';

const PACKAGE_NAME = /\.(?:apk|xapk|apks|aab|ipa|hap|wxapkg)$/i;
const PACKAGE_MEMBER =
  /^(?:AndroidManifest\.xml|classes\d*\.dex|Payload\/[^/]+\.app\/|module\.json$|app-config\.json$|base\/manifest\/)/;
/** Rows that make a table of people a leak to be counted rather than a list somebody keeps. */
const LEAK_ROWS = 1000;
const IDENTIFIES = new Set(['ID_CARD', 'PHONE', 'BANK_CARD', 'PASSPORT']);

/** Where a file belongs by what it holds: app packages are examined, leaks are counted. */
export function suggestionFor(
  name: string,
  members: ReadonlySet<string>,
  checked: CheckedFile | undefined,
): 'app' | 'case' | null {
  if (PACKAGE_NAME.test(name) || [...members].some((member) => PACKAGE_MEMBER.test(member))) return 'app';
  const tables = new Map<string, number>();
  for (const { table, type, rows } of checked?.columns ?? [])
    if (rows >= LEAK_ROWS) tables.set(table, (tables.get(table) ?? 0) + (IDENTIFIES.has(type) ? 2 : 1));
  return [...tables.values()].some((columns) => columns >= 3) ? 'case' : null;
}
