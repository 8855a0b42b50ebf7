import type { PolicyContact, PolicyFacts, PolicySpan } from '../policy-facts.ts';
import { partOf, spanOf } from './reading.ts';
import type { Reading } from './reading.ts';
import { promisesOf } from './rights.ts';
import { evidenceFor, says } from './statements.ts';

const EMAIL = /[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g;
const PHONE =
  /(?:\+?86[- ]?)?(?:400[- ]?\d{3,4}[- ]?\d{3,4}|0\d{2,3}[- ]?\d{7,8}|1[3-9]\d{9}|95\d{3,4}|100\d{2}|123\d{2})(?!\d)/g;
const PHONE_WORD = /电话|热线|客服|拨打|致电|手机|tel/i;
const ADDRESS = /(?:通[信讯]|联系|办公|注册|邮寄|公司)?地址\s?[：:]\s?[^，,。；;]{6,80}/;
const PLACE = /(?:省|市|区|县).{2,30}(?:路|街|道|大厦|园区?|号楼).{0,20}(?:号|室|层|楼|座)/;
const FORM = /(?:意见反馈|帮助与反馈|用户反馈|反馈功能|在线表单|反馈页面|反馈入口|帮助与客服|帮助中心|客服中心)/;
const SERVICE = /在线客服|人工客服|客服系统|联系客服|客服(?:热线|电话|邮箱|中心|功能)/;
const CONTACT_PLACE = /联系|投诉|反馈|咨询|疑问|意见|邮箱|客服|举报/;

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
    for (const found of text.matchAll(EMAIL)) put('email', found.index, found.index + found[0].length);
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

const COMPANY = /[A-Za-z\u4e00-\u9fff（）()]{2,30}?(?:股份有限公司|有限责任公司|有限公司)/;
const OPERATES = /(?:运营|经营|开发|提供|所有|管理)(?:者|方|主体)?|简称|以下称|以下统称|我们|开发者/;
const DEVELOPER =
  /(?:开发者|运营者|运营方|运营主体|公司名称|个人信息处理者)\s?[：:]?\s?(?:为|是)?\s?([^，,。；;\s：:]{2,40})/;

/** Who says "we": the first company that the text calls so. */
export function readHandler(readings: readonly Reading[]): PolicyFacts['handler'] {
  const found: (PolicySpan & { name: string })[] = [];
  for (const reading of readings) {
    if (/SDK|第三方|合作/i.test(reading.text)) continue;
    const company = COMPANY.exec(reading.text);
    const labelled = DEVELOPER.exec(reading.text);
    const early =
      /(?:以下)?(?:统)?(?:简)?称(?:为)?.{0,4}["“”「『]?(?:我们|本公司|公司)|(?:我们|本公司).{0,6}指|(?:运营|经营|开发)(?:者|方|主体)?(?:为|是|：|:)|由.{2,40}(?:运营|经营|开发)/.test(
        reading.text,
      );
    if (company !== null && early && OPERATES.test(reading.text)) {
      const name = company[0].replace(/^.*(?:为|是|由|指|欢迎您使用|系)/, '');
      found.push({ ...spanOf(reading), name: name === '' ? company[0] : name });
    } else if (labelled?.[1] !== undefined && reading.text.length < 60) {
      found.push({ ...spanOf(reading), name: labelled[1] });
    }
    if (found.length === 8) break;
  }
  return found;
}

/** How to complain, and how soon an answer is promised. */
export function readComplaint(readings: readonly Reading[]): PolicyFacts['complaint'] {
  const evidence = evidenceFor(
    readings.filter(
      (reading) => reading.topics.includes('contact') || /联系|邮|电话|客服|渠道|方式|平台|反馈/.test(reading.text),
    ),
    'complaint',
  );
  const terms = readings
    .filter(
      (reading) =>
        !reading.heading &&
        (says(reading, 'complaint') ||
          /联系|投诉|反馈/.test(reading.headings[0] ?? '') ||
          reading.topics.includes('contact')),
    )
    .flatMap(promisesOf);
  return { evidence, terms };
}
