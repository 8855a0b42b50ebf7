import { createRequire } from 'node:module';
import { readyLaw } from '@pingzhang/engine/judge';
import type { Law, LawPack } from '@pingzhang/engine/judge';
import type { LawShelf } from './services.ts';

/** The pack shipped with the program. */
export function openLawShelf(): LawShelf {
  const pack = createRequire(import.meta.url)('@pingzhang/law/pack.json') as LawPack;
  let law: Law | null = null;
  return { pack, ready: () => (law ??= readyLaw([pack])) };
}
