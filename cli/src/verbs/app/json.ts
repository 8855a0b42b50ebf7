import { itemName } from '@pingzhang/engine/model';
import { APP_TYPES, thirdParties } from '@pingzhang/engine/detect/app';
import type { AppCheck } from './check-app.ts';

/** The check as one document. Same package, same options: same bytes. */
export function jsonOf({ file, sha256, check, law }: JsonInput): object {
  const { app, sdks, reads, matrix, type, rows, verdict, date } = check;
  const listed = new Set(thirdParties(sdks));
  return {
    tool: { name: 'pingzhang', law },
    date,
    file,
    sha256,
    app: {
      platform: app.platform,
      format: app.format,
      id: app.id,
      label: app.label,
      versionName: app.versionName,
      versionCode: app.versionCode,
      minimumSystem: app.minimumSystem,
      targetSystem: app.targetSystem,
      permissions: app.permissions,
      components: app.components,
      certificates: app.certificates,
      libraries: app.libraries,
      counts: app.counts,
      packer: app.packer,
      staticComplete: app.packer === null && app.counts.brokenMethods === 0,
      declarations: app.declarations,
      hosts: app.hosts,
      notes: app.notes,
    },
    type:
      type.id === null
        ? { id: null, guess: type.guess }
        : { id: type.id, name: APP_TYPES.get(type.id), guess: type.guess },
    tally: tallyOf(check),
    behaviours: rows,
    findings: verdict.findings,
    facts: check.facts.facts,
    matrix: matrix.map((row) => ({ ...row, name: itemName(row.item, 'zh') })),
    calls: reads.map(({ sdk, ...read }) => ({ ...read, sdk: sdk?.id ?? null })),
    sdks: sdks.map((found) => ({
      id: found.sdk.id,
      name: found.sdk.name,
      company: found.sdk.company ?? null,
      category: found.sdk.category,
      thirdParty: listed.has(found),
      confidence: found.confidence,
      version: found.version,
      collects: found.sdk.collects ?? null,
      policy: found.sdk.policy ?? null,
      evidence: found.evidence,
    })),
  };
}

interface JsonInput {
  readonly file: string;
  readonly sha256: string | null;
  readonly check: AppCheck;
  readonly law: { readonly version: string; readonly hash: string };
}

export function tallyOf({ rows }: Pick<AppCheck, 'rows'>): Readonly<Record<string, number>> {
  const tally = { 违反: 0, 疑似: 0, 未见: 0, 需人工: 0, 不适用: 0 };
  for (const { outcome } of rows) tally[outcome]++;
  return tally;
}
