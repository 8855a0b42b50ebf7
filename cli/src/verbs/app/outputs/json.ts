import { itemName } from '@pingzhang/engine/model';
import type { AppPackage } from '@pingzhang/engine/model';
import { APP_TYPES, declaredInterfaces, frequencies, isServerOnly, thirdParties } from '@pingzhang/engine/detect/app';
import type { AppCheck } from '../check-app.ts';
import type { CheckedApp } from './checked-app.ts';

/** Events written out of a run; the counts are of all. */
const TIMELINE = 2000;

/** The check as one document. Same package, same options: same bytes. */
export function jsonOf({ file, sha256, check, law, changes }: CheckedApp): object {
  const { app, sdks, reads, matrix, type, rows, verdict, date } = check;
  const listed = new Set(thirdParties(sdks));
  return {
    tool: { name: 'pingzhang', law: { version: law.version, hash: law.hash } },
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
      ...(app.dependencies === undefined ? {} : { dependencies: app.dependencies }),
      counts: app.counts,
      packer: app.packer,
      staticComplete: app.packer === null && app.missing === undefined && app.counts.brokenMethods === 0,
      declarations: app.declarations,
      ...interfacesOf(app),
      hosts: app.hosts,
      notes: app.notes,
    },
    type:
      type.id === null
        ? { id: null, guess: type.guess }
        : { id: type.id, name: APP_TYPES.get(type.id), guess: type.guess },
    tally: tallyOf(check),
    behaviours: rows,
    ...(changes === null ? {} : { changes }),
    ...(check.policyChanges === null ? {} : { policyChanges: check.policyChanges }),
    findings: verdict.findings,
    facts: check.facts.facts,
    matrix: matrix.map((row) => ({ ...row, name: itemName(row.item, 'zh') })),
    calls: reads.map(({ sdk, ...read }) => ({ ...read, sdk: sdk?.id ?? null })),
    sdks: sdks
      .filter((found) => !isServerOnly(found))
      .map((found) => ({
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
    servers: sdks
      .filter(isServerOnly)
      .flatMap(({ sdk, evidence }) =>
        evidence.map(({ value }) => ({ host: value, of: sdk.id, company: sdk.company ?? null })),
      ),
    policy:
      check.policy === null
        ? null
        : {
            documents: check.policy.facts.documents,
            isPolicy: check.policy.facts.isPolicy,
            items: check.policy.facts.items.map(({ item }) => item),
            thirdParties: check.policy.facts.thirdParties.map(({ name, company, items }) => ({ name, company, items })),
            language: check.policy.facts.language.main,
            readability: check.policy.facts.readability,
          },
    run:
      check.run === null
        ? null
        : {
            events: check.run.events.length,
            hosts: check.run.hosts,
            frequencies: frequencies(check.run.events).map(({ item, total, background, busiest }) => ({
              item,
              total,
              background,
              busiest,
            })),
            timeline: check.run.events
              .slice(0, TIMELINE)
              .map(({ t, type: kind, items, sdk, receiver, state, event }) => ({
                t,
                type: kind,
                items,
                sdk: sdk?.id ?? null,
                host: event.host ?? null,
                receiver: receiver === null || receiver === 'self' ? receiver : receiver.id,
                state,
                background: event.foreground === false,
                file: event.file,
                line: event.line,
              })),
          },
  };
}

/** A mini-program's declared interfaces against its calls. */
function interfacesOf(app: AppPackage): object {
  const interfaces = declaredInterfaces(app);
  return interfaces === null ? {} : { interfaces };
}

export function tallyOf({ rows }: Pick<AppCheck, 'rows'>): Readonly<Record<string, number>> {
  const tally = { 违反: 0, 疑似: 0, 未见: 0, 需人工: 0, 不适用: 0 };
  for (const { outcome } of rows) tally[outcome]++;
  return tally;
}
