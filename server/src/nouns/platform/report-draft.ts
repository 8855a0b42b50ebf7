import { shanghai } from '@pingzhang/engine/judge';
import type { Transparency } from './transparency.ts';

export const AUTHORITIES = ['police', 'cac', 'market'] as const;
export type Authority = (typeof AUTHORITIES)[number];

const TO: Readonly<Record<Authority, { readonly title: string; readonly basis: string }>> = {
  police: { title: '公安机关', basis: '网络安全法、反电信网络诈骗法、刑法第二百五十三条之一' },
  cac: { title: '网信部门', basis: '个人信息保护法、网络信息内容生态治理规定' },
  market: { title: '市场监督管理部门', basis: '电子商务法、消费者权益保护法' },
};

export interface ReportDraft {
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
}

const number = new Intl.NumberFormat('zh-CN');

/** A draft in statutory Chinese, from counted facts. A person adds what no ledger knows, and sends it. */
export function authorityDraft(
  authority: Authority,
  facts: Transparency,
  names: Readonly<Record<string, string>>,
): ReportDraft {
  const { title, basis } = TO[authority];
  const day = (at: number): string => shanghai(at).slice(0, 10);
  const list = Object.entries(facts.byCategory)
    .toSorted(([, a], [, b]) => b - a)
    .map(([category, n]) => `${names[category] ?? category}${number.format(n)}件`);
  const decided = Object.entries(facts.decided).filter(([decision]) => decision !== 'pass');
  const measures = decided.reduce((sum, [, n]) => sum + n, 0);
  return {
    title: `关于平台内涉嫌非法交易个人信息线索的报告（报${title}）`,
    sections: [
      {
        heading: '一、基本情况',
        text: `${day(Date.parse(facts.from))}至${day(Date.parse(facts.to) - 1)}，共接收待审内容${number.format(facts.received)}件，其中涉嫌非法提供、求购、招揽内部人员或者公开他人个人信息的${number.format(Object.values(facts.byCategory).reduce((a, b) => a + b, 0))}件。`,
      },
      { heading: '二、分类', text: list.length === 0 ? '无。' : `${list.join('，')}。` },
      {
        heading: '三、已采取的措施',
        text: `经人工审核采取措施${number.format(measures)}件；申诉${number.format(facts.appeals.filed)}件，其中改正${number.format(facts.appeals.overturned)}件。下架前均已固定证据，可离线校验。`,
      },
      { heading: '四、依据', text: `${basis}。线索是否构成违法犯罪由贵部门认定。` },
      { heading: '五、联系人与材料移交方式', text: '（待补充）' },
    ],
  };
}
