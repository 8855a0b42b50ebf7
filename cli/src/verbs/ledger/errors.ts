import { errorCatalogue } from '@pingzhang/engine/model';

export const ledgerVerbError = errorCatalogue({
  PZ_LEDGER_USAGE: {
    zh: ['命令不完整，缺少：{missing}。', '写法见 pingzhang ledger --help。'],
    en: ['The command is incomplete, it lacks: {missing}.', 'See pingzhang ledger --help.'],
  },
  PZ_LEDGER_ACTION: {
    zh: ['没有“{name}”这个动作。', '可用：{actions}；写法见 pingzhang ledger --help。'],
    en: ['There is no action "{name}".', 'There are: {actions}; see pingzhang ledger --help.'],
  },
  PZ_LEDGER_OPTION: {
    zh: ['{option} 不接受这个值。', '应为：{expected}。'],
    en: ['{option} does not take this value.', 'Expected: {expected}.'],
  },
  PZ_LEDGER_INPUT: {
    zh: ['标准输入第 {line} 行不是一条留痕（JSON）。', '每行应为 {"action":…} 这样的对象。'],
    en: ['Line {line} of the input is not a deed in JSON.', 'Each line is an object such as {"action":…}.'],
  },
});
