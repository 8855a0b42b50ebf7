import { errorCatalogue } from '@pingzhang/engine/model';

export const ledgerVerbError = errorCatalogue({
  PZ_LEDGER_USAGE: {
    zh: ['命令不完整：{missing}。', '请看 pingzhang ledger --help。'],
    en: ['The command is incomplete: {missing}.', 'See pingzhang ledger --help.'],
  },
  PZ_LEDGER_INPUT: {
    zh: ['标准输入第 {line} 行不是一条留痕（JSON）。', '每行应为 {"action":…} 这样的对象。'],
    en: ['Line {line} of the input is not a deed in JSON.', 'Each line is an object such as {"action":…}.'],
  },
});
