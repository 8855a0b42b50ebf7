import { and, eq } from 'drizzle-orm';
import { readyLaw } from '@pingzhang/engine/judge';
import type { Law, LawPack } from '@pingzhang/engine/judge';
import { sha256 } from '../../sha256.ts';
import { lawError } from './errors.ts';
import { lawPackRow } from '../../schema/law-pack.ts';
import type { Services } from '../../services.ts';
import { readAll } from '../scans/read-all.ts';

/** The law a tenant works under: what came with the program, and the signed packs it has put in use. */
export interface TenantLaw {
  readonly packs: readonly LawPack[];
  readonly law: Law;
}

/** Most bytes of a pack. The one that comes with the program is under two million. */
export const LARGEST_PACK = 32 << 20;

/** One array for one set of packs, so that the judge makes it ready once. */
const shelves = new Map<string, readonly LawPack[]>();
const MOST_SHELVES = 16;

const alone = new WeakMap<LawPack, TenantLaw>();

/** The law that came with the program. The judge makes an array of packs ready once: it must be the same array. */
function builtIn(pack: LawPack): TenantLaw {
  let known = alone.get(pack);
  if (known === undefined) {
    const packs = [pack];
    alone.set(pack, (known = { packs, law: readyLaw(packs) }));
  }
  return known;
}

/** @throws PZ_PACK_SIGNATURE when a stored pack is not what was confirmed */
export async function lawOf(services: Services, tenant: string): Promise<TenantLaw> {
  const rows = await services.db
    .select({ id: lawPackRow.packId, hash: lawPackRow.hash, file: lawPackRow.file })
    .from(lawPackRow)
    .where(and(eq(lawPackRow.tenant, tenant), eq(lawPackRow.state, 'active')));
  if (rows.length === 0) return builtIn(services.law.pack);
  rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  const key = rows.map(({ id, hash }) => `${id} ${hash}`).join('\n');
  let packs = shelves.get(key);
  if (packs === undefined) {
    const loaded: LawPack[] = [];
    for (const { hash, file } of rows) {
      const bytes = await readAll(await services.vault.open(tenant, file), LARGEST_PACK);
      if (sha256(bytes) !== hash) throw lawError('PZ_PACK_SIGNATURE');
      loaded.push(packFrom(bytes, hash));
    }
    const law = loaded.find(({ id }) => id === 'law') ?? services.law.pack;
    packs = [law, ...loaded.filter((pack) => pack !== law)];
    if (shelves.size >= MOST_SHELVES) shelves.delete(shelves.keys().next().value!);
    shelves.set(key, packs);
  }
  return { packs, law: readyLaw(packs) };
}

/** The pack's own word for its content is replaced by the hash of the very bytes that were signed. */
export function packFrom(bytes: Uint8Array, hash: string): LawPack & { readonly id: string } {
  const pack = JSON.parse(Buffer.from(bytes).toString('utf8')) as LawPack;
  return { ...pack, id: pack.id ?? 'law', hash };
}
