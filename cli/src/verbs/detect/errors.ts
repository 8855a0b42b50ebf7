import { errorCatalogue } from '@pingzhang/engine/model';

export const detectError = errorCatalogue({
  PZ_DETECT_USAGE: {
    en: ['Option {option} does not take "{value}".', 'Expected: {expected}.'],
    zh: ['选项 {option} 不接受“{value}”。', '应为：{expected}。'],
  },
  PZ_DETECT_BAD_LINE: {
    en: ['Line {line} is not an object with "id" and "text".', 'Write one {"id":…,"text":"…"} per line.'],
    zh: ['第 {line} 行不是带 "id" 与 "text" 的对象。', '请每行写一个 {"id":…,"text":"…"}。'],
  },
  PZ_DETECT_LONG_LINE: {
    en: [
      'Line {line} is longer than {limit} bytes or characters.',
      'Cut the text into several lines, or use "pingzhang check".',
    ],
    zh: ['第 {line} 行超过 {limit} 个字节或字符。', '请把文本拆成多行，或使用 pingzhang check。'],
  },
});
