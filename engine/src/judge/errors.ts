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
  PZ_JUDGE_NO_DATE: {
    zh: ['没有给出行为日期。', '请在 "date" 写明行为之日，如 2026-11-01：按哪一天的法律判定取决于它。'],
    en: ['The day of the act is missing.', 'Give it as "date", such as 2026-11-01: it decides which law applies.'],
  },
  PZ_JUDGE_KIND: {
    zh: ['没有规则适用于“{kind}”这一类案情。', 'kind 应为：{kinds}。'],
    en: ['No rule serves facts of the kind "{kind}".', 'Kinds are: {kinds}.'],
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
