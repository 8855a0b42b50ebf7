import { errorCatalogue } from '@pingzhang/engine/model';

/** What only the `check` verb can say; readers have their own catalogue. */
export const checkError = errorCatalogue({
  PZ_CHECK_USAGE: {
    en: ['Option {option} does not take "{value}".', 'Expected: {expected}.'],
    zh: ['选项 {option} 不接受“{value}”。', '应为：{expected}。'],
  },
  PZ_CHECK_OPTIONS_CLASH: {
    en: ['{options} cannot be given together.', 'Choose one of them.'],
    zh: ['{options} 不能同时使用。', '请只用其中一个。'],
  },
  PZ_CHECK_NO_INPUT: {
    en: ['No file was named.', 'Name a file, a folder, "-" for standard input, or a postgres:// or mysql:// address.'],
    zh: ['没有指定要检查的内容。', '请给出文件、文件夹、“-”（标准输入）或 postgres://、mysql:// 地址。'],
  },
  PZ_BASELINE_UNREADABLE: {
    en: ['The baseline {file} could not be read.', 'Make it anew with --update-baseline.'],
    zh: ['基线文件 {file} 无法读取。', '请用 --update-baseline 重新生成。'],
  },
  PZ_BASELINE_KEY_MISSING: {
    en: ['The baseline {file} was made with a key of its own.', 'Set PINGZHANG_BASELINE_KEY to that key.'],
    zh: ['基线文件 {file} 使用了单独的密钥。', '请把该密钥放入环境变量 PINGZHANG_BASELINE_KEY。'],
  },
  PZ_BASELINE_KEY_WRONG: {
    en: ['The baseline {file} was made with another key.', 'Set PINGZHANG_BASELINE_KEY to the key it was made with.'],
    zh: ['基线文件 {file} 是用另一把密钥生成的。', '请把生成时的密钥放入环境变量 PINGZHANG_BASELINE_KEY。'],
  },
});
