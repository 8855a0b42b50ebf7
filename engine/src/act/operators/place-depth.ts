export type Depth = 'province' | 'city' | 'district';

const PROVINCE =
  /^(?:中国|中华人民共和国)?(?:[\p{sc=Han}]{2,8}?(?:省|自治区|特别行政区)|北京市?|天津市?|上海市?|重庆市?|(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆))/u;
const CITY = /^[\p{sc=Han}]{1,9}?(?:自治州|地区|盟|市)(?!辖)/u;
/** 小区, 园区 and the like are compounds, not districts. */
const DISTRICT = /^[\p{sc=Han}]{1,10}?(?:自治县|自治旗|(?<![小社园校院厂街片库景营])区|县|旗|市)/u;

/** How far into an address, in UTF-16 units, the division of this depth reaches; 0 when the address names none. */
export function placeDepth(address: string, depth: Depth): number {
  let reached = 0;
  const step = (form: RegExp): void => {
    const gap = /^[\s,，]*/.exec(address.slice(reached))![0].length;
    const found = form.exec(address.slice(reached + gap));
    if (found !== null) reached += gap + found[0].length;
  };
  step(PROVINCE);
  if (depth === 'province') return reached;
  step(CITY);
  if (depth === 'city') return reached;
  step(DISTRICT);
  return reached;
}
