import { errorCatalogue } from '@pingzhang/engine/model';

export const countError = errorCatalogue({
  PZ_COUNT_OPTION: {
    en: ['{option} has a value it cannot take.', 'It takes: {allowed}.'],
    zh: ['{option} 的取值无效。', '可取：{allowed}。'],
  },
  PZ_COUNT_INPUT: {
    en: ['{file} cannot be counted: {why}.', '{todo}'],
    zh: ['{file} 无法计数：{why}。', '{todo}'],
  },
  PZ_COUNT_NO_INPUT: {
    en: ['no file was named.', 'Name the files to count: pingzhang count FILE…'],
    zh: ['没有指定文件。', '请给出要计数的文件：pingzhang count 文件…'],
  },
  PZ_COUNT_NO_FILES: {
    en: ['there are no files there to count.', 'Check the paths.'],
    zh: ['所给的位置没有可计数的文件。', '请检查路径。'],
  },
  PZ_COUNT_REPORT: {
    en: ['{file}: no report is written in this form.', 'Name a file that ends in .docx or .html.'],
    zh: ['{file}：报告不能写成这种格式。', '请给出以 .docx 或 .html 结尾的文件名。'],
  },
  PZ_COUNT_FORM: {
    en: [
      'row {row} of {file} is not one of a filled-in verification form.',
      'Keep the heading of the form and write 属实, 不属实 or 无法联系 in the column 核验结果.',
    ],
    zh: ['{file} 第 {row} 行不是已填写的核验表。', '请保留表头，在“核验结果”一列填写：属实、不属实或无法联系。'],
  },
  PZ_COUNT_ESTIMATE: {
    en: [
      '--estimate does not go with {option}.',
      'Leave out --estimate: lists, draws and reports need the exact count.',
    ],
    zh: ['--estimate 不能与 {option} 同用。', '请去掉 --estimate：清单、抽样与报告须以精确计数为准。'],
  },
  PZ_COUNT_RAW: {
    en: [
      'the rows that fit no layout hold personal information as it is.',
      'Add --reveal to --unmatched to write them out.',
    ],
    zh: ['不合布局的行含个人信息原文。', '请在 --unmatched 之外加 --reveal 确认写出。'],
  },
  PZ_COUNT_FACTS: {
    en: [
      '{file} does not hold a JSON object of facts.',
      'Write it as {"acts":["sell"],"dutyHolder":false,"illegalGain":0}.',
    ],
    zh: ['{file} 不是由事实组成的 JSON 对象。', '请写成 {"acts":["sell"],"dutyHolder":false,"illegalGain":0}。'],
  },
});
