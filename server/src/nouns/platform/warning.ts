import type { z } from '../../http/route.ts';
import type { Bench } from './judge.ts';
import type { WarningCard } from './shapes.ts';

const TITLE = { zh: '这可能是违法交易或者骗局', en: 'This may be an illegal trade or a fraud' };
const TEXT = {
  zh: '买卖、代查他人个人信息，出租出借银行卡、电话卡和账号都可能违法，提供者也常是诈骗团伙。本人信息被曝光的，请保存证据，向平台投诉并报警。',
  en: 'Buying, selling or looking up other people’s information, and lending cards or accounts, may be unlawful, and those who offer it are often fraudsters. If your own information was exposed, keep the evidence, complain here and tell the police.',
};

/** The card shown beside a search for words of the trade; nothing is blocked and nobody's search is kept. */
export function warningFor(query: string, bench: Bench): z.input<typeof WarningCard> {
  const { reasons } = bench.judge(query.slice(0, 200));
  const terms = [...new Set(reasons.filter(({ category }) => category !== 'contact').map(({ term }) => term))];
  const risky = terms.length > 0;
  return { risky, terms, title: risky ? TITLE : null, text: risky ? TEXT : null };
}
