import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inChunks, outline, readAll, readBytes, replacing, rewriteBytes } from '../../test-kit/read-all.ts';

const PAGE = `<!DOCTYPE html><html><head><title>名单 &amp; 更多</title>
<meta name="description" content="联系 13800138000">
<script>var tel = "13800138001";</script><style>.a{}</style></head>
<body><!-- 勿发 13800138002 -->
<p>电话：<b>138</b>0013<i>8003</i><br>下一行 &#49;38</p>
<a href="mailto:a@b.cn" title='来信'>写信</a><a href="/x/y">走</a>
<input type=text name=phone placeholder="手机号" value=13800138004>
<table><tr><th>姓名</th><th colspan="2">电话</th></tr>
<tr><td rowspan=2> 甲 </td><td>1<b>3</b>8</td><td>x</td></tr>
<tr><td>139</td><td>y</td></tr></table>
<table><tr><td>外层<table><tr><td>内</td></tr></table>尾</td></tr></table>
</body></html>`;

test('html: runs of text across inline tags, values people put in attributes, hidden parts, tables as rows', async () => {
  const { records, failed } = await readBytes('page', PAGE);
  assert.equal(failed, null);
  const lines = outline(records);
  for (const line of [
    '名单 & 更多',
    'content=联系 13800138000',
    'var tel = "13800138001";',
    ' 勿发 13800138002 ',
    '电话：13800138003\n下一行 138',
    'href=mailto:a@b.cn',
    'title=来信',
    '手机号=13800138004',
    'table 1: 姓名|电话|',
    'table 1: 甲|138|x',
    'table 1: |139|y',
    '外层',
    'table 3: 内',
    '尾',
  ])
    assert.ok(lines.includes(line), `${line} in ${JSON.stringify(lines)}`);
  assert.ok(!lines.some((line) => line.includes('/x/y')));
  const hidden = records.filter(({ place }) => place.hidden === true);
  assert.deepEqual(
    hidden.map(({ place }) => place.part),
    ['declaration', 'script', 'comment'],
  );
});

test('html: an edit leaves the tags it spans and escapes what it writes', async () => {
  const copy = (await rewriteBytes('page', PAGE, replacing('13800138003', '<***>'))).toString();
  assert.ok(copy.includes('电话：<b>&lt;***&gt;</b><i></i><br>'));
  const plain = (await rewriteBytes('page', PAGE, replacing('13800138004', 'a b'))).toString();
  assert.ok(plain.includes('value=a&#32;b>'));
  assert.equal(copy.replace('<b>&lt;***&gt;</b><i></i>', '<b>138</b>0013<i>8003</i>'), PAGE);
  const cell = (await rewriteBytes('page', PAGE, replacing('甲', '*'))).toString();
  assert.ok(cell.includes('<td rowspan=2> * </td>'));
});

const DOCUMENT = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE r [<!ENTITY boss "13800138000">]>
<r xmlns:x="urn:x"><x:person id="7"><name>甲 &lt;乙&gt;</name><field name="phone">139<![CDATA[0013]]>9000</field></x:person>
<item key="邮箱" value="a@b.cn"/></r>`;

test('xml: elements and attributes are labels, CDATA is text, declared entities are never expanded', async () => {
  const { records, problems } = await readBytes('a.txt', DOCUMENT);
  assert.deepEqual(problems, []);
  const lines = outline(records);
  for (const line of ['id=7', 'name=甲 <乙>', 'phone=13900139000', 'name=phone', '邮箱=a@b.cn', 'key=邮箱'])
    assert.ok(lines.includes(line), `${line} in ${JSON.stringify(lines)}`);
  assert.ok(records.some((record) => record.place.hidden === true && outline([record])[0]!.includes('13800138000')));
  const copy = (await rewriteBytes('a.txt', DOCUMENT, replacing('13900139000', '***'))).toString();
  assert.ok(copy.includes('<field name="phone">***<![CDATA[]]></field>'));
});

test('xml: cut off is told, too deep is refused', async () => {
  assert.deepEqual(
    (await readBytes('a.xml', '<a><b>text')).problems.map(({ code }) => code),
    ['PZ_READ_TRUNCATED'],
  );
  assert.equal((await readBytes('a.xml', '<a>'.repeat(3000))).failed, 'PZ_READ_TOO_DEEP');
});

test('any tag soup: chunks change nothing and no edit changes nothing', async () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<table>',
    '</table>',
    '<tr>',
    '<td>',
    '</td>',
    '</tr>',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<script>',
    '</script>',
    '<a href="',
    '"',
    "'",
    '>',
    '<',
    '&amp;',
    '&#x41;',
    '&',
    '字',
    ' ',
    '138',
    '\n',
    '<br/>',
    '<!doctype x [',
    '<td colspan=3>',
  );
  for (const name of ['a.html', 'a.xml'])
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const text = `${name === 'a.html' ? '<html>' : '<?xml version="1.0"?><r>'}${pieces.join('')}`;
        const { records, failed } = await readBytes(name, text);
        assert.equal(failed, null);
        assert.deepEqual((await readAll(inChunks(name, text, 1))).records, records);
        assert.equal((await rewriteBytes(name, text)).toString(), text);
      }),
      { numRuns: 200, seed: 3 },
    );
});

test('hostile markup costs linear time', async () => {
  for (const text of [
    '<a '.repeat(200_000),
    '<a b="'.repeat(100_000),
    '<!--'.repeat(150_000),
    '<![CDATA['.repeat(80_000),
    '&'.repeat(500_000),
    '<table><tr><td>'.repeat(30_000),
  ]) {
    const started = performance.now();
    await readBytes('a.html', `<html>${text}`);
    // No figure is asserted; quadratic work here would run for minutes and be seen.
    assert.ok(performance.now() > started);
  }
});
