import { chinaClock } from '../../china-time.ts';
import type { Block, Report } from '../../report/document.ts';
import { CATEGORY_NAMES, countMessages, REASON_NAMES, ROLE_NAMES } from './messages.ts';
import { humanVerified, percent, questions } from './human.ts';
import type { CountResult, Share } from './result.ts';
import type { Verified } from './verified.ts';
import { wilson } from '@pingzhang/census';

const n = (value: number): string => value.toLocaleString('zh-CN');
const BARS = 20;

/** The report that goes to the file: material and hashes, method, every subtraction, categories, verdict, limits. Chinese. */
export function caseReport(result: CountResult, at: string, sampled: number): Report {
  return {
    title: '公民个人信息数量检验报告',
    subtitle: `屏障 ${result.tool.version} · 生成时间 ${chinaClock(Date.parse(at))}（北京时间）`,
    blocks: [
      ...materials(result),
      ...method(result),
      ...counts(result),
      ...categories(result),
      ...verdict(result),
      ...distributions(result),
      ...(sampled > 0 || result.verified !== null ? verification(sampled, result.verified) : []),
      ...limits(result),
    ],
  };
}

function heading(text: string): Block {
  return { kind: 'heading', text };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

function materials({ materials: list }: CountResult): Block[] {
  const hashes = list.map((m) => `${m.sha256}${m.sm3 === undefined ? '' : `\nSM3 ${m.sm3}`}`);
  const layouts = list.flatMap((m) =>
    m.layouts.map(({ separator, columns }) => [
      m.file,
      JSON.stringify(separator),
      columns
        .map(({ header, role }, i) => `${i + 1}. ${header ?? '（无列名）'}：${ROLE_NAMES[role] ?? role}`)
        .join('\n'),
    ]),
  );
  return [
    heading('一、检材'),
    {
      kind: 'table',
      columns: [{ text: '文件' }, { text: '字节数', right: true }, { text: 'SHA-256' }, { text: '行数', right: true }],
      rows: list.map((m, i) => [m.file, n(m.size), hashes[i]!, n(m.rows)]),
    },
    ...(layouts.length > 0
      ? [
          {
            kind: 'table' as const,
            columns: [{ text: '文件' }, { text: '分隔符' }, { text: '各列含义' }],
            rows: layouts,
          },
        ]
      : []),
  ];
}

function method({ method: m }: CountResult): Block[] {
  const { units, unitMeans } = countMessages('zh');
  const unit = units[m.unit];
  return [
    heading('二、方法'),
    {
      kind: 'list',
      items: [
        '每个文件都计算杂凑值，算完之前不给数字；计数后复核文件未变化。',
        '逐行按列识别，对身份证号核对地区码、出生日期与校验码，对手机号核对号段，对银行卡号核对校验位；15 位证件号与其 18 位形式视为同一号码。',
        `身份键：${m.identity === 'id-phone' ? '有证件号的按证件号，否则按手机号' : '有证件号的按证件号，否则按手机号加姓名'}。键值精确编码，不使用概率估计。`,
        `计数口径：以${unit}计，${unitMeans[m.unit]}（“条”在法律上没有定义，本报告三种口径的数字均已列出）。`,
        '每一行未计入的数据均有原因，可用 --removed 列出。',
        `随机种子 ${m.seed}；法规数据 ${m.law.version}（${m.law.hash.slice(0, 16)}…）。以相同种子对相同检材重新计数，结果逐项相同。`,
      ],
    },
  ];
}

function counts(result: CountResult): Block[] {
  const rows: [string, number][] = [
    ['读取行数', result.rows],
    ['减：表头与空行', result.headings + result.blank],
    ['减：不合任何布局或超长的行', result.unmatched + result.tooLong],
    ['减：无有效信息项的行', result.invalid],
    ['等于：有信息项的行', result.valid],
    ['减：内容完全重复的行', result.exactDuplicates],
    ['减：同一人的其他行', result.personDuplicates],
    ['等于：去重人数', result.distinctPeople],
    ['　其中按证件号', result.distinctByIdNumber],
    ['　其中按手机号', result.distinctByPhone],
    ['　其中无证件号和手机号', result.unidentified],
    ['组数（一人在一个文件内为一组）', result.groups],
  ];
  if (result.linked !== null) rows.push(['关联合并后人数（另列，不作为上述计数的依据）', result.linked.people]);
  const { raw, removed, effective } = result.threeCounts;
  const invalidValues = Object.entries(result.invalidValues).map(([reason, count]) => [
    REASON_NAMES[reason] ?? reason,
    n(count),
  ]);
  return [
    heading('三、数量'),
    {
      kind: 'table',
      columns: [{ text: '项目' }, { text: '数量', right: true }],
      rows: rows.map(([label, value]) => [label, n(value)]),
    },
    paragraph(
      `按所选口径：查获 ${n(raw)}，扣除 ${removed.map(({ reason, count }) => `${REASON_NAMES[reason] ?? reason} ${n(count)}`).join('、') || '无'}，有效 ${n(effective)}。`,
    ),
    ...(invalidValues.length > 0
      ? [
          {
            kind: 'table' as const,
            columns: [{ text: '未通过核对的值' }, { text: '个数', right: true }],
            rows: invalidValues,
          },
        ]
      : []),
  ];
}

function categories({ categories: list }: CountResult): Block[] {
  return [
    heading('四、信息类别'),
    paragraph('一行含多类信息时按其最高一档计入一次；“载有该类的行”为去重前数字，同一行可列入多类。'),
    {
      kind: 'table',
      columns: [
        { text: '类别' },
        { text: '载有该类的行', right: true },
        { text: '行', right: true },
        { text: '人', right: true },
        { text: '组', right: true },
      ],
      rows: list
        .filter(({ carrying }) => carrying > 0)
        .map((c) => [CATEGORY_NAMES[c.code].zh, n(c.carrying), n(c.rows), n(c.people), n(c.groups)]),
    },
  ];
}

function verdict(result: CountResult): Block[] {
  const { levels, mayReach } = countMessages('zh');
  const reach = result.verdict?.['mayReach'];
  const asked = questions(result, 'zh');
  return [
    heading('五、判定'),
    paragraph(
      `结论：${levels[result.level as keyof typeof levels] ?? result.level}${typeof reach === 'string' ? `；${mayReach(levels[reach as keyof typeof levels] ?? reach)}` : ''}。`,
    ),
    ...(result.verdict === null ? [] : [paragraph(`依据：${result.verdict.cites.join('；') || '尚无条文成立'}。`)]),
    ...(asked.length > 0 ? [paragraph('尚待查明：'), { kind: 'list' as const, items: asked }] : []),
  ];
}

function distributions({ distributions: d, growth, overlap }: CountResult): Block[] {
  const decades = new Map<string, number>();
  for (const { label, count } of d.birthYear)
    decades.set(`${label.slice(0, 3)}0 年代`, (decades.get(`${label.slice(0, 3)}0 年代`) ?? 0) + count);
  const plots: [string, readonly Share[]][] = [
    ['证件号签发省份（人）', d.province.toSorted((a, b) => b.count - a.count)],
    ['出生年代（人）', [...decades].map(([label, count]) => ({ label, count }))],
    ['手机号段所属运营商（人）', d.operator],
  ];
  return [
    heading('六、分布'),
    ...plots
      .filter(([, list]) => list.length > 0)
      .map(([title, list]): Block => ({
        kind: 'bars',
        title,
        bars: list.slice(0, BARS).map(({ label, count }) => ({ label, value: count })),
      })),
    {
      kind: 'table',
      columns: [{ text: '文件' }, { text: '新增人数', right: true }, { text: '累计人数', right: true }],
      rows: growth.map(({ file, newPeople, total }) => [file, n(newPeople), n(total)]),
    },
    ...(overlap.length > 1
      ? [
          paragraph('文件之间重合的人数（对角线为该文件自身人数）：'),
          {
            kind: 'table' as const,
            columns: [{ text: '' }, ...overlap.map((_, i) => ({ text: String(i + 1), right: true }))],
            rows: overlap.map((row, i) => [String(i + 1), ...row.map(n)]),
          },
        ]
      : []),
  ];
}

function verification(size: number, verified: Verified | null): Block[] {
  return [
    heading('七、抽样核验'),
    ...(verified === null ? [] : humanVerified(verified, 'zh').map(paragraph)),
    ...(size > 0 ? sampling(size) : []),
  ];
}

function sampling(size: number): Block[] {
  const outcomes = [...new Set([1, 0.95, 0.9, 0.8, 0.5].map((share) => Math.round(size * share)))];
  return [
    paragraph(
      `已按上述种子从全部人员中简单随机抽取 ${size} 人，核验表另附。按核实属实的人数，真实率的 95% 置信区间（Wilson）如下：`,
    ),
    {
      kind: 'table',
      columns: [
        { text: '核实属实', right: true },
        { text: '真实率', right: true },
        { text: '95% 置信区间', right: true },
      ],
      rows: outcomes.map((good) => {
        const { low, high } = wilson(good, size);
        return [String(good), percent(good / size), `${percent(low)} – ${percent(high)}`];
      }),
    },
  ];
}

function limits({ problems }: CountResult): Block[] {
  return [
    heading('方法的局限'),
    {
      kind: 'list',
      items: [
        '结构上合法的号码不等于真实存在的号码；真实性以抽样核验或其他证据为准。',
        '省份为证件签发地，运营商为号段最初归属，均不代表现状。',
        '本报告只统计数量并对照条文，不认定行为人、主观方面与来源；是否构成犯罪由办案机关判断。',
        ...problems.map(({ file, code, text }) => `${file} 未能（全部）读取：${code} ${text.zh.what}${text.zh.todo}`),
      ],
    },
  ];
}
