import type { InformationItem } from '../../../model/index.ts';
import type { PolicyFacts, PolicyItem, PolicySpan } from '../policy-facts.ts';
import type { PolicyTopic } from '../topics/topic.ts';
import { denialIn, inListOfNone, negatedFrom, negationIn } from './denials.ts';
import { findItems } from './find-items.ts';
import type { ItemHit } from './find-items.ts';
import { isForeign, partOf, spanOf } from './reading.ts';
import type { Reading } from './reading.ts';
import type { TableRow } from './tables.ts';

/** Somebody gets or is given something. */
const GETS =
  /收集|搜集|采集|获取|获得|读取|记录|接收|访问|调用|申请|提供|提交|填写|上传|录入|授权|允许|开启|使用(?:您|你|用户)的|需要(?:您|你)|权限|包括/;
const GETS_FOREIGN =
  /収集|取得|利用|記録|登録|入力|提供|collect|receive|access|store|record|provide|process|obtain|gather|enter|\bread\b|authorize/i;
/** Whose collecting it is: what an SDK or a partner takes goes to the third parties. */
const THIRD = /SDK|第三方|合作伙伴|合作方|关联公司|服务商|共享给|提供给.{0,10}(?:公司|机构)/i;
const OWN = /我们|本应用|本平台|本产品|本软件/;
const PURPOSE =
  /(?:用于|以便|用来|以用于|目的是|目的在于|从而|以实现|为了|为您提供|为向您|为实现|为保障|为确保|以帮助|以提供|以保障|为完成)[^。；;！？!?]{2,80}/;
const FUNCTION =
  /(?:当|在)?(?:您|你|用户)(?:使用|选择|开启|注册|登录|参加|参与|购买|发布|申请|进行)[^，,。；：:]{1,30}(?:时|功能|服务)/;
const OPTIONAL =
  /可以?(?:自愿|自主|选择)?(?:拒绝|选择不|不提供)|不影响|不会影响|选择性|自愿|可选|仅会使您?无法使用(?:该|上述|相关|此)|仍(?:然)?可以?使用|您可以(?:选择|根据)|非必[需须要]/;
const REQUIRED =
  /必须|必需|必要(?:的)?信息|至少(?:需要?)?(?:提供)?|否则.{0,20}(?:无法|不能)|(?:不提供|拒绝).{0,20}(?:将)?(?:无法|不能)(?:注册|登录|使用(?:我们|本))/;
const SENSITIVE = /敏感/;

interface Draft {
  evidence: PolicySpan[];
  purposes: PolicySpan[];
  functions: PolicySpan[];
  optional: number;
  required: number;
  sensitive: boolean;
}

type Collected = Pick<PolicyFacts, 'items' | 'denials' | 'means' | 'permissions'>;

/** What the app itself collects, with why, for what, and whether it may be refused; and what it says it does not collect. */
export function readCollection(
  readings: readonly Reading[],
  rows: ReadonlyMap<Reading, TableRow>,
  taken: ReadonlySet<Reading>,
): Collected {
  const drafts = new Map<InformationItem, Draft>();
  const denials: (PolicySpan & { item: InformationItem | null })[] = [];
  const means: PolicyFacts['means'][number][] = [];
  const permissions: (PolicySpan & { item: InformationItem })[] = [];
  let lastItems: readonly InformationItem[] = [];
  let lastAt = -2;
  for (const [index, reading] of readings.entries()) {
    if (reading.heading) {
      permissions.push(...permissionsIn(reading, findItems(reading.text)));
      continue;
    }
    const hits = findItems(reading.text);
    const denial = denialIn(reading);
    // "The SDK does not collect" is the SDK's word, not the app's.
    if (denial !== null && !THIRD.test(reading.text.slice(0, denial.from))) {
      denials.push(...denial.kinds.map((item) => ({ ...spanOf(reading), item })));
    }
    if (taken.has(reading)) continue;
    permissions.push(...permissionsIn(reading, hits));
    // What stands before "but we do not collect …" may still be collected.
    const said = reading.text.slice(0, Math.min(denial?.from ?? Infinity, negatedFrom(reading.text) ?? Infinity));
    if (inListOfNone(reading)) continue;
    if (!collects(reading, said, rows.get(reading)?.header ?? [])) {
      // "This is sensitive; you may refuse" speaks of what the sentence before named.
      if (index - lastAt <= 2 && REFERS_BACK.test(reading.text)) judge(reading, lastItems);
      continue;
    }
    means.push(...meansOf(reading));
    const items = [...new Set(hits.filter((hit) => hit.end <= said.length).map((hit) => hit.item))];
    const purpose = PURPOSE.exec(reading.text);
    const use = FUNCTION.exec(reading.text);
    for (const item of items) {
      const draft = drafts.get(item) ?? {
        evidence: [],
        purposes: [],
        functions: [],
        optional: 0,
        required: 0,
        sensitive: false,
      };
      drafts.set(item, draft);
      draft.evidence.push(spanOf(reading));
      if (purpose !== null) draft.purposes.push(partOf(reading, purpose.index, purpose.index + purpose[0].length));
      if (use !== null) draft.functions.push(partOf(reading, use.index, use.index + use[0].length));
    }
    judge(reading, items);
    if (items.length > 0) {
      lastItems = items;
      lastAt = index;
    }
  }

  function judge(reading: Reading, items: readonly InformationItem[]): void {
    const optional = OPTIONAL.test(reading.text);
    const required = !optional && REQUIRED.test(reading.text);
    const sensitive = SENSITIVE.test(reading.text);
    for (const item of items) {
      const draft = drafts.get(item);
      if (draft === undefined) continue;
      if (optional) draft.optional++;
      if (required) draft.required++;
      draft.sensitive ||= sensitive;
    }
  }

  const items = [...drafts].map(([item, { optional, required, ...draft }]): PolicyItem => ({
    item,
    ...draft,
    need: required > 0 ? 'required' : optional > 0 ? 'optional' : null,
  }));
  return { items: items.toSorted((one, other) => (one.item < other.item ? -1 : 1)), denials, means, permissions };
}

