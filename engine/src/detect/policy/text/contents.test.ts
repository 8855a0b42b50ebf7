import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segment } from './segment.ts';

const BODY = [
  '一、我们如何收集个人信息',
  '我们收集您的手机号。',
  '二、我们如何共享个人信息',
  '我们不共享。',
  '三、联系我们',
];
const titlesOf = (lines: readonly string[]): string[] => {
  const { sections } = segment(lines.join('\n'));
  return sections.map(({ title, level }) => `${level} ${title}`);
};

test('a table of contents opens no sections, whatever numbers it bears', () => {
  const plain = titlesOf([...BODY, '邮箱：a@b.example']);
  for (const marks of [
    ['1、', '2、', '3、'],
    ['', '', ''],
    ['一、', '二、', '三、'],
  ]) {
    const contents = ['我们如何收集个人信息', '我们如何共享个人信息', '联系我们'].map(
      (title, at) => `${marks[at]}${title}`,
    );
    assert.deepEqual(titlesOf([...contents, ...BODY, '邮箱：a@b.example']), plain);
  }
});

test('titles that come again far apart are headings both times', () => {
  const titles = titlesOf(['一、共享', '我们共享。', '二、转让', '我们转让。', '三、共享', '我们共享。']);
  assert.deepEqual(titles, ['1 共享', '1 转让', '1 共享']);
});
