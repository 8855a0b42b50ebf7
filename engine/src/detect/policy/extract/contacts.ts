import type { PolicyContact, PolicyFacts, PolicySpan } from '../policy-facts.ts';
import { companiesIn } from './party.ts';
import { isForeign, partOf, spanOf, termOf } from './reading.ts';
import type { Reading } from './reading.ts';
import { promisesIn } from './rights.ts';
import { evidenceFor, says } from './statements.ts';

const EMAIL = /[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g;
const PHONE =
  /(?:\+?86[- ]?)?(?:400[- ]?\d{3,4}[- ]?\d{3,4}|0\d{2,3}[- ]?\d{7,8}|1[3-9]\d{9}|95\d{3,4}|100\d{2}|123\d{2})(?!\d)/g;
const PHONE_WORD = /电话|热线|客服|拨打|致电|手机|联系方式|電話|phone|tel|call/i;
const ADDRESS = /(?:通[信讯]|联系|办公|注册|邮寄|公司)?地址\s?[：:]\s?[^，,。；;]{6,80}/;
const PLACE = /(?:省|市|区|县).{2,30}(?:路|街|道|大厦|园区?|号楼).{0,20}(?:号|室|层|楼|座)/;
const FORM = /(?:意见反馈|帮助与反馈|用户反馈|反馈功能|在线表单|反馈页面|反馈入口|帮助与客服|帮助中心|客服中心)/;
const SERVICE = /在线客服|人工客服|客服系统|联系客服|客服(?:热线|电话|邮箱|中心|功能)/;
const CONTACT_PLACE = /联系|联络|投诉|反馈|咨询|疑问|意见|邮箱|客服|举报|合作|問い合わせ|contact/i;

/** Ways to reach whoever handles the information; a number or an address counts only where contact is spoken of. */
export function readContacts(readings: readonly Reading[]): PolicyContact[] {
  const contacts: PolicyContact[] = [];
  for (const reading of readings) {
    const { text } = reading;
    const near =
      CONTACT_PLACE.test(text) ||
      reading.headings.some((title) => CONTACT_PLACE.test(title)) ||
      reading.lead !== '' ||
      reading.topics.includes('contact');
    const put = (way: PolicyContact['way'], from: number, to: number): void => {
      contacts.push({ ...partOf(reading, from, to), way });
    };
    for (const found of text.matchAll(EMAIL)) {
      // "E-mailcs@example.com": the label stands against the address.
      const label = /^E-?mail(?=[a-z0-9])/i.exec(found[0])?.[0].length ?? 0;
      put('email', found.index + label, found.index + found[0].length);
    }
    if (!near) continue;
    if (PHONE_WORD.test(text))
      for (const found of text.matchAll(PHONE)) put('phone', found.index, found.index + found[0].length);
    const address = ADDRESS.exec(text) ?? (reading.topics.includes('contact') ? PLACE.exec(text) : null);
    if (address !== null && !/MAC|IP|收货|网址/.test(address[0]))
      put('address', address.index, address.index + address[0].length);
    if (reading.topics.includes('contact') || says(reading, 'complaint')) {
      for (const [way, pattern] of [
        ['form', FORM],
        ['customerService', SERVICE],
      ] as const) {
        const found = pattern.exec(text);
        if (found !== null) put(way, found.index, found.index + found[0].length);
      }
    }
  }
  return contacts;
}

/** "…（以下简称“我们”）", "由…运营", "…系…的运营者": who says "we". */
const CALLED =
  /(?:以下)?(?:统|简|合)?称(?:为)?.{0,4}["“”「『]?(?:我们|本公司|公司|本平台)|(?:我们|本公司|开发者)["”」』]?\s?[：:（(]?(?:是)?指|简称|以下称|由.{2,60}(?:运营|经营|开发|提供|所有)|(?:运营|经营|开发)(?:者|方|主体|商)|关联公司[（(]/;
const LABELLED =
  /^.{0,6}(?:开发者|运营者|运营方|运营主体|公司名称|公司|名称|主体名称|个人信息处理者|事業者|運営者)\s?(?:名称)?\s?[：:]\s?(?:为|是)?\s?[【“"]?([^，,。；;\s：:】”"]{2,40})/;
/** "鶴見工房（以下「運営者」といいます）は". */
const JAPANESE = /^([^（(、。]{2,40})[（(]以下[、]?「(?:運営者|当社|弊社|当方|私たち|当サイト)」/;
const OWNER = /^[【“"「]([^】”"」]{2,30})[】”"」](?:系|是|为).{0,60}(?:运营者|开发者|运营方|提供者)/;

/** Who says "we", the surest first: called so, labelled so, or signing below. */
export function readHandler(readings: readonly Reading[]): PolicyFacts['handler'] {
  const found: (PolicySpan & { name: string })[] = [];
  const signed: (PolicySpan & { name: string })[] = [];
  for (const [index, reading] of readings.entries()) {
    if (reading.row || /SDK|第三方公司|合作方/i.test(reading.text)) continue;
    const company = companiesIn(reading.text)[0]?.name;
    const labelled =
      OWNER.exec(reading.text)?.[1] ??
      JAPANESE.exec(reading.text)?.[1] ??
      (reading.text.length < 60 ? LABELLED.exec(reading.text)?.[1] : undefined);
    const name = company !== undefined && CALLED.test(reading.text) ? company : labelled;
    if (name !== undefined) found.push({ ...spanOf(reading), name });
    // A line that is only a company's name, near the end.
    else if (company !== undefined && company.length >= reading.text.trim().length - 2 && index > readings.length - 12)
      signed.push({ ...spanOf(reading), name: company });
    if (found.length === 8) break;
  }
  return [...found, ...signed];
}

const OF_CONTACT = /联系|联络|投诉|举报|反馈|お?問い?合わ?せ|contact/i;
const A_WAY = /QQ|微信|公众号|微博|邮|电话|热线|客服|[\w.]@|https?:|留言|反馈|e-?mail|@\w/i;

/** How to complain, and how soon an answer is promised. */
export function readComplaint(readings: readonly Reading[]): PolicyFacts['complaint'] {
  const told = evidenceFor(
    readings.filter(
      (reading) =>
        reading.topics.includes('contact') ||
        isForeign(reading.text) ||
        /联系|邮|电话|客服|渠道|方式|平台|反馈/.test(reading.text),
    ),
    'complaint',
  );
  // A part called "contact us" that names a way is one.
  const below = readings.filter(
    (reading) => !reading.heading && OF_CONTACT.test(reading.headings[0] ?? '') && A_WAY.test(reading.text),
  );
  // The part about contact comes first: it is what a reader is shown.
  const inPart = readings.filter((reading) => OF_CONTACT.test(reading.headings[0] ?? '')).map(spanOf);
  const near = told.filter((span) =>
    inPart.some(({ document, start }) => document === span.document && start === span.start),
  );
  const evidence =
    told.length > 0 ? [...near, ...told.filter((span) => !near.includes(span))] : below.slice(0, 3).map(spanOf);
  const terms = readings
    .filter(
      (reading) =>
        !reading.heading &&
        (says(reading, 'complaint') ||
          /联系|投诉|反馈/.test(reading.headings[0] ?? '') ||
          reading.topics.includes('contact')),
    )
    .flatMap((reading) => promisesIn(reading.text).map((length) => termOf(reading, length)));
  return { evidence, terms };
}
