import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { comparePolicies, readPolicy } from './index.ts';
import type { PolicyFacts, PolicySpan } from './index.ts';

interface Vector {
  readonly id: string;
  readonly text: string;
  readonly expect: Readonly<Record<string, unknown>>;
}

const vectors = (name: string): Vector[] =>
  readFileSync(new URL(`../../../../vectors/policy/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Vector);

/** The facts as vectors write them: places as their words, lists of kinds as their names. */
function told(facts: PolicyFacts, text: string): Record<string, unknown> {
  const at = (span: PolicySpan): string => text.slice(span.start, span.end);
  return {
    topics: [...new Set(facts.sentences.flatMap((one) => one.topics))].toSorted(),
    items: facts.items.map((one) => one.item),
    sensitiveItems: facts.items.filter((one) => one.sensitive).map((one) => one.item),
    needs: Object.fromEntries(facts.items.map((one) => [one.item, one.need])),
    denials: facts.denials.map((one) => one.item),
    permissions: [...new Set(facts.permissions.map((one) => one.item))].toSorted(),
    thirdParties: facts.thirdParties.map(({ name, company, items, links, packages }) => ({
      name,
      company,
      items,
      links,
      packages,
    })),
    listElsewhere: facts.listElsewhere.length > 0,
    retention: facts.retention.map((one) => (one.term === null ? one.bound : `${one.term.amount} ${one.term.unit}`)),
    rights: Object.entries(facts.rights).flatMap(([right, one]) => (one.evidence.length > 0 ? [right] : [])),
    terms: facts.responseTerms.map((one) => `${one.amount} ${one.unit}`),
    conditions: [...new Set(facts.closingConditions.map((one) => one.condition))],
    contacts: facts.contacts.map((one) => `${one.way} ${at(one)}`),
    handler: facts.handler.map((one) => one.name),
    complaint: facts.complaint.evidence.length > 0,
    complaintTerms: facts.complaint.terms.map((one) => `${one.amount} ${one.unit}`),
    under14: facts.minors.under14.length > 0,
    guardianConsent: facts.minors.guardianConsent.length > 0,
    notice: facts.changes.notice.length > 0,
    storedInChina: facts.crossBorder.storedInChina.length > 0,
    transferred: facts.crossBorder.transferred.length > 0,
    notAbroad: facts.crossBorder.denied.length > 0,
    separateConsent: facts.separateConsent.length > 0,
    personalised: facts.personalised.evidence.length > 0,
    offSwitch: facts.personalised.offSwitch.length > 0,
    automatedDecision: facts.automatedDecision.length > 0,
    impliedConsent: facts.impliedConsent.length > 0,
    improveService: facts.improveService.length > 0,
    dates: facts.dates.map((one) => `${one.kind} ${one.date}`),
    language: facts.language.main,
    sections: facts.sections.map((one) => `${one.level} ${one.title}`),
    sentences: facts.sentences.length,
    isPolicy: facts.isPolicy,
  };
}

for (const name of ['facts', 'topics', 'structure']) {
  for (const { id, text, expect } of vectors(name)) {
    test(`policy ${name} ${id}`, () => {
      const found = told(readPolicy(text), text);
      for (const [key, value] of Object.entries(expect)) assert.deepEqual(found[key], value, key);
    });
  }
}

function spansIn(value: unknown): PolicySpan[] {
  if (Array.isArray(value)) return value.flatMap(spansIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'start' in value && 'end' in value && 'document' in value ? [value as PolicySpan] : [];
  return [...own, ...Object.values(value).flatMap(spansIn)];
}

/** Tags and programs are left out of what is read. */
const PIECES = vectors('facts').flatMap(({ text }) => (/<\w|@Entry/.test(text) ? [] : [text]));
const anyPolicy = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 40 })))
  .map((parts) => parts.join('\n'));

test('every place lies inside its document, and sentences follow one another', () => {
  fc.assert(
    fc.property(anyPolicy, (text) => {
      const facts = readPolicy(text);
      for (const span of spansIn(facts)) {
        assert.equal(span.document, 'policy');
        assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
      }
      let last = 0;
      for (const { start, end } of facts.sentences) {
        assert.ok(start >= last);
        last = end;
        assert.equal(text.slice(start, end).trim(), text.slice(start, end));
      }
    }),
    { numRuns: 60 },
  );
});

test('no character but blanks is left out of the sentences', () => {
  fc.assert(
    fc.property(anyPolicy, (text) => {
      let rest = '';
      let last = 0;
      for (const { start, end } of readPolicy(text).sentences) {
        rest += text.slice(last, start);
        last = end;
      }
      assert.match(rest + text.slice(last), /^[\s\u0085\u00ad\u200b-\u200d\u2060\ufeff*~`_>\\]*$/);
    }),
    { numRuns: 60 },
  );
});

