import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { DEFAULT_CONFIDENCE } from '../options.ts';
import { resolve } from '../resolve.ts';
import { STRUCTURED_TYPES, contextFree } from './context-free.ts';
import { LABEL_LIST } from './label-table.ts';
import { SPAN_WORDS, structuredScanner } from './structured.ts';
import { View } from '../view/view.ts';

const FOLDER = new URL('../../../../vectors/detect/', import.meta.url);
const TEXTS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n'))
  .map((line) => (JSON.parse(line) as { text: string }).text);
const TOKENS = [...new Set(TEXTS.flatMap((text) => text.split(/[,，。；：:\s|（）()"“”]+/)))].filter(
  (t) => t.length < 60,
);

const twin = structuredScanner({ simd: false });
const kernel = structuredScanner();

function spansOf(scanner: typeof twin, text: string): string[] {
  const utf8 = Buffer.from(text);
  const words = scanner.scan(utf8);
  const spans: string[] = [];
  for (let i = 0; i < words.length; i += SPAN_WORDS) {
    const [type, from, to, start, end] = words.subarray(i, i + SPAN_WORDS) as unknown as [
      number,
      number,
      number,
      number,
      number,
    ];
    // Both offsets tell the same characters.
    assert.equal(utf8.subarray(from, to).toString(), text.slice(start, end));
    spans.push(`${STRUCTURED_TYPES[type]} ${start} ${end}`);
  }
  return spans;
}

/** Lone surrogates are no characters, and UTF-8 has none. */
const clean = (text: string): string => Buffer.from(text).toString().replaceAll('\0', ' ');

function same(source: string): void {
  const text = clean(source);
  const expected = resolve(contextFree(text), DEFAULT_CONFIDENCE).map(
    ({ type, start, end }) => `${type} ${start} ${end}`,
  );
  assert.deepEqual(spansOf(twin, text), expected, JSON.stringify(text.slice(0, 400)));
  assert.deepEqual(spansOf(kernel, text), expected, JSON.stringify(text.slice(0, 400)));
}

/** Label words as a scanner finds them. */
function labelsOf(scanner: typeof twin, text: string): string[] {
  const utf8 = Buffer.from(text);
  const { spans, labels: words } = scanner.scanLabelled(utf8);
  assert.deepEqual(spans, scanner.scan(utf8));
  return Array.from({ length: words.length / SPAN_WORDS }, (_, i) => {
    const [label, from, to, start, end] = words.subarray(i * SPAN_WORDS, (i + 1) * SPAN_WORDS) as unknown as number[];
    assert.equal(utf8.subarray(from, to).toString(), text.slice(start, end));
    return `${LABEL_LIST[label!]!.word} ${start} ${end}`;
  });
}

function sameLabels(source: string): void {
  const text = clean(source);
  const view = new View(text);
  const { start, end, label } = view.labels;
  const expected = label.map(({ word }, i) => `${word} ${view.sourceStart(start[i]!)} ${view.sourceEnd(end[i]!)}`);
  assert.deepEqual(labelsOf(twin, text), expected, JSON.stringify(text.slice(0, 400)));
  assert.deepEqual(labelsOf(kernel, text), expected, JSON.stringify(text.slice(0, 400)));
}

test('label words: the engine, the twin and the kernel find the same', () => {
  for (const text of TEXTS) sameLabels(text);
  sameLabels(TEXTS.join('\n').repeat(2));
  const word = fc.constantFrom(...LABEL_LIST.map((label) => label.word));
  const written = word.chain((text) =>
    fc.constantFrom(
      text,
      text.toUpperCase(),
      text.replace('电', '電'),
      Array.from(text).join(' '),
      Array.from(text).join('·'),
    ),
  );
  const part = fc.oneof(
    { weight: 4, arbitrary: written },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ...'： : ， 。 \n 1 x Ab 138 ＿ － ｎ \u3000 \u200b 😀 号码 姓 名 custName'.split(' '),
        ' ',
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom(...TOKENS) },
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => sameLabels(parts.join(''))),
    { seed: 6, numRuns: Number(process.env['RUNS'] ?? 2000) },
  );
});

test('vectors: the engine without context, the twin and the kernel find the same', () => {
  for (const text of TEXTS) same(text);
  // Chunks end at line ends, wherever those fall.
  const lines = TEXTS.map((text, i) => (i % 7 === 0 ? text.repeat(3) : text));
  same([...lines, ...lines.toReversed()].join('\n').repeat(3));
});

const PIECES =
  '1 3 8 0 O l x X * @ . : :: - / _ ( ) [at] (dot) < " 86- +86 0086 (86) 的快递 号 元 ms ，  ： （ ） － ． 一 二 三 幺 〇 零 京 粤B 使 警 é · user at dot com.cn http:// １ Ａ ① 𝟏 abc ff 0a 86 + 13598761234 1359876 1234 010-6552 0571 02582738261 6222021234567890128 11010519900307 1990 -01-02 E12345678 A123456(3) 123.45 30.2741, 120.1551 221.5.4.3 ＠ \u200b 1,234 ｘ 138 1381 8261 2001:da8: fe80 00:1b: 44-11- 3a7c. 62 4-4 4324 1 00 0'.split(
    ' ',
  );
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.constantFrom(' ', '\n', '😀', '\t', '  ', '\u3000') },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 99_999 }).map(String) },
  { weight: 2, arbitrary: fc.constantFrom(...TOKENS) },
);

test('random and hostile text: all three find the same', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => same(pieces.join(''))),
    { seed: 5, numRuns: Number(process.env['RUNS'] ?? 3000) },
  );
});

test('numbers spelled in prose: all three find the same, wherever they stand', () => {
  const numeral = fc.constantFrom(...'〇零一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖'.split(''), '1', '3', '8');
  const joint = fc.constantFrom('', '', '', ' ', '-', '.', '·', '、', '－', '–', '／');
  const spelled = fc
    .tuple(fc.array(fc.tuple(numeral, joint), { minLength: 8, maxLength: 14 }), fc.boolean(), fc.boolean())
    .map(([parts, oneJoint, phone]) => {
      const joints = oneJoint ? parts.map(() => parts[0]![1]) : parts.map(([, each]) => each);
      const digits = phone ? Array.from('一三八一三五七二四六八') : parts.map(([each]) => each);
      return digits.map((each, i) => each + (joints[i] ?? '')).join('');
    });
  const prose = fc
    .tuple(
      fc.integer({ min: 0, max: 70 }),
      fc.constantFrom('今年雨水偏多，沿河各村', '系统（升级）之后·页面', '手机号：', ' \n', 'Ab 12 '),
    )
    .map(([length, unit]) => unit.repeat(40).slice(0, length));
  fc.assert(
    fc.property(fc.array(fc.tuple(prose, spelled), { minLength: 1, maxLength: 4 }), prose, (parts, last) =>
      same(parts.map(([before, number]) => before + number).join('') + last),
    ),
    { seed: 7, numRuns: Number(process.env['RUNS'] ?? 1500) },
  );
});

const CORPORA = new URL('../../../../../shared/corpora/', import.meta.url);

test(
  'real text: all three find the same',
  { skip: existsSync(CORPORA) ? false : 'no corpora of real text here' },
  () => {
    for (const file of readdirSync(CORPORA, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:jsonl|txt|tsv|bmes|bio)$/.test(name),
    ))
      same(readFileSync(new URL(file, CORPORA), 'utf8').slice(0, 400_000));
  },
);
