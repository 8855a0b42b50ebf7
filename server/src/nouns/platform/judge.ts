import { createHash, createHmac } from 'node:crypto';
import type { Citation } from '@pingzhang/engine/model';
import { compilePacks, contactHandles, contentFingerprint, readModel, readTermPack } from '@pingzhang/engine/trade';
import type {
  ContactHandle,
  Decision,
  PackSource,
  PostJudge,
  StoredModel,
  TradeCategory,
} from '@pingzhang/engine/trade';
import type { LawPack } from '@pingzhang/engine/judge';

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

/** The judge of posts: the term pack and model of the law pack, compiled once. */
export interface Bench {
  readonly pack: string;
  judge(text: string): Judged;
}

const benches = new WeakMap<LawPack, Bench>();

export function benchOf(pack: LawPack): Bench {
  let bench = benches.get(pack);
  if (bench === undefined) benches.set(pack, (bench = make(pack)));
  return bench;
}

function make(pack: LawPack): Bench {
  const { terms, model, provisions } = (pack as unknown as TradeLaw).trade;
  const judge: PostJudge = compilePacks(
    [readTermPack(terms, createHash('sha256').update(JSON.stringify(terms)).digest('hex'))],
    readModel(model, (text) => Buffer.from(text, 'base64')),
  );
  return {
    pack: judge.pack,
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
