import type { Field } from './party.ts';

/** In this order, the first that fits; null for what tells nothing of the six. */
const HEADERS: readonly (readonly [Field | null, RegExp])[] = [
  ['name', /(?:SDK|插件|产品|服务|第三方|合作方|接收方|软件)\s?(?:的)?名称$|^名称$|^(?:第三方)?SDK$|^第三方$/i],
  [
    null,
    /Cookie|^(?:SDK|第三方|合作方|服务|产品)?(?:类型|类别)$|^(?:处理|共享|收集|获取|使用)?方式$|个人信息处理规则|是否|序号|备注/i,
  ],
  ['link', /隐私(?:权)?(?:政策|协议|声明|说明|简化声明|链接)|链接|官网|网址|地址/],
  ['package', /包名|类名|package/i],
  ['items', /(?:收集|获取|共享|涉及|处理|采集|提供).{0,8}(?:信息|数据|权限)|收集(?:的)?(?:类型|内容|范围|字段)/],
  ['company', /公司|主体|运营(?:方|者)|提供(?:方|商|者)|开发者|机构|厂商|服务商|所属/],
  ['purpose', /目的|用途|场景|功能|用于|作用|服务类型|业务/],
  ['items', /信息|数据|字段|权限|个人/],
  ['name', /名称|SDK|第三方|合作方|产品/i],
];

/** Field of a table header or a label, null when it is none. "SDK名称" names, "第三方公司名称" is a company, "收集信息" lists. */
export function fieldOfHeader(cell: string): Field | null {
  const header = cell.replace(/\s/g, '');
  if (header.length === 0 || header.length > 24 || /有限公司/.test(header)) return null;
  return HEADERS.find(([, pattern]) => pattern.test(header))?.[0] ?? null;
}

const LABEL_WORDS =
  '(?:使用)?(?:第三方)?(?:SDK|插件|产品|合作方|接收方|第三方)(?:的)?(?:包名|名称|主体|公司|用途|信息)?(?:名称)?|(?:第三方)?(?:公司|机构|主体|运营方|运营者|提供方|提供商|开发者|服务商|所属(?:机构|公司|主体)|运营主体)(?:名称|主体)?|(?:收集|共享|获取|涉及|处理|采集|可能收集)(?:的)?(?:个人)?(?:信息|数据)(?:的)?(?:类型|字段|种类|范围|内容|项|名称)?|(?:个人)?(?:信息|数据)(?:收集)?(?:类型|字段|种类|范围)|(?:申请|调用|涉及|使用)?(?:的)?权限|(?:使用|收集|共享|处理)?(?:的)?(?:目的|用途|场景|功能)(?:及功能|描述)?|服务类型|(?:第三方)?隐私(?:权)?(?:政策|协议|声明)?(?:或官网)?(?:链接|地址|网址)?|官网(?:链接|地址)?|链接|包名';
/** A label inside a line: behind a mark, a blank or the end of a company's name. */
const INLINE = new RegExp(
  `(?:^|[\\s，,；;。、|（(•·*-]|(?<=公司|官网)|(?=收集个人信息(?:类型|字段|范围)?[：:]|隐私(?:权)?政策链接[：:]))(${LABEL_WORDS})\\s?[：:]\\s?`,
  'gi',
);
/** A label that begins a line, whatever it is. */
const OPENING = /^[\s\d.、（(）)•·*①-⑳-]{0,12}([^：:，。；,;“”"|]{2,20})[：:]\s?(?!\/\/)/;

/** A label is a short noun; "为了向您提供服务：" opens a sentence. */
const LABEL =
  /^.{0,12}(?:名称|类型|种类|目的|用途|场景|功能|方式|链接|信息|数据|主体|公司|政策|字段|范围|权限|机构|厂商|描述|包名|地址|网址|官网|规则|[方商者])$|^(?:使用)?(?:第三方)?SDK$/i;

export interface LabelledValue {
  /** Where the label begins. */
  readonly from: number;
  readonly field: Field | null;
  readonly value: string;
}

/**
 * Labelled values in a line: "公司：…，用途：…". Values end where the next label begins; a line that begins with a label
 * of another kind is told by a null field.
 */
export function labelsOf(text: string): LabelledValue[] {
  const opening = OPENING.exec(text);
  const marks = [...text.matchAll(INLINE)].map((found) => ({
    label: found[1] ?? '',
    from: found.index,
    to: found.index + found[0].length,
  }));
  if (opening !== null && (marks[0] === undefined || marks[0].from > (opening[0].length ?? 0) - 1))
    marks.unshift({ label: opening[1] ?? '', from: 0, to: opening[0].length });
  return marks.map(({ label, from, to }, index) => ({
    from,
    field: LABEL.test(label.trim()) ? fieldOfHeader(label) : null,
    value: text.slice(to, marks[index + 1]?.from ?? text.length).trim(),
  }));
}
