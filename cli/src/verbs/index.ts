import type { Verb } from '../verb.ts';

/** Loaded one at a time, so that `pingzhang detect` does not pay for a PDF reader. */
export const VERBS: { readonly [name: string]: () => Promise<{ default: Verb }> } = {
  app: () => import('./app/index.ts'),
  check: () => import('./check/index.ts'),
  clock: () => import('./clock/index.ts'),
  count: () => import('./count/index.ts'),
  detect: () => import('./detect/index.ts'),
  judge: () => import('./judge/index.ts'),
  law: () => import('./law/index.ts'),
  ledger: () => import('./ledger/index.ts'),
  moderate: () => import('./moderate/index.ts'),
  redact: () => import('./redact/index.ts'),
  serve: () => import('./serve/index.ts'),
  verify: () => import('./verify/index.ts'),
};
