import { createHmac } from 'node:crypto';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Citation } from '@pingzhang/engine/model';
import { compilePacks, contactHandles, contentFingerprint, readModel, readTermPack } from '@pingzhang/engine/trade';
import type {
  ContactHandle,
  Decision,
  PackSource,
  PostJudge,
  StoredModel,
  TermPack,
  TradeCategory,
} from '@pingzhang/engine/trade';
import type { LawPack } from '@pingzhang/engine/judge';
import { sha256 } from '../../sha256.ts';
import type { Tx } from '../../database/connect.ts';
import { platformPack } from '../../schema/platform-pack.ts';
import type { Services } from '../../services.ts';
import { readStoredPack } from './signed-pack.ts';

interface TradeLaw {
  readonly trade: {
    readonly terms: PackSource;
    readonly model: StoredModel;
    readonly provisions: { readonly [C in TradeCategory]: readonly Citation[] };
  };
}

export interface Judged extends Decision {
  readonly provisions: readonly Citation[];
  readonly fingerprint: string | null;
}

/** The judge of posts: the term pack and model of the law pack and the tenant's own packs, compiled once. */
export interface Bench {
  readonly pack: string;
  readonly terms: readonly TermPack[];
  judge(text: string): Judged;
}

/** By the hashes of the tenant's packs; the least lately used goes first. */
const benches = new WeakMap<LawPack, Map<string, Bench>>();
const MOST_BENCHES = 16;

/** What a tenant judges by now. @throws PZ_TERM_PACK_SIGNATURE when a stored pack is not what was activated */
export async function benchOf(db: Tx, { law }: Pick<Services, 'law'>, tenant: string): Promise<Bench> {
  const active = and(eq(platformPack.tenant, tenant), eq(platformPack.state, 'active'));
  const rows = await db
    .select({ id: platformPack.id, hash: platformPack.hash })
    .from(platformPack)
    .where(active)
    .orderBy(asc(platformPack.packId));
  const key = rows.map(({ hash }) => hash).join(' ');
  let known = benches.get(law.pack);
  if (known === undefined) benches.set(law.pack, (known = new Map<string, Bench>()));
  const bench = known.get(key) ?? make(law.pack, await ownPacks(db, tenant, rows));
  known.delete(key);
  known.set(key, bench);
  if (known.size > MOST_BENCHES) known.delete(known.keys().next().value!);
  return bench;
}

/** The packs of exactly these rows, in their order: another may be activated meanwhile. */
async function ownPacks(
  db: Tx,
  tenant: string,
  rows: readonly { readonly id: string; readonly hash: string }[],
): Promise<TermPack[]> {
  if (rows.length === 0) return [];
  const wanted = rows.map(({ id }) => id);
  const notes = await db
    .select({ id: platformPack.id, note: platformPack.note })
    .from(platformPack)
    .where(and(eq(platformPack.tenant, tenant), inArray(platformPack.id, wanted)));
  const byId = new Map(notes.map(({ id, note }) => [id, note]));
  return rows.map(({ id, hash }) => readStoredPack(byId.get(id) ?? '', hash));
}

/** The term pack that came with the program. */
export function builtInTerms(pack: LawPack): TermPack {
  const { terms } = (pack as unknown as TradeLaw).trade;
  return readTermPack(terms, sha256(JSON.stringify(terms)));
}

function make(pack: LawPack, own: readonly TermPack[]): Bench {
  const { model, provisions } = (pack as unknown as TradeLaw).trade;
  const terms = [builtInTerms(pack), ...own];
  const judge: PostJudge = compilePacks(
    terms,
    readModel(model, (text) => Buffer.from(text, 'base64')),
  );
  return {
    pack: judge.pack,
    terms,
    judge(text) {
      const decision = judge.judgePost(text);
      return {
        ...decision,
        provisions: decision.category === null ? [] : provisions[decision.category],
        fingerprint: contentFingerprint(text),
      };
    },
  };
}

/** Handles under a key of the tenant: equal keys are equal handles, and nothing else can be read from them. */
export function handlesOf(text: string, key: Uint8Array): readonly ContactHandle[] {
  return contactHandles(text, (handle) => createHmac('sha256', key).update(handle).digest('base64url').slice(0, 22));
}
