/** What a column or a labelled line of a list of third parties tells. */
export type Field = 'name' | 'company' | 'items' | 'purpose' | 'link' | 'package';

const HEADERS: readonly (readonly [Field, RegExp])[] = [
  ['link', /隐私(?:政策|协议|声明|权政策)|链接|官网|网址|地址/],
  ['package', /包名|类名|package/i],
  ['company', /公司|主体|运营方|提供方|提供商|开发者|机构|厂商|服务商/],
  ['purpose', /目的|用途|场景|功能|用于|作用/],
  ['items', /信息|数据|字段|权限|个人/],
  ['name', /名称|SDK|第三方|合作方|产品/i],
];

/** Field of a table header, null when it is none. "SDK名称" names, "第三方公司名称" is a company, "收集信息" lists. */
export function fieldOfHeader(cell: string): Field | null {
  if (cell.length === 0 || cell.length > 24) return null;
  if (/(?:SDK|第三方|合作方|产品|服务|插件)\s?(?:的)?名称$|^名称$|^(?:第三方)?SDK$|^第三方$/i.test(cell)) return 'name';
  return HEADERS.find(([, pattern]) => pattern.test(cell))?.[0] ?? null;
}

const LABEL =
  /(?:^|[\s，,；;。、|（(\d.•·\-*])((?:第三方)?(?:SDK|插件|产品|合作方|第三方)(?:的)?(?:包名|名称|主体|公司|信息)?|(?:第三方)?(?:公司|机构|主体|运营方|提供方|开发者|服务商|所属(?:机构|公司|主体)|运营主体)(?:名称|主体)?|(?:收集|共享|获取|涉及|处理|采集|可能收集)(?:的)?(?:个人)?(?:信息|数据)(?:的)?(?:类型|字段|种类|范围|内容|项)?|(?:个人)?信息(?:类型|字段|种类|范围)|(?:申请|调用|涉及)?(?:的)?权限|(?:使用|收集|共享|处理)?(?:的)?(?:目的|用途|场景|功能)(?:及功能)?|隐私(?:权)?(?:政策|协议|声明)(?:链接|地址|网址)?|官网(?:链接|地址)?|链接|包名)\s?[：:]\s?/gi;

/** Labelled values in a line: "公司：…，用途：…". Values end where the next label begins. */
export function fieldsOf(text: string): { readonly field: Field; readonly value: string }[] {
  const marks = [...text.matchAll(LABEL)];
  return marks.flatMap((found, index) => {
    const field = fieldOfHeader((found[1] ?? '').trim());
    const from = found.index + found[0].length;
    const value = text.slice(from, marks[index + 1]?.index ?? text.length).trim();
    return field === null ? [] : [{ field, value }];
  });
}
