// Against the tables and texts the rules were written from: every row has its rule, every article cited exists, and
// no sentence of a statute was copied. Skipped where they are not at hand.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Citation } from '@pingzhang/engine/model';
import { instruments, noShared, pack, rules, SHARED } from './pack.ts';

interface Row {
  readonly id: string;
  readonly text?: string | null;
  readonly necessary?: readonly string[];
  readonly status?: string;
  readonly verified?: string;
  readonly limit?: number | string | null;
  readonly unit?: string;
}

const table = (name: string): readonly Row[] =>
  (JSON.parse(readFileSync(`${SHARED}/${name}.json`, 'utf8')) as { rows: readonly Row[] }).rows;
const rule = (id: string) => rules.find((one) => one.id === id);

describe('tables', { skip: noShared }, () => {
  it('every instrument of the register', () => {
    for (const { id, status } of table('rules-register')) {
      const row = instruments.get(id);
      assert.ok(row, id);
      assert.equal(row.status === 'draft', status?.startsWith('draft'), id);
    }
  });

  it('every one of the 31 behaviours, as group and item', () => {
    const rows = table('app-behaviours-31');
    assert.equal(rows.length, 31);
    for (const { id } of rows) {
      const [article, item] = id.slice(1).split('.');
      const cite = rule(id)?.cites.find(({ instrument }) => instrument === 'app-31');
      assert.deepEqual([cite?.article, String(cite?.item)], [article, item], id);
    }
  });

  it('every one of the 39 types, with exactly its items', () => {
    const rows = table('necessary-info-39');
    assert.equal(rows.length, 39);
    for (const { id, necessary } of rows) {
      const outcome = rule(id)?.outcome;
      assert.ok(outcome?.type === 'necessity', id);
      assert.deepEqual(outcome.necessary.toSorted(), necessary?.toSorted(), id);
    }
  });

  for (const name of ['crime-thresholds', 'deadlines', 'scale-thresholds']) {
    it(`every row of ${name}, deciding only what has been read`, () => {
      for (const { id, verified } of table(name)) {
        const decides = rule(id)?.status === 'in_force';
        assert.ok(rule(id), id);
        assert.equal(decides, verified !== 'memory' && verified !== 'draft', id);
      }
    });
  }

  it('every period with its number and unit', () => {
    for (const { id, limit, unit } of table('deadlines')) {
      const outcome = rule(id)?.outcome;
      assert.ok(outcome?.type === 'clock', id);
      const spelled = `${outcome.limit} ${outcome.unit}`;
      assert.ok(
        [`${limit} ${unit}`, unit === 'hour' ? `${Number(limit) * 60} minute` : ''].includes(spelled),
        `${id}: ${spelled}`,
      );
    }
  });

  it('every article of the renumbering', () => {
    const lines = readFileSync(`${SHARED}/csl-renumber.tsv`, 'utf8').trim().split('\n').slice(1);
    const old = lines.map((line) => line.split('\t')).filter(([from]) => from);
    const ours = new Map(pack.renumber?.['csl']?.articles.map((row) => [row.old, row.new]));
    for (const [from, to] of old) assert.equal(ours.get(from!), to, `article ${from}`);
  });
});

/** Instruments whose text is at hand, by the register and by what is not in it. */
function texts(): Map<string, string> {
  const more: readonly Row[] = [
    ['consumer', 'xiaofeizhe-quanyi'],
    ['ecommerce', 'dianshangfa'],
    ['anti-fraud', 'fan-dianxin-zhapian'],
    ['minors', 'weichengnianren-baohu'],
    ['credit', 'zhengxin-tiaoli'],
    ['cii', 'guanji-tiaoli'],
    ['gov-data', 'zhengwu-shuju-gongxiang'],
    ['criminal', 'xingfa-extracts'],
  ].map(([id, file]) => ({ id: id!, text: `${file}.txt` }));
  return new Map(
    [...table('rules-register'), ...more].flatMap(({ id, text }): [string, string][] =>
      text && existsSync(`${SHARED}/texts/${text}`) ? [[id, readFileSync(`${SHARED}/texts/${text}`, 'utf8')]] : [],
    ),
  );
}

const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 第一千零三十四条之一 → `1034-1`. */
function articleNumber(chinese: string): number {
  let total = 0;
  let digit = 0;
  for (const character of chinese) {
    const unit = UNITS[character];
    if (unit) {
      total += (digit || 1) * unit;
      digit = 0;
    } else digit = DIGITS.indexOf(character);
  }
  return total + digit;
}

/** Articles of a text as number → wording; for the guidance in parts, parts → wording. */
function articles(text: string, parts: boolean): Map<string, string> {
  const heading = parts
    ? /^([一二三四五六七八九十]+)、/gmu
    : /^(?:\[[^\]]*\] ?)?第([零一二三四五六七八九十百千]+)条(?:之([一二三]))?/gmu;
  const starts = [...text.matchAll(heading)];
  return new Map(
    starts.map((match, index) => {
      const suffix = match[2] ? `-${articleNumber(match[2])}` : '';
      return [`${articleNumber(match[1]!)}${suffix}`, text.slice(match.index, starts[index + 1]?.index)];
    }),
  );
}

const CHINESE_ITEM = (item: number) => {
  const tens = Math.floor(item / 10);
  const ten = tens > 1 ? DIGITS[tens]! : '';
  return `${tens > 0 ? `${ten}十` : ''}${item % 10 > 0 ? DIGITS[item % 10] : ''}`;
};

describe('texts', { skip: noShared }, () => {
  it('every article and item cited exists', () => {
    const missing: string[] = [];
    const read = texts();
    const known = new Map(
      [...read].map(([id, text]) => [id, articles(text, instruments.get(id)?.division === '部分')] as const),
    );
    const check = (id: string, { instrument, article, item }: Citation): void => {
      const here = known.get(instrument);
      // An official release summarises and has no articles.
      if (!here || instruments.get(instrument)?.text === 'release' || !/^\d/.test(article)) return;
      const wording = here.get(article);
      if (wording === undefined) missing.push(`${id}: ${instrument} ${article}`);
      else if (item !== undefined && instrument !== 'app-39') {
        const marks = [`（${CHINESE_ITEM(item)}）`, `(${CHINESE_ITEM(item)})`, `\n${item}.`];
        if (!marks.some((mark) => wording.includes(mark))) missing.push(`${id}: ${instrument} ${article} item ${item}`);
      }
    };
    for (const { id, cites } of rules) for (const cite of cites) check(id, cite);
    assert.deepEqual(missing, []);
  });

  it('no rule copies twenty Chinese characters in a row', () => {
    const LENGTH = 20;
    const grams = new Set<string>();
    const chinese = (text: string) => text.replace(/[^\u4e00-\u9fff]/g, '');
    for (const text of texts().values()) {
      const run = chinese(text);
      for (let index = 0; index + LENGTH <= run.length; index += 1) grams.add(run.slice(index, index + LENGTH));
    }
    const copied = rules.flatMap((one) =>
      strings(one)
        .map(chinese)
        .flatMap((run) =>
          Array.from({ length: Math.max(0, run.length - LENGTH + 1) }, (_, index) => run.slice(index, index + LENGTH))
            .filter((gram) => grams.has(gram))
            .slice(0, 1)
            .map((gram) => `${one.id}: ${gram}`),
        ),
    );
    assert.deepEqual(copied, []);
  });
});

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}
