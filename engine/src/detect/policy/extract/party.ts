import type { Reading } from './reading.ts';

/** What a column or a labelled line of a list of third parties tells. */
export type Field = 'name' | 'company' | 'items' | 'purpose' | 'link' | 'package';

/** Words told of a party. `field` is null for a sentence, which may tell anything. */
export interface PartyWords {
  readonly field: Field | null;
  readonly text: string;
  readonly reading: Reading;
}

/** A third party as one place of the policy tells it; several places may tell of one. */
export interface Party {
  readonly name: string;
  readonly company: string | null;
  readonly sdk: boolean;
  readonly words: readonly PartyWords[];
}

/** Titles under which third parties are told of. */
export const OF_THIRD_PARTIES = /SDK|第三方|三方|合作(?:方|伙伴)|共享|委托|服务商|third.?part|第三者|外部/i;

/** A name as the policy prints it, without list marks; empty when it names nobody. */
export function nameOf(value: string): string {
  const name = value
    .replace(/^#{1,6}\s/, '')
    .replace(
      /^(?:\d{1,2}(?:\.\d{1,2}){1,4}|[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）.、．]|[①-⑳])[\s.、．)）]{0,4}/,
      '',
    )
    .replace(/^[\s.、•·*“"「【-]{1,12}/, '')
    .replace(/[\s：:，,。；;”"」】]{1,8}$/, '')
    .slice(0, 60);
  return /^(?:无|\/|-|[A-Z]?\d{0,3}|(?:SDK|第三方|合作方|公司)?(?:名称|类型)|第三方|SDK|第三方SDK|暂无|(?:App|本?应用|我们)自身?)$/i.test(
    name,
  )
    ? ''
    : name;
}

const COMPANY =
  /[A-Za-z\u4e00-\u9fff（）()]{2,30}?(?:股份有限公司|有限责任公司|有限公司|集团公司)|[A-Z][A-Za-z&.]{1,20}(?:\s[A-Z][A-Za-z&.]{1,20}){0,4},?\s(?:Inc|Ltd|LLC|Corp|GmbH)\b\.?/g;
/** Words that stand before a company's name and are none of it. 和 and 为 may be part of it. */
const BEFORE_COMPANY =
  /^.*(?:集成了?|接入了?|由|向|(?<=我们|公司|平台|会|将|可|能|需)与|(?<=公司)和|给|(?<=公司)及|、|(?<!华)为|包括|至|例如|比如|(?<![\u4e00-\u9fff])如|是|委托|合作伙伴|合作方|授权|通过|提供商|服务商|所属|隶属于?|属于|系|指|(?:运营|经营|开发)?(?:主体|者|方)(?:为|是)?|欢迎您?使用|适用于|公司[：:])/;
const REST_OF_NAME = /^(?:技术|科技|网络|信息|软件|股份|有限|终端|移动|通信|集团|控股|文化|传媒|\(|（)/;

export interface Company {
  readonly name: string;
  readonly end: number;
}

/** Companies a text names. */
export function companiesIn(text: string): Company[] {
  return [...text.matchAll(COMPANY)].map((found) => {
    const cut = found[0].replace(BEFORE_COMPANY, '');
    return {
      name: cut === '' || REST_OF_NAME.test(cut) ? found[0] : cut,
      end: found.index + found[0].length,
    };
  });
}
