import { judge, readyLaw } from '@pingzhang/engine/judge';
import type { LawPack } from '@pingzhang/engine/judge';
import type { Case, Need, Verdict } from '@pingzhang/engine/model';
import { answer } from './call.ts';

let packs: Promise<readonly LawPack[]> | undefined;

/** The law the server judges by, fetched once. */
function law(): Promise<readonly LawPack[]> {
  packs ??= fetch('/api/law/pack').then(async (response) => {
    if (!response.ok) {
      packs = undefined;
      throw new Error(`HTTP ${response.status}`);
    }
    return ((await response.json()) as { readonly packs: readonly LawPack[] }).packs;
  });
  return packs;
}

const tasks = {
  /** The verdict these facts would have; nothing is saved. */
  judge: async (input: Case): Promise<Verdict> => judge(input, { packs: await law(), explain: true }),
  /** What a fact is asked with, by the name of the fact: the words a condition is read in. */
  needs: async (): Promise<Readonly<Record<string, Need>>> => Object.fromEntries(readyLaw(await law()).needs),
};
export type JudgeTasks = typeof tasks;

answer(tasks);