test('several documents are read each for itself, and together', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES), (one, other) => {
      const alone = readPolicy(one);
      const both = readPolicy([
        { name: 'policy', text: one },
        { name: 'list', text: other },
      ]);
      assert.deepEqual(
        both.sentences.filter((sentence) => sentence.document === 'policy'),
        alone.sentences,
      );
      assert.deepEqual(
        both.contacts.filter((contact) => contact.document === 'policy'),
        alone.contacts,
      );
      for (const { item } of alone.items) assert.ok(both.items.some((entry) => entry.item === item));
    }),
    { numRuns: 60 },
  );
});

test('a policy equals itself, and a comparison backwards swaps what came and went', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(PIECES, { maxLength: 8 }),
      fc.shuffledSubarray(PIECES, { maxLength: 8 }),
      (one, other) => {
        const [before, after] = [one.join('\n'), other.join('\n')];
        assert.deepEqual(comparePolicies(before, before).changes, []);
        const forth = comparePolicies(before, after);
        const back = comparePolicies(after, before);
        assert.equal(forth.unchanged, back.unchanged);
        assert.deepEqual(forth.items.added, back.items.removed);
        assert.deepEqual(forth.thirdParties.removed.toSorted(), back.thirdParties.added.toSorted());
      },
    ),
    { numRuns: 30 },
  );
});

test('a million of one character is read', () => {
  for (const character of [
    '我',
    'a',
    '1',
    '（',
    ' ',
    '\t',
    '|',
    '\n',
    '。',
    '第',
    '-',
    'S',
    '有限公司',
    '我们收集',
    '：',
    'a.a.',
    '<',
    '<td>',
    '`',
    '>',
    '**',
  ]) {
    const facts = readPolicy(character.repeat(Math.ceil(1_000_000 / character.length)));
    assert.ok(facts.sentences.length >= 0);
  }
});

test('a new edition: one sentence came, one went, one was reworded', () => {
  const before =
    '一、收集\n我们会收集您的手机号码用于注册。\n您可以在设置中删除您的个人信息。\n二、联系\n我们将在15个工作日内答复。';
  const after =
    '一、收集\n我们会收集您的手机号码和IMEI用于注册。\n二、联系\n我们将在15个工作日内答复。\n三、共享\n我们会向第三方共享您的位置信息。';
  const { changes, unchanged, items } = comparePolicies(before, after);
  assert.deepEqual(changes.map((change) => change.kind).toSorted(), ['added', 'added', 'changed', 'removed']);
  assert.equal(unchanged, 3);
  assert.ok(items.added.includes('device.imei'));
});

test('setting words in bold is no new edition', () => {
  const before = '一、收集\n我们会收集您的手机号码用于注册。';
  assert.deepEqual(comparePolicies(before, before.replace('手机号码', '**手机号码**')).changes, []);
});

test('places are those of the text as it was given, behind tags, marks and a program', () => {
  const given = [
    '<p>我们会收集您的<b>手机号码</b>。</p><!-- 您的位置 --><p>您可以注销账号。</p>',
    '> 我们会收集您的**手机号码**。\n> 您可以注销账号。',
    "@Entry\nstruct Policy {\n  build() {\n    Text('我们会收集您的手机号码。' + '您可以注销账号。') // '您的位置'\n  }\n}",
  ];
  for (const text of given) {
    const { items, rights } = readPolicy(text);
    assert.deepEqual(
      items.map(({ item }) => item),
      ['phone.mobile'],
      text,
    );
    for (const [span, words] of [
      [items[0]!.evidence[0]!, '手机号码'],
      [rights.close.evidence[0]!, '注销账号'],
    ] as const)
      assert.ok(text.slice(span.start, span.end).includes(words), text);
  }
});
