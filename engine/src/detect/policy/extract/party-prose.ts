import { companiesIn, nameOf, OF_THIRD_PARTIES } from './party.ts';
import type { Company, Party } from './party.ts';
import { findItems } from './find-items.ts';
import type { Reading } from './reading.ts';

const NAMED = /([A-Za-z0-9\u4e00-\u9fff+·（）() -]{1,40})\s?SDK|(?<![A-Za-z])([A-Za-z]{2,20}sdk)(?![A-Za-z])/g;
/** A name ends where these stand before it. */
const BEFORE =
  /.*(?:集成了?|接入了?|嵌入了?|使用了?|采用了?|引入了?|包括|包含|分别为|如|例如|以及|及|或者?|和|与|由|的|通过|合作|提供|我们|其中|(?<!华)为|了|该|此|等|第三方|涉及到?|上述|时|中|可能|等等)/;
const GENERIC =
  /^(?:[\u4e00-\u9fff]|.*初始化|第三方|该|此|等|其|上述|各|前述|这些|相关|某些|合作|嵌入|类|此类|部分|所有|本|应用|软件|多个|一些|开源|个|类型|消息推送|接入|集成|开放平台|服务|或|和|与|及|(?:会|将|可能)?(?:对|向|在|从|把)?|不同|若干|三方|这类|他们|客户端|功能|.{0,2}的|.{0,4}开发(?:工具)?包|工具包|android|ios|安卓|push|登录|支付|分享|统计|分析|广告|地图|消息|推送|应用安全)?$|请|以|会|将|需|应|不|收集|使用|查看|了解|具体|情况|目录|清单|列表|说明|运营方|关闭|更新|升级|对接|嵌套/i;
const GIVES = /收集|获取|读取|采集|提供|共享|分享|传输|披露|委托/;
const PURPOSE = /用于|以便|为了|用来|目的/;
/** "We hold no tracker and no analysis SDK." */
const NONE = /(?:不|未|没有|无|并未)(?:会|再|曾)?(?:包含|集成|接入|使用|嵌入|内置|加入|植入)/;

/** "Uses Acme Analytics to collect crash reports": a Latin name of capitals stands for a library without the word SDK. */
const USES =
  /(?<!您|你|用户|当|在)(?:采用|使用|集成|接入|嵌入|引入)了?(?:第三方)?\s?([A-Z][A-Za-z0-9]{2,20}(?:\s[A-Z][A-Za-z0-9]{1,20}){0,2})(?=.{0,20}(?:收集|统计|分析|推送|获取|上报|监控|用于|处理))/g;
/** "（例如 Acme Analytics、Beta 等）" behind words of third parties. */
const LISTED =
  /[（(](?:例如|比如|包括|如|e\.g\.,?|such as)?[:：]?\s?([A-Z][A-Za-z0-9.+ -]{1,30}(?:(?:、|,\s?|，|\s?和|\s?与|\s?及|\s?或|\/|\sand\s)[A-Z][A-Za-z0-9.+ -]{1,30}){0,8})\s?(?:等|など|etc\.?)?[^（）()]{0,12}[)）]/g;
/** "友盟、极光等第三方SDK". */
const NAMED_TOGETHER =
  /([A-Za-z0-9+\u4e00-\u9fff ]{2,24}(?:、[A-Za-z0-9+\u4e00-\u9fff ]{2,14}){0,8})等(?:第三方|三方)(?:的)?(?:SDK|插件|服务商|服务提供商)/g;
const A_KIND =
  /^.{0,4}(?:地图|支付|推送|统计|分享|登录|广告|定位|分析|消息|监测|安全|客服|认证|短信|支持|技术|工具|提供商|服务商?|功能)$/;
const OF_OTHERS = /第三方|合作|服务商|服务提供商|供应商|第三者|外部|third.?part|service providers?/i;
/** "与 Acme 共享生成报告所需文本". */
const SHARED_WITH =
  /(?:^|[\s.、，,]|我们(?:会|将|可能){0,2})(?:与|向)\s?([A-Z][A-Za-z0-9 ]{1,24}|[\u4e00-\u9fff]{2,8}?)(?:\s?或[^，。]{1,12}?)?\s?(?:共享|分享)/g;
const NOBODY =
  /第三方|合作|关联|其他|任何|服务商|供应商|公司|机构|组织|个人|公众|[方者们师员]$|他人|用户|好友|政府|部门|伙伴|平台$|商家|商户|您|你|之|其/;
/** "…平台 Acme Center 进行分析". */
const NAMED_TOOL =
  /(?:平台|工具|服务|组件|库)\s?([A-Z][A-Za-z0-9]{2,20}(?:\s[A-Z][A-Za-z0-9]{1,20}){0,2})(?=\s?(?:进行|来|以|收集|统计|用于))/g;
