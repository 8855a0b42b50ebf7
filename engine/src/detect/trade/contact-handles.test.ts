import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactHandles } from './contact-handles.ts';

const keysOf = (text: string): string[] => contactHandles(text, (handle) => handle).map(({ key }) => key);

const WRITTEN: readonly (readonly [string, readonly string[]])[] = [
  ['电话15400012345', ['phone:15400012345']],
  ['价300 15400012345 先测', ['phone:15400012345']],
  ['１５４ ０００ １２３４５', ['phone:15400012345']],
  ['幺五四零零零幺二三四五', ['phone:15400012345']],
  ['154-0001-2345 和 ①⑤④⓪⓪⓪①②③④⑤', ['phone:15400012345']],
  ['l54o0o12345', ['phone:15400012345']],
  ['➕V：Ａbc_１２３x', ['wechat:abc123x']],
  ['薇信 abc-123x', ['wechat:abc123x']],
  ['vx号是abc123x', ['wechat:abc123x']],
  ['扣扣：⑨⑧7654321', ['qq:987654321']],
  ['qq群 987654321', ['qq:987654321']],
  ['🐧987654321', ['qq:987654321']],
  ['飞机 @Some_Seller', ['telegram:someseller']],
  ['t.me/some_seller', ['telegram:someseller']],
  ['发 Abc.Def@Example.COM', ['email:abc.def@example.com']],
  ['发 abc(at)example.com', ['email:abc@example.com']],
  ['http://www.Example.top/x?y=1', ['host:example.top']],
  ['abc点example点xyz', ['host:abc.example.xyz']],
  ['订单154000123456789，共1.2条', []],
  ['微信群满了 建二群', []],
];

for (const [text, keys] of WRITTEN) test(`handles of ${text}`, () => assert.deepEqual(keysOf(text), keys));

test('places are those of the text, and the handle itself comes back only under the key', () => {
  const text = '老板 ➕V：ａbc_123x 急';
  const [handle] = contactHandles(text, () => 'k');
  assert.deepEqual(
    { ...handle, written: text.slice(handle!.start, handle!.end) },
    {
      kind: 'wechat',
      key: 'k',
      start: 6,
      end: 14,
      written: 'ａbc_123x',
    },
  );
});

test('a hostile text is read in linear time and gives few handles', () => {
  for (const piece of ['1', 'a.', 'qq1', '微信', '@a', 'a@', '15400012345 ']) {
    assert.ok(contactHandles(piece.repeat(200_000), (handle) => handle).length <= 64);
  }
});
