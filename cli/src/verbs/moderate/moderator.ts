import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Citation } from '@pingzhang/engine/model';
import type { VerifierKey } from '@pingzhang/engine/prove';
import { compilePacks, readModel, readTermPack } from '@pingzhang/engine/trade';
import type { PackSource, PostJudge, StoredModel, TradeCategory } from '@pingzhang/engine/trade';
import { readSignedPack } from './signed-pack.ts';

interface TradeLaw {
  readonly trade: {
    readonly terms: PackSource;
    readonly model: StoredModel;
    readonly provisions: { readonly [C in TradeCategory]: readonly Citation[] };
  };
}

export interface Moderator {
  readonly provisions: TradeLaw['trade']['provisions'];
  /** The judge of the packs as they stand now; a file that changed is read, verified and compiled first. */
  readonly judge: () => PostJudge;
}

/** How often the files are looked at, in milliseconds. */
const LOOK_EVERY = 200;

/**
 * Our own pack, which came with the program, and the packs of `files`. A changed file that does not verify is `refused`
 * and the judge stays as it was. Posts go to review from `reviewFrom` on, or from where the model says. @throws PZ_MODERATE_… when a pack cannot be used at the start.
 */
export function readyModerator(
  files: readonly string[],
  keys: readonly VerifierKey[],
  refused: (error: unknown) => void,
  reviewFrom?: number,
): Moderator {
  const { trade } = createRequire(import.meta.url)('@pingzhang/law/pack.json') as TradeLaw;
  const own = readTermPack(trade.terms, createHash('sha256').update(JSON.stringify(trade.terms)).digest('hex'));
  const model = readModel(trade.model, (text) => Buffer.from(text, 'base64'));
  const packs = files.map((file) => readSignedPack(file, keys));
  const stamps = files.map(stampOf);
  const compiled = (): PostJudge => compilePacks([own, ...packs], model, reviewFrom);
  let judge = compiled();
  let looked = Date.now();
  return {
    provisions: trade.provisions,
    judge: () => {
      if (files.length === 0 || Date.now() - looked < LOOK_EVERY) return judge;
      looked = Date.now();
      const changed = files.filter((file, i) => {
        const stamp = stampOf(file);
        const differs = stamp !== stamps[i];
        stamps[i] = stamp;
        return differs;
      });
      if (changed.length === 0) return judge;
      try {
        for (const file of changed) packs[files.indexOf(file)] = readSignedPack(file, keys);
        judge = compiled();
      } catch (error) {
        refused(error);
      }
      return judge;
    },
  };
}

/** What changes when a file is replaced or rewritten; a file that is gone for a moment changes nothing yet. */
function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? '' : `${stat.ino} ${stat.size} ${stat.mtimeMs}`;
}
