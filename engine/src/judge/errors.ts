import { errorCatalogue } from '../model/index.ts';

export const judgeError = errorCatalogue({
  PZ_JUDGE_INPUT: {
    zh: ['要判定的内容不完整：{detail}。', '请给出 {"kind","date","facts"} 形式的对象。'],
    en: ['What is to be judged is incomplete: {detail}.', 'Give an object of the form {"kind","date","facts"}.'],
  },
  PZ_JUDGE_DATE: {
    zh: ['“{value}”不是可用的日期。', '请写作 YYYY-MM-DD；按小时计的期间写作 YYYY-MM-DDThh:mm:ss+08:00。'],
    en: ['"{value}" is not a usable date.', 'Write YYYY-MM-DD, and YYYY-MM-DDThh:mm:ss+08:00 for periods of hours.'],
  },
  PZ_JUDGE_CLOCK: {
    zh: ['没有编号为“{rule}”的期限规则。', '用 pingzhang law list 查看编号。'],
    en: ['There is no clock rule "{rule}".', 'See the ids with: pingzhang law list.'],
  },
  PZ_JUDGE_RULE: {
    zh: ['规则“{rule}”写法有误，位置 {path}：{detail}。', '请按 law/README.md 的格式修改。'],
    en: ['Rule "{rule}" is malformed at {path}: {detail}.', 'Write it in the form of law/README.md.'],
  },
});
