import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import { detect } from '@pingzhang/engine/detect';
import type { Citation, FindingType } from '@pingzhang/engine/model';
import { categoryModel, createMatcher, readModel, readTermPack } from '@pingzhang/engine/trade';
import type { Moderator, PackSource, TradeCategory } from '@pingzhang/engine/trade';
import { moderateError } from './errors.ts';

/** Gram weights as signed bytes in base64. */
type StoredModel = Parameters<typeof readModel>[0] & Parameters<typeof categoryModel>[0] & { readonly grams: string };

interface TradeLaw {
  readonly hash: string;
  readonly trade: {
    readonly terms: PackSource;
    readonly model: StoredModel;
    readonly provisions: { readonly [C in TradeCategory]: readonly Citation[] };
  };
}

export interface ReadyModerator {
  readonly moderator: Moderator;
  /** Packs and model a decision was taken with, as `id@version`. */
  readonly pack: string;
  readonly provisions: TradeLaw['trade']['provisions'];
}

const PERSONAL: ReadonlySet<FindingType> = new Set(['PHONE', 'ID_CARD', 'BANK_CARD'] as const);

/** @throws PZ_MODERATE_PACK */
export function readyModerator(files: readonly string[]): ReadyModerator {
  const { trade } = createRequire(import.meta.url)('@pingzhang/law/pack.json') as TradeLaw;
  const packs = [readTermPack(trade.terms), ...files.map(readPackFile)];
  return {
    moderator: {
      matcher: createMatcher(packs),
      model: readModel(trade.model, Buffer.from(trade.model.grams, 'base64')),
      categories: categoryModel(trade.model),
      personal: countPeople,
    },
    pack: [...packs.map(({ id, version }) => `${id}@${version}`), `model@${trade.model.version}`].join(' '),
    provisions: trade.provisions,
  };
}

/** Looked for only where digits stand: most posts have none. */
function countPeople(text: string): number {
  if (!/\d{7}/.test(text)) return 0;
  return new Set(detect(text, { types: PERSONAL }).map(({ value }) => value)).size;
}

function readPackFile(file: string): ReturnType<typeof readTermPack> {
  try {
    return readTermPack(parse(readFileSync(file, 'utf8')) as PackSource);
  } catch (error) {
    throw moderateError('PZ_MODERATE_PACK', { file }, error);
  }
}
