import type { Assessment, IncidentFacts } from './assess.ts';

/** What the incident's record says in words; empty where nobody has written it yet. */
export interface IncidentTexts {
  readonly unit: string;
  readonly system: string;
  readonly happened: string;
  readonly kinds: readonly string[];
  readonly cause: string;
  readonly harm: string;
  readonly measures: string;
  readonly advice: string;
  readonly trend: string;
  readonly clues: string;
  readonly next: string;
  readonly scene: string;
  readonly contact: string;
}

/** A draft in statutory Chinese: headed sections, and which of them are still empty. */
export interface Draft {
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
  readonly missing: readonly string[];
}

const OPEN = '（待补充）';
const number = new Intl.NumberFormat('zh-CN');

/** The report of 国家网络安全事件报告管理办法 art. 7; its first two items go first where the rest is not yet known. */
export function reportDraft(facts: IncidentFacts, { level }: Assessment, texts: IncidentTexts, no: string): Draft {
  const people =
    facts.leakedPeople === undefined ? '' : `涉及个人信息主体${number.format(facts.leakedPeople)}人（已去重）。`;
  return draft(`网络安全事件报告（${no}）`, [
    ['一、单位与系统', join(texts.unit, texts.system)],
    [
      '二、事件基本情况、影响与已采取的措施',
      join(
        `发现时间：${facts.discovered.replace('T', ' ')}。级别：${level ?? '尚未判定'}。${people}`,
        texts.happened,
        texts.harm,
        texts.measures,
      ),
    ],
    ['三、发展趋势和可能的进一步影响', texts.trend],
    ['四、原因初步分析', texts.cause],
    ['五、溯源线索', texts.clues],
    ['六、拟采取的措施和请求支援事项', texts.next],
    ['七、现场保护情况', texts.scene],
  ]);
}

/** The notice of PIPL 57 to the authority and to the individuals: three items. */
export function noticeDraft(texts: IncidentTexts): Draft {
  return draft('个人信息泄露通知', [
    ['一、涉及的个人信息种类、原因和可能的危害', join(texts.kinds.join('、'), texts.cause, texts.harm)],
    ['二、已经采取的补救措施，以及您可以采取的措施', join(texts.measures, texts.advice)],
    ['三、联系方式', texts.contact],
  ]);
}

/** The wrap-up of art. 8, due 30 days after the handling ended. */
export function wrapUpDraft(assessment: Assessment, texts: IncidentTexts, no: string): Draft {
  return draft(`事件处置总结报告（${no}）`, [
    ['一、事件原因', texts.cause],
    ['二、应急处置措施', texts.measures],
    ['三、造成的危害', join(`级别：${assessment.level ?? '尚未判定'}。`, texts.harm)],
    ['四、责任追究', ''],
    ['五、完善整改情况', texts.next],
    ['六、教训', ''],
  ]);
}

function draft(title: string, rows: readonly (readonly [heading: string, text: string])[]): Draft {
  return {
    title,
    sections: rows.map(([heading, text]) => ({ heading, text: text === '' ? OPEN : text })),
    missing: rows.filter(([, text]) => text === '').map(([heading]) => heading),
  };
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
