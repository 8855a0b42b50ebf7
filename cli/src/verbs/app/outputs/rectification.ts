import { clock, OUTCOMES, readyLaw } from '@pingzhang/engine/judge';
import type { BehaviourOutcome, BehaviourRow } from '@pingzhang/engine/judge';
import { thirdParties } from '@pingzhang/engine/detect/app';
import type { Evidence } from '@pingzhang/engine/model';
import type { Block, Report } from '../../../report/document.ts';
import type { CheckedApp } from './checked-app.ts';
import { tallyOf } from './json.ts';
import { byTopic, topicWords } from './policy-changes.ts';

/** Working days to put things right: what notices of the authorities commonly give. The one who sends it may set another. */
const WITHIN = 10;

const SOURCES: { readonly [S in Evidence['source']]: string } = {
  package: '安装包',
  policy: '隐私政策',
  run: '运行记录',
  answer: '人工核实',
};

/**
 * The report for the developer, in the form of the authorities' notices: who, the problems in the words of the method
 * with their evidence, what a person still has to look at, and by when to put things right. Always Chinese.
 */
export function rectification(checked: CheckedApp): Report {
  const { check, law } = checked;
  const of = (outcome: BehaviourOutcome): BehaviourRow[] =>
    check.rows.filter((row) => row.outcome === outcome && !row.suppressed);
  const [found, suspected, open] = [of('违反'), of('疑似'), of('需人工')];
  return {
    title: 'App 收集使用个人信息检测报告与整改要求',
    subtitle: `${name(checked)}　检测日期 ${check.date}`,
    blocks: [
      { kind: 'heading', text: '一、检测对象' },
      { kind: 'table', columns: [{ text: '项目' }, { text: '内容' }], rows: subject(checked) },
      {
        kind: 'paragraph',
        text: `按《App违法违规收集使用个人信息行为认定方法》的 31 种行为检测，结论为：${OUTCOMES.map((outcome) => `${outcome} ${tallyOf(check)[outcome]}`).join('，')}。`,
      },
      ...since(checked),
      ...(check.app.packer === null ? [] : [paragraph(`该安装包经${check.app.packer.name}处理，静态检测结果不完整。`)]),
      { kind: 'heading', text: '二、违反的行为' },
      ...problems(found, '未发现可以认定违反的行为。'),
      { kind: 'heading', text: '三、疑似的行为' },
      ...problems(suspected, '没有疑似的行为。'),
      { kind: 'heading', text: '四、待核实的事项' },
      ...questions([...suspected, ...open]),
      { kind: 'heading', text: '五、第三方 SDK' },
      ...sdkTable(checked),
      { kind: 'heading', text: '六、整改要求' },
      ...demand(found, suspected, checked),
      { kind: 'heading', text: '附件：证据' },
      ...annex([...found, ...suspected]),
      ...editions(checked),
      paragraph(
        `检测工具：屏障 Pingzhang；规则包 ${law.version}（${law.hash.slice(0, 16)}）。相同的安装包和材料重复检测，结论相同。`,
      ),
    ],
  };
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

function name({ check: { app }, file }: CheckedApp): string {
  return `《${app.label ?? app.id ?? file}》${app.versionName === null ? '' : `（版本 ${app.versionName}）`}`;
}

function subject({ check: { app, type }, file, sha256, channel, developer }: CheckedApp): string[][] {
  const kind = { android: 'Android 应用', ios: 'iOS 应用', harmony: 'HarmonyOS 应用', wechat: '微信小程序' }[
    app.platform
  ];
  const rows: [string, string | null][] = [
    ['名称', app.label],
    ['标识', app.id],
    [
      '版本',
      [app.versionName, app.versionCode === null ? null : `（${app.versionCode}）`]
        .filter((part) => part !== null)
        .join('') || null,
    ],
    ['类别', kind],
    ['App 类型', type.id],
    ['来源', channel],
    ['运营者', developer],
    ['文件', file],
    ['SHA-256', sha256],
    ['签名证书', app.certificates.map(({ sha256: digest }) => digest)[0] ?? null],
  ];
  return rows.map(([title, value]) => [title, value ?? '（未提供）']);
}

/** What came, was mended and returned since the version examined before. */
function since({ changes }: CheckedApp): Block[] {
  if (changes === null) return [];
  const parts = (
    [
      ['新增', changes.came],
      ['再现', changes.returned],
      ['已改', changes.mended],
      ['仍在', changes.stayed],
    ] as const
  ).flatMap(([kind, codes]) => (codes.length === 0 ? [] : [`${kind} ${codes.join('、')}`]));
  const from = changes.from.versionName ?? changes.from.date ?? '上一版';
  return [paragraph(`与 ${from} 相比：${parts.length === 0 ? '没有变化' : parts.join('；')}。`)];
}

/** The policy against its edition before, by topic. */
function editions({ check: { policyChanges } }: CheckedApp): Block[] {
  if (policyChanges === null) return [];
  const kinds = { added: '新增', removed: '删去', changed: '改写' } as const;
  const topics = topicWords('zh');
  const rows = byTopic(policyChanges).flatMap(([topic, changes]) =>
    changes.map(({ kind, before, after }) => [topics[topic], kinds[kind], before?.text ?? '', after?.text ?? '']),
  );
  return [
    { kind: 'heading', text: '附件：隐私政策与上一版的差异' },
    rows.length === 0
      ? paragraph('没有改动。')
      : {
          kind: 'table',
          columns: [{ text: '主题' }, { text: '改动' }, { text: '上一版' }, { text: '现在' }],
          rows: rows.slice(0, 300),
        },
  ];
}

function problems(rows: readonly BehaviourRow[], none: string): Block[] {
  if (rows.length === 0) return [paragraph(none)];
  return rows.flatMap((row, index): Block[] => [
    paragraph(`${index + 1}．${row.title.zh}（认定方法${row.code}）`),
    paragraph(`依据：${row.cites.join('；')}`),
    ...(row.evidence.length === 0
      ? []
      : [
          paragraph(
            `事实：${row.evidence.slice(0, 3).map(line).join('；')}${row.evidence.length > 3 ? ` 等 ${row.evidence.length} 处，见附件` : ''}`,
          ),
        ]),
  ]);
}

function line({ source, file, place, text }: Evidence): string {
  return [SOURCES[source], place === undefined ? file : `${file} ${place}`, text]
    .filter((part) => part !== '')
    .join('：');
}

function questions(rows: readonly BehaviourRow[]): Block[] {
  if (rows.length === 0) return [paragraph('没有待核实的事项。')];
  const asked = rows.flatMap(({ code, question }) =>
    question ? [[code, question.question.zh, question.who.zh, question.proof.zh]] : [],
  );
  return [
    {
      kind: 'table',
      columns: [{ text: '行为' }, { text: '问题' }, { text: '由谁回答' }, { text: '证明材料' }],
      rows: asked,
    },
  ];
}

function sdkTable({ check: { sdks, facts } }: CheckedApp): Block[] {
  const parties = thirdParties(sdks);
  if (parties.length === 0) return [paragraph('没有发现第三方 SDK。')];
  const unlisted = facts.facts['undisclosedSdks'];
  const rows = parties.map(({ sdk, version }) => [
    sdk.name.zh,
    sdk.company ?? '（未知）',
    version?.value ?? '（未知）',
    Array.isArray(unlisted) ? (unlisted.includes(sdk.id) ? '否' : '是') : '—',
  ]);
  return [
    {
      kind: 'table',
      columns: [{ text: '名称' }, { text: '运营主体' }, { text: '版本' }, { text: '隐私政策已列出' }],
      rows,
    },
  ];
}

function demand(
  found: readonly BehaviourRow[],
  suspected: readonly BehaviourRow[],
  { check, law }: CheckedApp,
): Block[] {
  if (found.length + suspected.length === 0) return [paragraph('本次检测没有需要整改的行为。')];
  const rule = {
    id: 'demand',
    outcome: {
      type: 'clock',
      shape: 'deadline',
      limit: WITHIN,
      unit: 'working_day',
      starts: { zh: '收到之日', en: 'receipt' },
    },
  } as const;
  const { due, earliest, latest } = clock(rule, check.date, readyLaw(law.packs).calendar);
  const by = due ?? (earliest === null ? null : `${earliest} 至 ${latest}（次年放假安排公布后确定）`);
  const items = [...found, ...suspected].flatMap(({ code, remedy }) => (remedy ? [`（${code}）${remedy.zh}`] : []));
  return [
    paragraph(
      `请于 ${WITHIN} 个工作日内完成整改并书面反馈${by === null ? '' : `，自 ${check.date} 起算，最迟 ${by}`}。疑似的行为请说明情况并提供证明材料。`,
    ),
    ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
  ];
}

function annex(rows: readonly BehaviourRow[]): Block[] {
  const lines = rows.flatMap(({ code, evidence }) =>
    evidence.map((each) => [code, SOURCES[each.source], [each.file, each.place].filter(Boolean).join(' '), each.text]),
  );
  if (lines.length === 0) return [paragraph('（无）')];
  return [
    { kind: 'table', columns: [{ text: '行为' }, { text: '来源' }, { text: '位置' }, { text: '内容' }], rows: lines },
  ];
}
