import type { Reading } from './reading.ts';

export interface ProseParty {
  readonly name: string;
  readonly company: string | null;
  readonly sdk: boolean;
  readonly purpose: boolean;
  /** The words that tell what it gets. */
  readonly text: string;
}

const NAMED = /([A-Za-z0-9\u4e00-\u9fff+·（）() -]{1,40})\s?SDK/g;
/** A name ends where these stand before it. */
const BEFORE =
  /.*(?:集成了?|接入了?|嵌入了?|使用了?|采用了?|引入了?|包括|包含|分别为|如|例如|以及|及|或者?|和|与|由|的|通过|合作|提供|我们|其中|为|了|该|此|等|第三方|涉及到?|上述|时|中|可能|等等)/;
const GENERIC =
  /^(?:[\u4e00-\u9fff]|.*初始化|第三方|该|此|等|其|上述|各|前述|这些|相关|某些|合作|嵌入|类|此类|部分|所有|本|应用|软件|多个|一些|开源|个|类型|消息推送|接入|集成|开放平台|服务|或|和|与|及|(?:会|将|可能)?(?:对|向|在|从|把)?|不同|若干|三方|这类|他们|客户端|功能|.{0,2}的|.{0,4}开发(?:工具)?包|工具包|android|ios|安卓|push|登录|支付|分享|统计|地图|消息|推送|广告)?$/i;
const COMPANY = /[A-Za-z\u4e00-\u9fff（）()]{2,30}?(?:股份有限公司|有限责任公司|有限公司|Inc\.?|Ltd\.?|LLC)/g;
const COMPANY_BEFORE = /^.*(?:集成了?|接入了?|由|向|与|和|给|及|、|为|包括|至|如|是|委托|例如|合作|比如|授权|通过)/;
const GIVES = /收集|获取|读取|采集|提供|共享|分享|传输|披露|委托/;

/** "Uses Acme Analytics to collect crash reports": a Latin name of capitals stands for a library without the word SDK. */
const USES =
  /(?:采用|使用|集成|接入|嵌入|引入)了?(?:第三方)?\s?([A-Z][A-Za-z0-9]{2,20}(?:\s[A-Z][A-Za-z0-9]{1,20}){0,2})(?=.{0,20}(?:收集|统计|分析|推送|获取|上报|监控))/g;
const NO_LIBRARY =
  /^(?:Cookies?|App|APP|WiFi|Wi|WLAN|HTTPS?|SSL|TLS|Beacon|Web|IP|API|GPS|Android|iOS|IMEI|OAID|MAC)\b/;

/** Parties a sentence names: "由甲公司提供的乙SDK", or companies to whom something is given. */
export function partiesInProse(reading: Reading): ProseParty[] {
  const { text } = reading;
  const companies = [...text.matchAll(COMPANY)].map((found) => ({
    name: found[0].replace(COMPANY_BEFORE, '') || found[0],
    end: found.index + found[0].length,
  }));
  const purpose = /用于|以便|为了|用来|目的/.test(text);
  const parties: ProseParty[] = [];
  const seen = new Set<string>();
  for (const found of text.matchAll(NAMED)) {
    const name = (found[1] ?? '')
      .replace(COMPANY, '')
      .replace(BEFORE, '')
      .replace(/^.*[（(](?=[^）)]*$)/, '')
      .replace(/^[\s（）()\d.]{1,8}|[\s（(-]{1,4}$/g, '')
      .trim();
    if (GENERIC.test(name) || name.length > 24 || seen.has(name)) continue;
    seen.add(name);
    const end = found.index + found[0].length;
    // A company far before the name is somebody else's.
    const company = companies.filter((one) => one.end <= end && end - one.end < 40).at(-1)?.name ?? null;
    parties.push({ name: `${name}SDK`, company, sdk: true, purpose, text });
  }
  for (const found of text.matchAll(USES)) {
    const name = found[1] ?? '';
    if (!NO_LIBRARY.test(name) && !/^\s?SDK/.test(text.slice(found.index + found[0].length))) {
      parties.push({ name, company: null, sdk: true, purpose, text: text.slice(found.index) });
    }
  }
  if (parties.length > 0 || !(reading.topics.includes('sharing') && GIVES.test(text))) return parties;
  return [...new Set(companies.map((one) => one.name))].map((name) => ({
    name,
    company: name,
    sdk: false,
    purpose,
    text,
  }));
}
