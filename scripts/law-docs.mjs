// Writes docs/law from the rules: a page a rule in Chinese and English, an index by instrument, and the list of facts.
// `node scripts/law-docs.mjs` writes; the test of the documentation renders again and compares.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { conditionLines } from './law-condition-text.mjs';
import { readLaw } from './law-pack.mjs';

export const DOCS = 'docs/law';

const TEXT = {
  zh: {
    made: '本页由 `law/rules` 生成，请勿手工修改。',
    kinds: '适用的事实',
    window: '有效期',
    from: (day) => `${day} 起`,
    status: {
      in_force: '现行',
      draft: '草案，不作结论',
      unverified: '未核实，不作结论',
      repealed: '已废止，只用于当时的行为',
    },
    auto: { full: '可由事实自动判断', partial: '部分自动，其余须人回答', human: '只能由人认定' },
    profiles: '口径',
    heads: {
      cites: '条文',
      when: '判断条件',
      suspect: '静态证据的疑似条件',
      outcome: '成立时',
      violates: '违规示例',
      decides: '成立示例',
      complies: '合规示例',
      edge: '边界示例',
      exceptions: '例外',
      evidence: '所需证据',
      needs: '缺少事实时的提问',
      remedy: '补救',
      note: '说明',
    },
    none: '无',
    always: '无条件适用',
    holds: { yes: '成立', no: '不成立', unknown: '无法确定' },
    suspectNote: '运行或人工证据缺失时，符合下列条件只报“疑似”。',
    who: '回答人',
    proof: '证明材料',
    index: ['法律规则', '每条规则一页，按所引文件排列。条文只列出处，不录原文。'],
    facts: ['事实清单', '规则会问到的事实。缺少时规则回答“无法确定”，并提出这里的问题。'],
    factsHead: '| 事实 | 问题 | 规则 |',
    uncited: '没有规则引用的文件',
    instrument: { in_force: '现行', draft: '征求意见稿', repealed: '已废止', superseded: '已被取代' },
    outcomes: { violation: '认定为违规' },
    back: '返回索引',
    article: (number, division) =>
      /^\d+(-\d+)?$/.test(number)
        ? `第${number.replace('-', `${division}之`)}${number.includes('-') ? '' : division}`
        : number,
    paragraph: (number) => `第${number}款`,
    item: (number) => `第${number}项`,
  },
  en: {
    made: 'Generated from `law/rules`; do not edit.',
    kinds: 'kinds of facts',
    window: 'in effect',
    from: (day) => `from ${day}`,
    status: {
      in_force: 'in force',
      draft: 'draft: never decides',
      unverified: 'unverified: never decides',
      repealed: 'repealed: for acts of its time only',
    },
    auto: { full: 'decided by facts alone', partial: 'partly automatic', human: 'only a person can establish it' },
    profiles: 'profiles',
    heads: {
      cites: 'Articles',
      when: 'Condition',
      suspect: 'Suspected on static evidence',
      outcome: 'When it holds',
      violates: 'Violating example',
      decides: 'Deciding example',
      complies: 'Compliant example',
      edge: 'Edge example',
      exceptions: 'Exceptions',
      evidence: 'Evidence needed',
      needs: 'Questions for missing facts',
      remedy: 'Remedy',
      note: 'Note',
    },
    none: 'none',
    always: 'applies without condition',
    holds: { yes: 'holds', no: 'does not hold', unknown: 'undetermined' },
    suspectNote: 'Without evidence of a run or a person, this makes it suspected and no more.',
    who: 'answered by',
    proof: 'proved by',
    index: ['Rules of law', 'A page a rule, by the instrument it cites. Articles are cited, never quoted.'],
    facts: ['Facts', 'What rules ask for. Without it a rule is undetermined and asks the question given here.'],
    factsHead: '| fact | question | rules |',
    uncited: 'Instruments no rule cites',
    instrument: { in_force: 'in force', draft: 'draft', repealed: 'repealed', superseded: 'superseded' },
    outcomes: { violation: 'a violation' },
    back: 'index',
    article: (number, division) => (division === '部分' ? `part ${number}` : `art. ${number}`),
    paragraph: (number) => ` para. ${number}`,
    item: (number) => ` item ${number}`,
  },
};

/** Every page as path → text, in a fixed order, so that the same rules give the same bytes. */
export function renderLawDocs(law = readLaw()) {
  const rules = Object.values(law.rules ?? {}).flat();
  const instruments = Object.values(law.instruments ?? {}).flat();
  const register = new Map(instruments.map((row) => [row.id, row]));
  const pages = new Map();
  for (const language of ['zh', 'en']) {
    for (const rule of rules) pages.set(pagePath(language, rule.id), rulePage(rule, register, language));
    pages.set(join(DOCS, language, 'README.md'), indexPage(rules, instruments, language));
    pages.set(join(DOCS, language, 'facts.md'), factsPage(rules, language));
  }
  return pages;
}

export const pagePath = (language, id) => join(DOCS, language, `${id}.md`);

