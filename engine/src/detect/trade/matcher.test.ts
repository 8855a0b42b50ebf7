import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bit } from './disguise.ts';
import { fold } from './fold.ts';
import type { Folded } from './fold.ts';
import { createMatcher, formsOf } from './matcher.ts';
import type { TermForm, TermHit } from './matcher.ts';
import { readTermPack } from './pack.ts';
import { createSoundReader } from './sound.ts';
import type { Sounds } from './sound.ts';
import { createTermIndex } from './term-index.ts';

const pack = readTermPack({
  id: 'test',
  version: '1',
  terms: {
    sgk: {
      strong: [
        { term: '社工库', means: '库' },
        { term: '工库', means: '库' },
      ],
    },
    lookup: {
      weak: [
        { term: '查档', means: '查', variants: ['cd服务', 'cd'] },
        { term: '查户籍', means: '查' },
      ],
    },
    sim: {
      weak: [
        { term: '接🐎', means: '码' },
        { term: '接码平台', means: '码' },
      ],
    },
    contact: { weak: [{ term: '加v', means: '联系' }] },
  },
});
const forms = formsOf([pack]);
const matcher = createMatcher([pack]);

interface Candidate extends TermHit {
  readonly first: number;
}

/** Every form at every place by comparison, then the longest of each category by looking at all that were kept. */
function slowFind(folded: Folded, sounds: Sounds): TermHit[] {
  const letter = (i: number): boolean =>
    i >= 0 && i < folded.length && folded.units[i]! >= 97 && folded.units[i]! <= 122;
  const found: Candidate[] = [];
  const look = (
    form: TermForm,
    units: Uint16Array,
    length: number,
    at: (i: number) => number,
    end: (i: number) => number,
  ): void => {
    for (let i = 0; i + form.text.length <= length; i++) {
      if (String.fromCharCode(...units.subarray(i, i + form.text.length)) !== form.text) continue;
      const [first, last] = [at(i), end(i + form.text.length - 1) - 1];
      if (form.whole && (letter(first - 1) || letter(last + 1))) continue;
      if (form.spelt && !Array.from({ length: last - first + 1 }, (_, j) => letter(first + j)).includes(true)) continue;
      let disguises = form.disguises;
      for (let j = first; j <= last; j++) {
        disguises |= j === first ? folded.bits[j]! & ~bit('separators') : folded.bits[j]!;
        if (form.sound && letter(j)) disguises |= bit('pinyin');
      }
      found.push({ term: form.term, first, start: folded.from[first]!, end: folded.to[last]!, disguises });
    }
  };
  for (const form of forms)
    if (form.sound)
      look(
        form,
        sounds.units,
        sounds.length,
        (i) => sounds.from[i]!,
        (i) => sounds.to[i]!,
      );
    else
      look(
        form,
        folded.units,
        folded.length,
        (i) => i,
        (i) => i + 1,
      );
  const kept: TermHit[] = [];
  const order = found.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.disguises - b.disguises || a.first - b.first,
  );
  for (const { term, start, end, disguises } of order)
    if (!kept.some((hit) => hit.term.category === term.category && start < hit.end && hit.start < end))
      kept.push({ term, start, end, disguises });
  return kept.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

const piece = fc.constantFrom(
  '社工库',
  '库工社',
  '射攻裤',
  'shegongku',
  'she工ku',
  'sgk',
  '查档',
  'chadang',
  'cd',
  '服务',
  'CD服务',
  '查户籍',
  'cha户ji',
  '接🐎',
  '接码',
  '平台',
  '加v',
  '➕V',
  ' ',
  '-',
  '。',
  'x',
  '的',
  '社',
  '工',
  '库',
  '查',
  '\u200b',
  '1',
);

test('the matcher finds what comparing every form at every place finds', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const folded = fold(pieces.join(''));
      const sounds = createSoundReader()(folded.units, folded.length);
      const names = (hits: readonly TermHit[]): unknown[] =>
        hits.map(({ term, start, end, disguises }) => [term.category, start, end, disguises]);
      assert.deepEqual(names(matcher.find(folded, sounds)), names(slowFind(folded, sounds)));
    }),
    { numRuns: 800, seed: 6 },
  );
});

test('the index finds every word everywhere, astral characters and single units too', () => {
  const words = ['a', 'ab', 'abc', 'bc', '接🐎', '🐎', '𠮷野', 'ab'];
  const index = createTermIndex(words);
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', '接', '🐎', '🐏', '𠮷', '野'), { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const units = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
      const found: string[] = [];
      index.scan(units, units.length, (word, start, end) => found.push(`${word} ${start} ${end}`));
      const wanted = words.flatMap((word, number) =>
        Array.from({ length: text.length }, (_, i) =>
          text.startsWith(word, i) ? [`${number} ${i} ${i + word.length}`] : [],
        ).flat(),
      );
      assert.deepEqual(found.toSorted(), wanted.toSorted());
      assert.equal(index.has(text), wanted.length > 0);
    }),
    { numRuns: 500, seed: 8 },
  );
});

test('a text full of overlapping terms takes linear time', () => {
  const folded = fold('社工库查户籍接码平台'.repeat(30_000));
  const hits = matcher.find(folded, createSoundReader()(folded.units, folded.length));
  assert.equal(hits.length, 90_000);
});
