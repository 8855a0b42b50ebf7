import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { makePackage } from '@pingzhang/ledger';
import type { Material } from '@pingzhang/ledger';
import type { RequestContext } from '../http/context.ts';

export interface PackageWanted {
  /** Where it was taken from, such as `scan JC-0007`. */
  readonly source: string;
  /** Entries of this server's own log. */
  readonly indexes: readonly number[];
  readonly material?: readonly Material[];
  /** Shows what the entries committed to, where it can still be opened. */
  readonly disclose?: boolean;
}

const { version } = createRequire(import.meta.url)('../../package.json') as { readonly version: string };
let sha256: string | null = null;

/** What a stranger needs to check entries and material offline: who took it, when and with what stands in it. */
export async function packageFor(ctx: RequestContext, wanted: PackageWanted): Promise<Uint8Array> {
  const { services, tenant, person, now } = ctx;
  const { source, indexes, material = [], disclose = false } = wanted;
  sha256 ??= createHash('sha256')
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .digest('hex');
  return makePackage({
    ledger: await services.ledgers.of(tenant),
    directory: services.ledgers.directoryOf(tenant),
    indexes,
    material,
    capture: {
      tool: { name: 'pingzhang-server', version, sha256 },
      operator: person.id,
      source,
      time: now.toISOString(),
      environment: { node: process.versions.node, platform: process.platform },
    },
    disclose,
    timestamp: null,
  });
}
