import { errorCatalogue } from '@pingzhang/engine/model';

export const judgeVerbError = errorCatalogue({
  PZ_JUDGE_OPTION: {
    en: ['Option {option} does not take this value.', 'Expected: {expected}.'],
    zh: ['选项 {option} 不接受这个值。', '应为：{expected}。'],
  },
  PZ_JUDGE_FACTS: {
    en: [
      '{where} does not hold a case in JSON.',
      'Write {"kind":"crime","date":"2026-11-01","facts":{…}}, one a line with --ndjson.',
    ],
    zh: [
      '{where} 不是 JSON 写的案情。',
      '请写成 {"kind":"crime","date":"2026-11-01","facts":{…}}；加 --ndjson 时每行一个。',
    ],
  },
  PZ_JUDGE_LONG: {
    en: ['{where} is longer than {limit} characters.', 'Split it.'],
    zh: ['{where} 超过 {limit} 个字符。', '请拆分。'],
  },
  PZ_JUDGE_PACK: {
    en: ['The rules cannot be used:\n{problems}\n', 'Correct these places; the form is in law/README.md.'],
    zh: ['规则包不能使用：\n{problems}\n', '请改正以上位置；格式见 law/README.md。'],
  },
});
