import type { AppPackage } from '../../model/index.ts';
import { knownPermission } from './permissions.ts';
import type { SensitiveRead } from './reads.ts';

/** A kind of information: declared by a permission, read in code, stated in the policy. Null where there is nothing to compare with. */
export interface MatrixRow {
  readonly item: string;
  readonly permissions: readonly string[];
  readonly calls: { readonly app: number; readonly sdks: readonly { readonly id: string; readonly calls: number }[] };
  readonly stated: boolean | null;
}

/** Permissions × calls × policy, a row for each kind of information any of them names. */
export function matrix(
  app: AppPackage,
  reads: readonly SensitiveRead[],
  stated: ReadonlySet<string> | null,
): MatrixRow[] {
  const rows = new Map<string, { permissions: string[]; app: number; sdks: Map<string, number> }>();
  const row = (item: string) => {
    let found = rows.get(item);
    if (found === undefined) rows.set(item, (found = { permissions: [], app: 0, sdks: new Map() }));
    return found;
  };
  for (const { name } of app.permissions)
    for (const item of knownPermission(app.platform, name)?.items ?? []) row(item).permissions.push(name);
  for (const { item, sdk } of reads) {
    const at = row(item);
    if (sdk === null) at.app++;
    else at.sdks.set(sdk.id, (at.sdks.get(sdk.id) ?? 0) + 1);
  }
  for (const item of stated ?? []) row(item);
  return [...rows]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([item, { permissions, app: own, sdks }]) => ({
      item,
      permissions: [...new Set(permissions)],
      calls: {
        app: own,
        sdks: [...sdks].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([id, calls]) => ({ id, calls })),
      },
      stated: stated === null ? null : stated.has(item),
    }));
}
