import type { Case, Need, Verdict } from '@pingzhang/engine/model';
import { Callee } from './call.ts';

const worker = new Callee(
  () => new Worker(new URL('./judge.worker.ts', import.meta.url), { type: 'module', name: 'judge' }),
);

/** The verdict these facts would have by the server's law; judged here, nothing is sent or saved. */
export const judgeHere = (input: Case): Promise<Verdict> => worker.call('judge', input);

let asked: Promise<Readonly<Record<string, Need>>> | undefined;

/** The questions behind the names of facts; none when the law cannot be had. */
export function needsOfFacts(): Promise<Readonly<Record<string, Need>>> {
  asked ??= worker.call<Readonly<Record<string, Need>>>('needs', null).catch(() => {
    asked = undefined;
    return {};
  });
  return asked;
}
