import { errorCatalogue } from '@pingzhang/engine/model';

export const taskError = errorCatalogue({
  PZ_TASK_POSTPONE: {
    zh: ['没有改期：推迟到期日须有给出该日的规则。', '请选择规则及起算日；没有规则的只能提前，不能推迟。'],
    en: [
      'Not changed: a later day needs a rule that gives it.',
      'Choose the rule and its first day; without a rule a day can only be brought forward.',
    ],
  },
  PZ_TASK_RULE: {
    zh: ['没有设定到期日：规则“{rule}”不给出确定的到期日。', '请选择有期限的规则，或自选日期并写明理由。'],
    en: [
      'No due day: the rule "{rule}" gives none.',
      'Choose a rule with a limit, or a day of your own with a reason.',
    ],
  },
  PZ_TASK_PROOF: {
    zh: ['没有办结：还缺{what}。', '请写明补救措施，并附上证据文件。'],
    en: ['Not done: {what} is missing.', 'Say what was done, and attach a file that proves it.'],
  },
});
