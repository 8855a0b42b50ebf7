import { createRequire } from 'node:module';
import type { LawPack } from '@pingzhang/engine/judge';

/** The law as it was built into this program. */
export function lawPack(): LawPack {
  return createRequire(import.meta.url)('@pingzhang/law/pack.json') as LawPack;
}
