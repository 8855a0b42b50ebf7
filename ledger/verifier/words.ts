import type { NotProven } from '@pingzhang/engine/prove';
import { factEn, factZh } from '../src/package/fact-words.ts';

const NOT_ZH: Readonly<Record<NotProven, string>> = {
  truth: '条目和材料所述是否属实',
  'capture-before-entry': '材料在入链之前是否被改动：这取决于取证过程',
  'key-owner': '密钥属于谁：公钥取自本包，请从其他途径取得公钥并填写在上面',
  'no-witness': '日志没有对他人出示另一个版本：没有见证人签署',
  'no-timestamp': '由第三方确定的时间：没有时间戳',
  'timestamp-unchecked': '时间戳机构的证书：本页只核对时间戳针对的内容，请用 openssl ts -verify 或 pingzhang verify',
  'sealed-unopened': '加密材料的明文',
  undisclosed: '部分条目所承诺的内容：未在本包披露',
};

const NOT_EN: Readonly<Record<NotProven, string>> = {
  truth: 'That what entries and material say is true',
  'capture-before-entry': 'That the material was not changed before it was recorded: that rests on how it was captured',
  'key-owner': 'Whose key this is: it was taken from the package; get the key from elsewhere and enter it above',
  'no-witness': 'That others were not shown another log: no witness has signed',
  'no-timestamp': 'A time vouched for by a third party: there is no timestamp',
  'timestamp-unchecked':
    "The timestamp authority's certificate: this page only compares what was stamped; use openssl ts -verify or pingzhang verify",
  'sealed-unopened': 'What the sealed material holds',
  undisclosed: 'What some entries committed to: it is not in this package',
};

export const WORDS = {
  zh: {
    lang: 'zh-CN',
    title: '证据包核验',
    offline: '本页不联网，文件只在您的浏览器中读取。可断网后使用。',
    drop: '选择证据包（.zip），或拖放到这里。核验单条证明时，请同时选择证明文件和条目文件。',
    choose: '选择文件',
    keys: '日志公钥或信任策略（从其他途径取得；公钥每行一个）',
    keysHint: '留空则采用包内自称的公钥：只能说明包内前后一致，不能说明是谁的日志。',
    working: '正在核验…',
    yes: '核验成立',
    own: '前后一致，但公钥取自包内：尚不能说明是谁的日志',
    no: '核验不成立：不要采信',
    failures: '不成立之处',
    proven: '证明了',
    partly: '单项成立（整体不成立）',
    notProven: '没有证明',
    entries: '条目内容',
    capture: '取证记录',
    columns: ['序号', '时间', '操作', '操作人（假名）', '目的', '类别与数量', '结论'],
    captured: { operator: '操作人', source: '来源', time: '时间', tool: '工具', environment: '环境' },
    fact: factZh,
    not: NOT_ZH,
  },
  en: {
    lang: 'en',
    title: 'Evidence verifier',
    offline: 'This page has no network access; files are read in your browser only. It works offline.',
    drop: 'Choose an evidence package (.zip) or drop it here. For a single proof, choose the proof and its entry together.',
    choose: 'Choose files',
    keys: "The log's keys, or a trust policy (got from elsewhere; one key a line)",
    keysHint: "Left empty, the package's own keys are used: that shows it agrees with itself, not whose log this is.",
    working: 'Verifying…',
    yes: 'Verified',
    own: 'Consistent, but the keys come from the package itself: it is not shown whose log this is',
    no: 'NOT verified: do not rely on it',
    failures: 'What does not hold',
    proven: 'Proven',
    partly: 'Holds by itself (the whole does not)',
    notProven: 'Not proven',
    entries: 'Entries',
    capture: 'Capture',
    columns: ['No.', 'Time', 'Action', 'Actor (pseudonym)', 'Purpose', 'Types and counts', 'Decision'],
    captured: { operator: 'Operator', source: 'Source', time: 'Time', tool: 'Tool', environment: 'Environment' },
    fact: factEn,
    not: NOT_EN,
  },
} as const;

export type Language = keyof typeof WORDS;
