import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bit } from './disguise.ts';
import { createFolder, fold, isVertical, textOf } from './fold.ts';
import { foldSteps, soundalikes } from './fold-table.ts';
import { HALVES } from './tables/marks.ts';

const HEARD = soundalikes();

interface Unit {
  readonly unit: number;
  readonly from: number;
  to: number;
  bits: number;
}

/** The folding written for reading: one character after another, an object each. What the fast one must equal. */
function slowFold(source: string): Unit[] {
  const out: Unit[] = [];
  let pending = 0;
  const put = (written: number, from: number, to: number, marks: number): void => {
    const digit = out.at(-1);
    const nought = written === 0x6f && digit?.to === from && /[0-9]/.test(String.fromCharCode(digit.unit));
    const unit = nought ? 0x30 : written;
    const bits = nought ? marks | bit('lookalike') : marks;
    const char = String.fromCharCode(unit);
    const [before, last] = [out.at(-2), out.at(-1)];
    if (!/[0-9]/.test(char) && before?.unit === unit && last?.unit === unit) {
      out.pop();
      before.to = to;
      before.bits |= bit('repeats');
      return;
    }
    out.push({ unit, from, to, bits: bits | pending });
    pending = 0;
    const pair = out.slice(-2);
    const meant = pair.length === 2 ? HEARD.get((pair[0]!.unit << 16) | pair[1]!.unit) : undefined;
    meant?.forEach((sound, i) => {
      if (pair[i]!.unit !== sound)
        out[out.length - 2 + i] = { ...pair[i]!, unit: sound, bits: pair[i]!.bits | bit('homophone') };
    });
  };
  for (let at = 0; at < source.length;) {
    const halves = HALVES[source.slice(at, at + 2)];
    if (halves !== undefined) {
      for (let i = 0; i < halves.length; i++) put(halves.charCodeAt(i), at, at + 2, bit('split_characters'));
      at += 2;
      continue;
    }
    const char = String.fromCodePoint(source.codePointAt(at)!);
    if (char === '\n' && isVertical(source)) {
      if (out.length > 0) pending |= bit('separators');
      at++;
      continue;
    }
    for (const step of foldSteps(char))
      if ('put' in step) put(step.put, at, at + char.length, step.bits);
      else if ('drop' in step) pending |= out.length > 0 ? step.drop : 0;
      else if (out.at(-1)?.unit !== 10) {
        pending = 0;
        put(10, at, at + 1, 0);
      }
    at += char.length;
  }
  return out;
}

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 4 }),
  fc.constantFrom(
    ...Object.keys(HALVES),
    '查查查',
    '。',
    '！！',
    '\u200b',
    'ＡＢ',
    '①',
    '㎏',
    '𠮷',
    '𝐬',
    '🔍',
    '檔',
    '\ud83d',
    'I',
    'ı',
    '0000',
    '姿料',
    '查裆',
    '\n',
  ),
);

test('the fast folding is the slow one, unit for unit', () => {
  const folder = createFolder();
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const source = pieces.join('');
      const { units, from, to, bits, length } = folder(source);
      const got = Array.from({ length }, (_, i) => ({ unit: units[i], from: from[i], to: to[i], bits: bits[i] }));
      assert.deepEqual(got, slowFold(source));
    }),
    { numRuns: 600, seed: 5 },
  );
});

test('a long text after a short one leaves nothing of either', () => {
  const folder = createFolder();
  const long = '查档🔍'.repeat(5000);
  const alone = textOf(fold(long));
  folder('短');
  assert.equal(textOf(folder(long)), alone);
  assert.equal(textOf(folder('短')), '短');
});

test('a word of the trade written by its sound, by rare characters or downwards is that word, and its place is kept', () => {
  assert.equal(textOf(fold('手-鸡呺')), '手机号');
  assert.equal(textOf(fold('查\n裆\n找\n我')), '查档找我');
  assert.equal(textOf(fold('姿态很美')), '姿态很美');
  assert.equal(textOf(fold('第一行写得很长\n第二行也是')), '第1行写得很长\n第2行也是');
  const { bits, from, length } = fold('姿料');
  assert.deepEqual([bits[0], bits[1], from[1], length], [bit('homophone'), 0, 1, 2]);
});

test('a letter o right behind a digit is a nought', () => {
  assert.equal(textOf(fold('45o一个 1OO')), '4501个100');
  assert.equal(textOf(fold('no 5 ok')), 'no5ok');
});
