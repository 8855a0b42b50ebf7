import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detect, findIn } from './detect.ts';
import { View } from './view/view.ts';
import { findAnchors } from './view/words.ts';

/** Texts made to hurt: one character, one surname, one sign, labels and separators without end. */
const HOSTILE: Readonly<{ [name: string]: string }> = {
  digit: '1',
  spacedDigit: '1 ',
  dottedDigit: '1.',
  groups: '138-1234-',
  numeral: '一',
  spacedNumeral: '三 ',
  surname: '王',
  name: '王伟',
  at: '@',
  mail: 'a@',
  dots: 'a.b',
  star: '*',
  masked: '1**',
  plate: '京A1',
  division: '北京市',
  road: '人民路',
  door: '1号',
  label: '手机：',
  table: '姓名,手机\n',
  key: '"phone":',
  colon: 'a:',
  open: '(',
  angle: '<',
  values: ') VALUES (',
  quote: "('",
  circled: '①',
  zeroWidth: '\u200b1',
  letterO: 'O0',
  date: '1990-',
  latin: 'James Smith ',
  hyphen: '-',
  space: ' ',
  dotted: '阿·',
};

const SMALL = 8_000;

/** Units looked at one by one, and units cut out to be looked at together. */
function work(text: string): number {
  let count = 0;
  class Counting extends View {
    constructor() {
      super(text);
      const { codes } = this;
      const proxy = new Proxy(codes, {
        get(target, key) {
          if (typeof key === 'string') count++;
          const value: unknown = Reflect.get(target, key, target);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
      Object.defineProperty(this, 'codes', { value: proxy });
      findAnchors(proxy, this.length);
    }
    override slice(start: number, end: number): string {
      const piece = super.slice(start, end);
      count += 1 + piece.length;
      return piece;
    }
  }
  findIn(new Counting(), { minConfidence: 0 });
  return count;
}

for (const [name, unit] of Object.entries(HOSTILE)) {
  test(`work grows with the length of the text, no faster: ${name}`, () => {
    const small = work(unit.repeat(SMALL / unit.length));
    const large = work(unit.repeat((4 * SMALL) / unit.length));
    assert.ok(large <= 4.6 * small, `${small} for ${SMALL}, ${large} for ${4 * SMALL}`);
  });
}

test('a megabyte of one digit, one surname, one sign comes back', () => {
  for (const unit of ['1', '王', '@', '1-', '一']) detect(unit.repeat(1_000_000 / unit.length));
});