/** "Reads your contacts", under whatever heading that stands. */
const REACHES =
  /(?:访问|读取|获取|收集|采集|使用到?|调用)(?:您|你|用户)的|自动(?:接收|收集|记录|采集|获取)|(?:发送|传输|上传)(?:您的|计算机|设备|手机).{0,8}(?:信息|数据)/;
const ELSEWHERE: ReadonlySet<PolicyTopic> = new Set(['sharing', 'rights', 'changes', 'contact', 'minors', 'security']);
const REFERS_BACK = /^.{0,4}(?:该|上述|这些|此类|以上|前述|如|若|您)/;
/** The law's own words for kinds of information. */
const DEFINES = /一旦泄露|是指以电子|容易导致/;
/** A part that lists what is collected. */
const COLLECTING = /収集|收集|搜集|获取|采集|権限|权限|本地存储|取得(?=する|し|情報)|collect/i;
const LISTS =
  /(?:收集|搜集|获取|采集|读取|记录|接收|提供|填写|包括|如下|以下|上传|権限|取得(?=する|し)|collect|process).{0,40}[：:]\s?$/i;
const HEADS = /信息|数据|字段|权限|内容|情報|data|information/i;

/** Is this the app's own collecting? `header` is that of its table. */
function collects(reading: Reading, text: string, header: readonly string[]): boolean {
  const { topics, headings, lead, row, opens } = reading;
  if (DEFINES.test(text) || /^.{0,40}不(?:含|包含)/.test(text)) return false;
  const own = OWN.test(text) || /我们/.test(lead);
  if (THIRD.test(text) && !own && !topics.includes('collection')) return false;
  if (/^(?:在|如|当)?.{0,12}(?:注销|删除|撤回|更正)/.test(text)) return false;
  const under = headings.some((title) => COLLECTING.test(title) && !/第三方|SDK/i.test(title));
  const elsewhere = topics.some((topic) => ELSEWHERE.has(topic));
  // An item of a list says no more than its name.
  if (LISTS.test(lead) && opens && !elsewhere) return true;
  if (row) return header.some((cell) => HEADS.test(cell)) && (under || topics.length > 0 || !elsewhere);
  if (isForeign(text))
    return (GETS_FOREIGN.test(text + lead) || (under && opens)) && !/delete|削除/i.test(text.slice(0, 20));
  if (topics.includes('collection') || topics.includes('permission')) return GETS.test(text) || lead !== '';
  if (REACHES.test(text) && !THIRD.test(text) && !elsewhere) return true;
  if (under && opens && text.length <= 40 && !elsewhere) return true;
  const gets = own && /收集|搜集|采集|获取|读取|访问|记录|提供/.test(text);
  return GETS.test(text) && (under || (gets && !topics.some((topic) => topic !== 'use')));
}

/** A permission is named where the word follows, with nothing but other names between: 相机、麦克风权限. */
function permissionsIn(reading: Reading, hits: readonly ItemHit[]): PolicyFacts['permissions'] {
  if (!/权限|授权[：:]/.test(reading.text) || negationIn(reading.text) !== null) return [];
  return hits
    .filter(
      (hit) =>
        /权限/.test(reading.text.slice(hit.start, hit.end)) ||
        /^[^，。；：,;:]{0,20}权限|^授权[：:]/.test(reading.text.slice(hit.end, hit.end + 24)),
    )
    .map((hit) => ({ ...partOf(reading, hit.start, hit.end), item: hit.item }));
}

const MEANS: readonly (readonly [PolicyFacts['means'][number]['means'], RegExp])[] = [
  ['cookie', /cookie|beacon|像素标签/i],
  [
    'fromOthers',
    /(?:从|通过|自).{0,12}(?:第三方|合作|关联|其他用户|运营商).{0,30}(?:获取|获得|收集|接收|取得)|(?:第三方|合作).{0,16}(?:同步|向我们提供)/,
  ],
  ['given', /(?:您|用户|你).{0,24}(?:提供|填写|提交|上传|输入|录入|完善)/],
  ['automatic', /自动|(?:我们|系统|本应用|服务器|客户端).{0,20}(?:收集|采集|获取|接收|记录|读取)/],
];

function meansOf(reading: Reading): PolicyFacts['means'] {
  return MEANS.filter(([, pattern]) => pattern.test(reading.text)).map(([name]) => ({
    ...spanOf(reading),
    means: name,
  }));
}
