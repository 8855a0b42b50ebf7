import { errorCatalogue } from '@pingzhang/engine/model';

export const ledgerError = errorCatalogue({
  PZ_TIMESTAMP_INVALID: {
    zh: ['时间戳不成立：{reason}。', '请核对时间戳机构的根证书，或重新申请时间戳。'],
    en: [
      'The timestamp does not hold: {reason}.',
      "Check the authority's root certificate, or request the timestamp again.",
    ],
  },
  PZ_BUNDLE_INVALID: {
    zh: ['证据不成立：{reason}。', '内容不完整或被改动：不要采信。'],
    en: ['The evidence does not hold: {reason}.', 'It is incomplete or was changed: do not rely on it.'],
  },
  PZ_LEDGER_EXISTS: {
    zh: ['{path} 中已有日志或密钥。', '请另选目录；日志一经建立不可重建。'],
    en: ['{path} already holds a ledger or keys.', 'Choose another folder; a ledger is created once.'],
  },
  PZ_LEDGER_ABSENT: {
    zh: ['{path} 中没有日志。', '请先运行 pingzhang ledger init。'],
    en: ['There is no ledger in {path}.', 'Run pingzhang ledger init first.'],
  },
  PZ_LEDGER_LOCKED: {
    zh: ['日志正被进程 {pid}（主机 {host}）写入。', '一个日志只能有一个写入者；请等待其结束。'],
    en: ['The ledger is being written by process {pid} on {host}.', 'A ledger has one writer; wait until it ends.'],
  },
  PZ_LEDGER_DAMAGED: {
    zh: [
      '{file} 已损坏或被改动：{reason}。',
      '不会再签发任何检查点。请保全现场，用 pingzhang ledger verify 定位，并从备份恢复。',
    ],
    en: [
      '{file} is damaged or was changed: {reason}.',
      'No checkpoint will be signed. Preserve the files, locate the place with pingzhang ledger verify and restore from a backup.',
    ],
  },
  PZ_LEDGER_ROLLED_BACK: {
    zh: [
      '日志只有 {size} 条，而 {by} 见过 {seen} 条：恢复了旧备份，或被截断。',
      '请恢复完整的日志；在此之前不会签发检查点。',
    ],
    en: [
      'The ledger has {size} entries, but {by} has seen {seen}: an old backup was restored, or it was cut.',
      'Restore the whole ledger; until then no checkpoint is signed.',
    ],
  },
  PZ_LEDGER_FORKED: {
    zh: ['日志在第 {size} 条处与 {by} 所见不同：存在两个版本。', '请保全两个版本并查明来源；不会再签发检查点。'],
    en: [
      'At {size} entries the ledger differs from what {by} has seen: there are two versions.',
      'Preserve both and find out where they come from; no checkpoint will be signed.',
    ],
  },
  PZ_LEDGER_STOPPED: {
    zh: ['写入日志失败（{reason}），写入者已停止。', '未确认的条目没有留痕。请检查磁盘后重新打开日志。'],
    en: [
      'Writing the ledger failed ({reason}) and the writer has stopped.',
      'Entries not acknowledged are not recorded. Check the disk and open the ledger again.',
    ],
  },
  PZ_LEDGER_NOT_WRITTEN: {
    zh: ['条目未能写入（{reason}），没有留痕。', '请腾出磁盘空间后重试。'],
    en: ['The entries could not be written ({reason}) and are not recorded.', 'Make room on the disk and try again.'],
  },
  PZ_LEDGER_RANGE: {
    zh: ['第 {index} 条不存在（检查点之内共 {size} 条）。', '请核对序号；新条目要等下一个检查点。'],
    en: [
      'There is no entry {index} (the checkpoint covers {size}).',
      'Check the number; new entries wait for the next checkpoint.',
    ],
  },
  PZ_LEDGER_KEYS: {
    zh: ['密钥文件 {file} 不可用：{reason}。', '密钥文件须由 init 生成，权限 0600。'],
    en: ['The key file {file} cannot be used: {reason}.', 'Key files are made by init and have mode 0600.'],
  },
  PZ_ENTRY_TOO_LONG: {
    zh: ['条目超过 65535 字节。', '请只记录代码、类别、计数和承诺值。'],
    en: ['The entry is longer than 65535 bytes.', 'Record codes, classes, counts and a commitment only.'],
  },
});
