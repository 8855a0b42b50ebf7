import type { EvidenceVerdict, NotProven } from '@pingzhang/engine/prove';
import { factEn, factZh } from '@pingzhang/ledger';
import { messages } from '../../terminal/messages.ts';

const NOT_EN: Readonly<Record<NotProven, string>> = {
  truth: 'that what entries and material say is true',
  'capture-before-entry': 'that the material was not changed before it was recorded',
  'key-owner': 'whose key this is: it was taken from the package; give --vkey from elsewhere',
  'no-witness': 'that others were not shown another ledger: no witness has signed',
  'no-timestamp': 'a time vouched for by a third party: there is no timestamp',
  'timestamp-unchecked': "the timestamp: give the authority's root with --tsa-root",
  'sealed-unopened': 'what the sealed material holds: give --seal-key',
  undisclosed: 'what some entries committed to: it is not in the package',
};
const NOT_ZH: Readonly<Record<NotProven, string>> = {
  truth: '条目和材料所述是否属实',
  'capture-before-entry': '材料在入链之前是否被改动',
  'key-owner': '密钥属于谁：公钥取自本包，请用 --vkey 给出从其他途径取得的公钥',
  'no-witness': '没有对他人出示另一份日志：无见证人签署',
  'no-timestamp': '由第三方确定的时间：没有时间戳',
  'timestamp-unchecked': '时间戳：请用 --tsa-root 给出时间戳机构的根证书',
  'sealed-unopened': '加密材料的明文：请用 --seal-key 给出密钥',
  undisclosed: '部分条目所承诺的内容：未在本包披露',
};

const list = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${title}\n${lines.map((line) => `  ${line}\n`).join('')}`;

export const verifyMessages = messages({
  en: {
    description: 'verify an evidence package offline',
    package: 'the zip made by pingzhang ledger bundle',
    vkey: 'keys the ledger is known to have begun with',
    policy: 'trust policy known from elsewhere (C2SP tlog-policy)',
    tsaRoot: 'root certificates of timestamp authorities',
    sealKey: 'key of sealed material',
    json: 'write JSON',
    verdict: ({ valid, proven, notProven, failures }: EvidenceVerdict) =>
      (valid ? 'Verified.\n' : 'NOT verified: do not rely on this package.\n') +
      list(
        'Failed:',
        failures.map(({ file, reason }) => `${file}: ${reason}`),
      ) +
      list(valid ? 'Proven:' : 'Holds by itself:', proven.map(factEn)) +
      list(
        'Not proven:',
        notProven.map((what) => NOT_EN[what]),
      ),
  },
  zh: {
    description: '离线核验证据包',
    package: 'pingzhang ledger bundle 制作的 zip',
    vkey: '已知的日志初始公钥',
    policy: '从其他途径取得的信任策略（C2SP tlog-policy）',
    tsaRoot: '时间戳机构的根证书',
    sealKey: '加密材料的密钥',
    json: '输出 JSON',
    verdict: ({ valid, proven, notProven, failures }: EvidenceVerdict) =>
      (valid ? '核验成立。\n' : '核验不成立：不要采信本包。\n') +
      list(
        '不成立之处：',
        failures.map(({ file, zh }) => `${file}：${zh}`),
      ) +
      list(valid ? '证明了：' : '单项成立：', proven.map(factZh)) +
      list(
        '没有证明：',
        notProven.map((what) => NOT_ZH[what]),
      ),
  },
});
