import type { InformationItem } from '../../../model/index.ts';
import type { PolicyFacts, PolicyItem, PolicySpan } from '../policy-facts.ts';
import type { PolicyTopic } from '../topics/topic.ts';
import { findItems } from './find-items.ts';
import type { ItemHit } from './find-items.ts';
import { partOf, spanOf } from './reading.ts';
import type { Reading } from './reading.ts';

/** Somebody gets or is given something. */
const GETS =
  /收集|采集|获取|获得|读取|记录|接收|访问|调用|申请|提供|提交|填写|上传|录入|授权|允许|开启|使用(?:您|你|用户)的|需要(?:您|你)|权限|包括/;
const NEGATED =
  /(?:不会|不|无法|并不|不能|未|没有|从不|绝不)(?:会|再)?(?:主动|直接|额外|另外|私自|擅自|做到也不会)?.{0,4}(?:收集|采集|获取|读取|访问|接触|上传|存储|留存|记录)/;
/** "If you refuse we do not collect" and "no longer" deny nothing about the ordinary course. */
const CONDITIONAL = /如果|如您|若|未经|除非|拒绝|不再|否则|不授权|不同意|关闭|撤回|注销|之前|超出|无关|以外|之外|仅在/;
const ANYTHING =
  /任何(?:用户|个人|您的)?.{0,4}(?:信息|数据|资料|隐私)|(?:您|用户|你)?的?(?:个人信息|个人数据|用户信息|个人隐私)/;
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
export function readCollection(readings: readonly Reading[], taken: ReadonlySet<Reading>): Collected {
  const drafts = new Map<InformationItem, Draft>();
  const denials: (PolicySpan & { item: InformationItem | null })[] = [];
  const means: PolicyFacts['means'][number][] = [];
  const permissions: (PolicySpan & { item: InformationItem })[] = [];
  let lastItems: readonly InformationItem[] = [];
  let lastAt = -2;
  for (const [index, reading] of readings.entries()) {
    if (reading.heading) continue;
    const hits = findItems(reading.text);
    const denial = denialIn(reading);
    // "The SDK does not collect" is the SDK's word, not the app's.
    if (denial !== null && !THIRD.test(reading.text.slice(0, denial.from))) {
      denials.push(...denial.kinds.map((item) => ({ ...spanOf(reading), item })));
    }
    if (taken.has(reading)) continue;
    permissions.push(...permissionsIn(reading, hits));
    // What stands before "but we do not collect …" may still be collected.
    const said = denial === null ? reading.text : reading.text.slice(0, denial.from);
    if (!collects(reading, said)) {
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
const REACHES = /(?:访问|读取|获取|收集|采集|使用|调用)(?:您|你|用户)的/;
const ELSEWHERE: ReadonlySet<PolicyTopic> = new Set(['sharing', 'rights', 'changes', 'contact', 'minors', 'security']);
const REFERS_BACK = /^.{0,4}(?:该|上述|这些|此类|以上|前述|如|若|您)/;

/** Is this the app's own collecting? */
function collects({ topics, headings, lead, row }: Reading, text: string): boolean {
  if (NEGATED.test(text) && !/但|除/.test(text)) return false;
  const own = OWN.test(text) || /我们/.test(lead);
  if (THIRD.test(text) && !own && !topics.includes('collection')) return false;
  if (/^(?:在|如|当)?.{0,12}(?:注销|删除|撤回|更正)/.test(text)) return false;
  if (topics.includes('collection') || topics.includes('permission')) return GETS.test(text) || row || lead !== '';
  const reaches = REACHES.test(text) && !THIRD.test(text) && !topics.some((topic) => ELSEWHERE.has(topic));
  if (reaches) return true;
  const under = headings.some((title) => /收集|获取|权限|采集/.test(title));
  const gets = own && /收集|采集|获取|读取|访问|记录|提供/.test(text);
  return GETS.test(text) && (under || (gets && !topics.some((topic) => topic !== 'use')));
}

/** A permission is named where the word follows, with nothing but other names between: 相机、麦克风权限. */
function permissionsIn(reading: Reading, hits: readonly ItemHit[]): PolicyFacts['permissions'] {
  if (!reading.text.includes('权限')) return [];
  return hits
    .filter(
      (hit) =>
        /权限/.test(reading.text.slice(hit.start, hit.end)) ||
        /^[^，。；：,;:]{0,20}权限/.test(reading.text.slice(hit.end, hit.end + 24)),
    )
    .map((hit) => ({ ...partOf(reading, hit.start, hit.end), item: hit.item }));
}

/** "We do not collect …": the kinds named in that clause, or null for information of any kind. */
function denialIn(
  reading: Reading,
): { readonly from: number; readonly kinds: readonly (InformationItem | null)[] } | null {
  const found = NEGATED.exec(reading.text);
  if (found === null) return null;
  const end = found.index + found[0].length;
  if (CONDITIONAL.test(reading.text.slice(Math.max(0, found.index - 40), end + 20))) return null;
  const clause = /^[^。；;！!，,但]{0,60}/.exec(reading.text.slice(end))?.[0] ?? '';
  const kinds = [...new Set(findItems(clause).map((hit) => hit.item))];
  if (kinds.length > 0) return { from: found.index, kinds };
  return ANYTHING.test(clause) ? { from: found.index, kinds: [null] } : null;
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
