// Writes docs/law from the rules: a page a rule in Chinese and English, an index by instrument, and the list of facts.
// `node scripts/law-docs.mjs` writes; the test of the documentation renders again and compares.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { conditionLines } from './law-condition-text.mjs';
import { TEXT } from './law-docs-text.mjs';
import { readLaw } from './law-pack.mjs';

export const DOCS = 'docs/law';

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
