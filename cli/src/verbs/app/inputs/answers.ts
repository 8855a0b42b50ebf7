import { basename } from 'node:path';
import type { Behaviour, BehaviourAnswer } from '@pingzhang/engine/judge';
import { FactSheet } from '@pingzhang/engine/detect/app';
import type { EvidencedFacts } from '@pingzhang/engine/model';
import { appVerbError } from '../errors.ts';
import { dataFile, isObject } from './data-file.ts';

export interface Answers {
  /** Yes or no to the question of a behaviour. */
  readonly byRule: ReadonlyMap<string, BehaviourAnswer>;
  /** Facts by the names the rules use. */
  readonly facts: EvidencedFacts;
}

const WHAT = { zh: '答案文件', en: 'answers' };
const YES = new Set<unknown>([true, 'yes', 'y', '是', '有']);
const NO = new Set<unknown>([false, 'no', 'n', '否', '没有', '无']);

/**
 * Reads answers: `R3.7: no`, `二.2: {answer: 是, by: 张三, proof: 弹窗.png}`, or a fact: `tapsToPolicy: 3`. Keys under
 * `answers` count as well as those at the top.
 *
 * @throws PZ_APP_FILE
 */
export function readAnswers(path: string, behaviours: readonly Behaviour[]): Answers {
  const name = basename(path);
  const whole = dataFile(path, WHAT);
  const fail = (detail: string): never => {
    throw appVerbError('PZ_APP_FILE', { name, what: `${WHAT.zh} (${WHAT.en})`, detail });
  };
  if (!isObject(whole)) return fail('not a table of answers');
  const given = isObject(whole['answers']) ? whole['answers'] : whole;
  const byRule = new Map<string, BehaviourAnswer>();
  const facts = new FactSheet();
  for (const [key, value] of Object.entries(given)) {
    const details = isObject(value) ? value : {};
    const proof = [details['by'], details['proof'], details['note']]
      .filter((part) => typeof part === 'string')
      .join('；');
    const behaviour = behaviours.find(({ rule, code }) => rule === key || code === key);
    if (behaviour === undefined) {
      const fact: unknown = 'value' in details ? details['value'] : value;
      facts.give(key, fact, [{ source: 'answer', file: name, place: key, text: proof || JSON.stringify(fact) }]);
      continue;
    }
    const answer: unknown = 'answer' in details ? details['answer'] : value;
    if (!YES.has(answer) && !NO.has(answer)) fail(`${key}: yes/no`);
    byRule.set(behaviour.rule, {
      answer: YES.has(answer),
      evidence: { source: 'answer', file: name, place: key, text: proof },
    });
  }
  return { byRule, facts };
}
