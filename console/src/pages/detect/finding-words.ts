import { words } from '../../i18n/words.ts';

export const FINDINGS = words({
  zh: {
    title: '发现',
    outcome: '结论',
    severity: '轻重',
    count: '处数',
    state: '变化',
    states: { new: '新增', ongoing: '持续', worse: '加重', recurred: '再现', gone: '已消失' },
    task: '任务',
    openTask: '打开任务',
    suppressed: '已列为例外',
    what: '发现',
    loading: '正在读取发现',
    empty: '没有发现。',
  },
  en: {
    title: 'Finding',
    outcome: 'Outcome',
    severity: 'Severity',
    count: 'Places',
    state: 'Change',
    states: { new: 'new', ongoing: 'ongoing', worse: 'worse', recurred: 'recurred', gone: 'gone' },
    task: 'Task',
    openTask: 'Open task',
    suppressed: 'excepted',
    what: 'findings',
    loading: 'Reading the findings',
    empty: 'No findings.',
  },
});
