import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { DETECTORS } from '../detectors.ts';
import { detectAs, findIn } from '../detect.ts';
import { wholeCell } from '../table/whole-cell.ts';
import { labelOfText } from '../view/labels.ts';
import { View } from '../view/view.ts';
import type { Given } from '../view/view.ts';
import { askedBy, screen } from './screen.ts';

const FOLDER = new URL('../../../../vectors/detect/', import.meta.url);
const TEXTS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n'))
  .map((line) => (JSON.parse(line) as { text: string }).text);
const TOKENS = [...new Set(TEXTS.flatMap((text) => text.split(/[,，。；：:\s|（）()"“”]+/)))].filter(
  (t) => t.length < 60,
);

const PIECES =
  '1 3 8 0 O l x X * ** @ . : :: - / _ ( ) [at] { < " 男 女 出生 生于 日 年 月 号 栋 室 # ° 度 字第 北字第 张 张伟 欧阳 李晓红 · 先生 老师 收 的 手机 姓名 身份证 密码 QQ 微信 加 地址 住 人 者 、 ， 一 二 三 幺 〇 ○ 零 京 粤B 使 wxid_ abc_12345 微信同号 sk- AKIA eyJ http:// user at dot James Smith VALUES １ ２ Ａ ① 𝟏 浙江 杭州市 文三路 abc ff 0a 86 + 13598761234 6222021234567890128 1990 -01-02 E12345678 123.4567 30.2741, 120.1551 ＠ ． ： 1,234 ｘ'.split(
    ' ',
  );
const HEADINGS = [
  ...'姓名 手机号 身份证号 邮箱 地址 出生日期 银行卡号 备注 金额 订单号 QQ 微信 密码 oaid mac ip 社保卡号 病案号 护照 证件号 车牌 经度 军官证 客户 性别 时间'.split(
    ' ',
  ),
  null,
];

const text = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.constantFrom(...TOKENS),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(' ', '\n', '\u200b', '😀')), { maxLength: 10 })
    .map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...TOKENS), { maxLength: 4 }).map((tokens) => tokens.join('，')),
);
const given = fc.constantFrom(...HEADINGS).map((heading): Given | null => {
  const label = heading === null ? null : labelOfText(heading);
  return label === null ? null : { label, heading: heading!, via: 'column' };
});

test('a detector that the screen leaves out has nothing to propose', () => {
  fc.assert(
    fc.property(text, given, (source, as) => {
      const { run, ifAsked } = screen(source, as === null ? null : as.label);
      const view = new View(source, as);
      const groups = run | (ifAsked & askedBy(view));
      const all = DETECTORS.map((detector) => ({ detector, found: detector.find(view, []) }));
      for (const { detector, found } of all) {
        if ((detector.group & groups) === 0) assert.deepEqual(found, [], `${detector.id} in ${JSON.stringify(source)}`);
      }
      assert.deepEqual(detectAs(source, as, { minConfidence: 0 }), findIn(view, { minConfidence: 0 }));
    }),
    { seed: 8, numRuns: 1500 },
  );
});

test('a cell that is one thing under its own heading is answered as the full reading answers', () => {
  const tried = new Map<string, number>();
  fc.assert(
    fc.property(fc.constantFrom(...TOKENS, ...PIECES), given, (source, as) => {
      const short = as === null ? null : (wholeCell(as, { minConfidence: 0.3 })?.(source) ?? null);
      if (short === null) return;
      tried.set(short[0]!.type, (tried.get(short[0]!.type) ?? 0) + 1);
      assert.deepEqual(short, findIn(new View(source, as), { minConfidence: 0.3 }));
    }),
    { seed: 9, numRuns: 20_000 },
  );
  assert.deepEqual([...tried.keys()].toSorted(), ['ID_CARD', 'NAME', 'PHONE']);
});
