import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newSlang } from './new-slang.ts';
import { readTermPack } from './pack.ts';

const pack = readTermPack({
  id: 'test',
  version: '1',
  terms: { sgk: { strong: [{ term: '社工库', means: '泄露数据的查询库' }] } },
});
const ENDINGS = ['', '在吗', '急', '今天', '老板', '多少', '晚上', '便宜', '来', '可以'];
const posts = ENDINGS.flatMap((ending, i) => [
  { text: `出青团粉 社工库 ${ending}`, violating: true },
  { text: `周末去爬山 ${ending}`, violating: false },
  { text: `某人15400012345${i < 4 ? '独一份' : ''}`, violating: i < 4 },
]);

test('the word violating posts share and no pack holds comes first; terms, numbers and rarities do not come', () => {
  const found = newSlang(posts, [pack]);
  assert.equal(found[0]!.text, '出青团粉');
  assert.deepEqual([found[0]!.violating, found[0]!.ok], [10, 0]);
  assert.ok(!found.some(({ text }) => /社工库|独一份|\d|爬山/.test(text)));
});

test('without violating posts there is nothing to report', () => {
  assert.deepEqual(newSlang([{ text: '周末去爬山', violating: false }], [pack]), []);
});