function rulePage(rule, register, language) {
  const text = TEXT[language];
  const say = (both) => both[language];
  const section = (head, lines) => (lines.length > 0 ? ['', `## ${text.heads[head]}`, '', ...lines] : []);
  const list = (items) => (items ?? []).map((item) => `- ${say(item)}`);
  const { from, to } = rule.effective;
  const facts = [
    text.status[rule.status],
    from ? `${text.window} ${to ? `${from} — ${to}` : text.from(from)}` : null,
    `${text.kinds} ${rule.kinds.map((kind) => `\`${kind}\``).join(' ')}`,
    rule.profiles ? `${text.profiles} ${rule.profiles.join(' ')}` : null,
    text.auto[rule.auto ?? 'full'],
  ];
  return [
    `# ${rule.id} ${say(rule.title)}`,
    '',
    `[${text.back}](README.md) · ${facts.filter(Boolean).join(' · ')}`,
    '',
    say(rule.description),
    ...section(
      'cites',
      rule.cites.map((cite) => `- ${citation(cite, register, language)}`),
    ),
    ...section('when', rule.when ? conditionLines(rule.when, language) : [text.always]),
    ...section('suspect', rule.suspect ? [text.suspectNote, '', ...conditionLines(rule.suspect, language)] : []),
    ...section('outcome', [outcome(rule.outcome, language)]),
    ...['violates', 'decides', 'complies', 'edge'].flatMap((is) => section(is, examples(rule, is, language))),
    ...section('exceptions', rule.exceptions?.length ? list(rule.exceptions) : [text.none]),
    ...section('evidence', rule.evidence?.length ? list(rule.evidence) : [text.none]),
    ...section(
      'needs',
      Object.entries(rule.needs ?? {}).map(([fact, need]) => `- \`${fact}\`: ${question(need, language)}`),
    ),
    ...section('remedy', rule.remedy ? [say(rule.remedy)] : []),
    ...section('note', rule.note ? [say(rule.note)] : []),
    '',
    text.made,
    '',
  ].join('\n');
}

function citation({ instrument, article, paragraph, item, from, to }, register, language) {
  const text = TEXT[language];
  const row = register.get(instrument);
  const place = [
    text.article(article, row?.division ?? '条'),
    paragraph === undefined ? '' : text.paragraph(paragraph),
    item === undefined ? '' : text.item(item),
  ].join('');
  const window = from || to ? ` (${from ?? ''}—${to ?? ''})` : '';
  return `${row?.short[language] ?? instrument} ${place}${window}${row ? ` · ${row.number}` : ''}`;
}

function outcome({ type, ...rest }, language) {
  const spoken = rest.text ?? rest.duty;
  const plain = TEXT[language].outcomes[type] ?? `\`${type}\``;
  const details = Object.entries(rest)
    .filter(([key]) => key !== 'text' && key !== 'duty')
    .map(
      ([key, detail]) =>
        `\`${key}\`: ${typeof detail === 'object' && detail?.[language] ? detail[language] : `\`${JSON.stringify(detail)}\``}`,
    );
  return [plain, spoken?.[language], ...details].filter(Boolean).join(' · ');
}

function examples(rule, is, language) {
  const text = TEXT[language];
  return rule.examples
    .filter((example) => example.is === is)
    .flatMap(({ name, date, facts, holds }, index) => [
      ...(index > 0 ? [''] : []),
      `${name[language]} (${date}): **${text.holds[holds]}**`,
      '',
      '```json',
      JSON.stringify(facts),
      '```',
    ]);
}

function question(need, language) {
  const text = TEXT[language];
  const more = [
    need.who ? `${text.who}: ${need.who[language]}` : null,
    need.proof ? `${text.proof}: ${need.proof[language]}` : null,
  ];
  const tail = more.filter(Boolean).join('; ');
  return tail ? `${need.question[language]} (${tail})` : need.question[language];
}

function indexPage(rules, instruments, language) {
  const text = TEXT[language];
  const [title, intro] = text.index;
  const cited = instruments.map((row) => [
    row,
    rules.filter(({ cites }) => cites.some(({ instrument }) => instrument === row.id)),
  ]);
  const about = ({ number, effective: { from, to }, status }) =>
    `${number} · ${text.instrument[status]}${from ? ` · ${to ? `${from} — ${to}` : text.from(from)}` : ''}`;
  const blocks = cited.flatMap(([row, list]) =>
    list.length === 0
      ? []
      : [
          '',
          `## ${row.title[language]}`,
          '',
          about(row),
          '',
          ...list.map((rule) => `- [${rule.id}](${rule.id}.md) ${rule.title[language]}`),
        ],
  );
  const rest = cited.filter(([, list]) => list.length === 0).map(([row]) => `- ${row.title[language]} · ${about(row)}`);
  return [`# ${title}`, '', intro, ...blocks, '', `## ${text.uncited}`, '', ...rest, '', text.made, ''].join('\n');
}

function factsPage(rules, language) {
  const text = TEXT[language];
  const [title, intro] = text.facts;
  const facts = new Map();
  for (const rule of rules) {
    for (const [fact, need] of Object.entries(rule.needs ?? {})) {
      const row = facts.get(fact) ?? { question: need.question[language], rules: [] };
      row.rules.push(`[${rule.id}](${rule.id}.md)`);
      facts.set(fact, row);
    }
  }
  const rows = [...facts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    `# ${title}`,
    '',
    intro,
    '',
    text.factsHead,
    '|---|---|---|',
    ...rows.map(([fact, row]) => `| \`${fact}\` | ${row.question.replaceAll('|', '\\|')} | ${row.rules.join(' ')} |`),
    '',
    text.made,
    '',
  ].join('\n');
}

/** Writes every page and removes those of rules that are gone. */
export function writeLawDocs(pages = renderLawDocs()) {
  for (const [path, page] of pages) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, page);
  }
  for (const path of strays(pages)) rmSync(path);
}

/** Pages on disk that no rule makes any more. */
export function strays(pages) {
  return ['zh', 'en'].flatMap((language) =>
    readdirSync(join(DOCS, language))
      .map((name) => join(DOCS, language, name))
      .filter((path) => !pages.has(path)),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeLawDocs();