/** "Acme helps us identify …", "…and Acme provides". */
const HELPS = /\b([A-Z][A-Za-z0-9]{2,24})(?=\s(?:helps us|provides|processes|collects|may collect|handles)\b)/g;
const NO_LIBRARY =
  /^(?:Cookies?|App|APP|WiFi|Wi|WLAN|HTTPS?|SSL|TLS|Beacon|Web|IP|API|GPS|Android|iOS|IMEI|OAID|IDFA|IDFV|MAC|AI|ID|UUID|SDK|ISP|URL|OpenID|UnionID|HTML|We|It|This|The|They|Our|Privacy|SHA|AES|RSA|URL|PDF|Apple|Push|SD)\b/;

const OWNER = /运营|简称|以下称|我们[（(]|^.{0,4}我们(?:是)?指/;

/** "1.2 “Acme 推送”：该SDK由…提供": an item of a list that begins with a quoted or bold name. */
const ENTRY =
  /^(?:[\d.]{1,10}|[(（]?\d{1,2}[)）]|[①-⑳]|[-•·])?[\s.、]{0,3}[“"「]([^”"」]{2,30})[”"」]\s?(?:SDK)?(?=.{0,12}(?:[：:,，]|由|该|SDK|提供))/;

/** Parties a sentence names: "由甲公司提供的乙SDK", or companies to whom something is given. */
export function partiesInProse(reading: Reading): Party[] {
  const { text } = reading;
  const companies = companiesIn(text);
  const found = new Map<string, Party>();
  const put = (name: string, company: string | null, sdk: boolean, words = text): void => {
    if (name.length > 1 && name.length <= 32 && !found.has(name))
      found.set(name, { name, company, sdk, words: [{ field: null, text: words, reading }] });
  };
  const entry = reading.opens ? ENTRY.exec(text) : null;
  if (
    entry !== null &&
    (/由.{0,40}提供|该?SDK/.test(text) || reading.headings.some((title) => OF_THIRD_PARTIES.test(title)))
  ) {
    put(nameOf(entry[1] ?? ''), companies[0]?.name ?? /由[“"]([^”"]{2,20})[”"]提供/.exec(text)?.[1] ?? null, true);
    return [...found.values()];
  }
  if (!NONE.test(text)) {
    for (const one of text.matchAll(NAMED)) {
      const name = one[2] ?? sdkName(one[1] ?? '', companies);
      if (GENERIC.test(name)) continue;
      // A company far before the name is somebody else's.
      const end = one.index + one[0].length;
      const company = companies.filter((other) => other.end <= end && end - other.end < 40).at(-1)?.name ?? null;
      put(one[2] ?? `${name}SDK`, company, true);
    }
    for (const one of text.matchAll(USES)) {
      const name = one[1] ?? '';
      if (!NO_LIBRARY.test(name) && !/^\s?SDK/.test(text.slice(one.index + one[0].length)))
        put(name, null, true, text.slice(one.index));
    }
    for (const one of text.matchAll(NAMED_TOGETHER))
      for (const each of (one[1] ?? '').split('、')) {
        const name = each.replace(BEFORE, '').trim();
        if (!A_KIND.test(name) && !GENERIC.test(name) && findItems(name).length === 0) put(name, null, true);
      }
    for (const one of OF_OTHERS.test(text) ? text.matchAll(LISTED) : [])
      for (const name of (one[1] ?? '').split(/、|,\s?|，|\s?[和与及或]\s?|\/|\sand\s/))
        if (!NO_LIBRARY.test(name.trim())) put(name.trim(), null, false);
    for (const pattern of [SHARED_WITH, NAMED_TOOL])
      for (const one of text.matchAll(pattern)) {
        const name = (one[1] ?? '').trim();
        if (!NOBODY.test(name) && !NO_LIBRARY.test(name)) put(name, null, false);
      }
    for (const one of text.matchAll(HELPS)) if (!NO_LIBRARY.test(one[1] ?? '')) put(one[1] ?? '', null, false);
  }
  // Who runs the app is no third party.
  if (found.size === 0 && reading.topics.includes('sharing') && GIVES.test(text) && !OWNER.test(text))
    for (const { name } of companies) put(name, name, false);
  return [...found.values()];
}

function sdkName(before: string, companies: readonly Company[]): string {
  let name = before;
  for (const company of companies) name = name.replace(company.name, '');
  return name
    .replace(BEFORE, '')
    .replace(/^.*[（(](?=[^）)]*$)/, '')
    .replace(/^[\s（）()\d.]{1,8}|[\s（(-]{1,4}$/g, '')
    .trim();
}

export function tellsPurpose(text: string): boolean {
  return PURPOSE.test(text);
}
