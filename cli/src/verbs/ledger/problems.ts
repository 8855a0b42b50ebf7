import type { Problem } from '@pingzhang/ledger';

export const PROBLEMS_EN: Readonly<Record<Problem, string>> = {
  missing: 'is missing',
  cut: 'is cut off',
  changed: 'was changed',
  unexpected: 'does not belong here',
  unsigned: 'is not signed by the keys of the ledger',
  'stranger-signed': 'carries a key or line of a stranger',
  'root-differs': 'does not fit the tree',
  'not-an-entry': 'is not an entry',
  'time-runs-back': 'is earlier than the entry before it',
  'opening-missing': 'has lost the sealed record of this entry',
  'subject-key-missing': 'has lost the key of a person nobody erased',
  'acknowledged-lost': 'has lost entries that were acknowledged',
  'rolled-back': 'is older than what was signed: a backup was restored',
  forked: 'is another version than the one signed',
  'key-unusable': 'cannot be used',
};

export const PROBLEMS_ZH: Readonly<Record<Problem, string>> = {
  missing: '缺失',
  cut: '被截断',
  changed: '被改动',
  unexpected: '不属于这里',
  unsigned: '没有日志密钥的有效签名',
  'stranger-signed': '含有陌生的密钥或签名行',
  'root-differs': '与默克尔树不符',
  'not-an-entry': '不是留痕条目',
  'time-runs-back': '时间早于前一条',
  'opening-missing': '缺少该条目的密封记录',
  'subject-key-missing': '缺少某人的密钥，而并无擦除留痕',
  'acknowledged-lost': '丢失了已确认的条目',
  'rolled-back': '比已签发的更旧：恢复过备份',
  forked: '与已签发的是两个版本',
  'key-unusable': '不可用',
};
