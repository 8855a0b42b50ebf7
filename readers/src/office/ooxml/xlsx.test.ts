import assert from 'node:assert/strict';
import test from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { allText, PHONE, readAll, redactAll, relationsXml, stars, xlsxOf } from '../testing.test.ts';

const S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

test('cells are what a person sees: shared and inline texts, long integers, dates by style, results of formulas', async () => {
  const rows =
    '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2"><v>6.2222222222222222E+18</v></c><c r="D2" s="1"><v>33272</v></c>' +
    '<c r="E2" t="inlineStr"><is><t>内联</t></is></c><c r="F2" t="str"><f>"139"&amp;"11110001"</f><v>13911110001</v></c></row>';
  const styles = `<styleSheet ${S}><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>`;
  const content = xlsxOf(
    rows,
    '<si><r><t>张</t></r><r><rPr><b/></rPr><t>三</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh></si>',
    {
      'xl/_rels/workbook.xml.rels': relationsXml({
        r1: ['worksheet', 'worksheets/sheet1.xml'],
        r2: ['sharedStrings', 'sharedStrings.xml'],
        r3: ['styles', 'styles.xml'],
      }),
      'xl/styles.xml': styles,
    },
  );
  const { records } = await readAll('a.xlsx', content);
  const row = records.find((record) => record.kind === 'row');
  assert.deepEqual(row?.kind === 'row' && row.cells, [
    '张三',
    '',
    '6222222222222222200',
    '1991-02-03',
    '内联',
    '13911110001',
  ]);
  assert.deepEqual(row?.place, { file: 'a.xlsx', part: '表', row: 2 });
  assert.ok(records.some((record) => record.kind === 'text' && record.label === 'formula'));
  assert.ok(records.some((record) => record.kind === 'text' && record.text === 'zhang' && record.place.hidden));
  const { copy, shown } = await redactAll('a.xlsx', content, /三|1\d{10}/g, () => '某');
  assert.deepEqual(shown, records);
  const parts = unzipSync(copy);
  assert.equal(parts['xl/sharedStrings.xml'], undefined);
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array);
  assert.match(sheet, /<r><t>张<\/t><\/r><r><rPr><b\/><\/rPr><t xml:space="preserve">某<\/t><\/r>/);
  assert.doesNotMatch(sheet, /zhang|11110001/);
  for (const part of Object.values(parts)) assert.doesNotMatch(strFromU8(part), /sharedStrings/);
});

test('one shared text in two cells is edited in each alone', async () => {
  const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>0</v></c></row>';
  const content = xlsxOf(rows, '<si><t>王五</t></si>');
  let seen = 0;
  const { copy } = await redactAll('a.xlsx', content, /王五/g, () => (seen++ === 0 ? '某' : '王五'));
  const cells = (await readAll('a.xlsx', copy)).records.flatMap((record) =>
    record.kind === 'row' ? record.cells : [],
  );
  assert.deepEqual(cells, ['某', '王五']);
});

test('texts no cell uses, comments, lists, names, links and pivot caches are shown and rewritten', async () => {
  const content = xlsxOf('<row r="1"><c r="A1"><v>1</v></c></row>', '<si><t>13911110001</t></si>', {
    'xl/worksheets/_rels/sheet1.xml.rels': relationsXml({ r1: ['comments', '../comments1.xml'] }),
    'xl/comments1.xml': `<comments ${S}><authors><author>测试甲</author></authors><commentList><comment ref="B7" authorId="0"><text><r><t>139</t></r><r><t>11110002</t></r></text></comment></commentList></comments>`,
    'xl/threadedComments/threadedComment1.xml':
      '<ThreadedComments xmlns="urn:t"><threadedComment ref="A1" personId="{1}"><text>13911110003</text></threadedComment></ThreadedComments>',
    'xl/persons/person.xml':
      '<personList xmlns="urn:t"><person displayName="测试甲" userId="a@example.com" id="{1}"/></personList>',
    'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition ${S}><cacheFields><cacheField name="电话"><sharedItems><s v="13911110004"/></sharedItems></cacheField><cacheField name="数"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationsXml({
      r1: ['pivotCacheRecords', 'pivotCacheRecords1.xml'],
    }),
    'xl/pivotCache/pivotCacheRecords1.xml': `<pivotCacheRecords ${S}><r><x v="0"/><n v="13911110005"/></r></pivotCacheRecords>`,
    'xl/externalLinks/externalLink1.xml': `<externalLink ${S}><externalBook><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1" t="str"><v>13911110006</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
    'xl/revisions/revisionLog1.xml': `<revisions ${S} userName="测试甲"><rcc><nc r="A1" t="inlineStr"><is><t>13911110007</t></is></nc></rcc></revisions>`,
  });
  const { records } = await readAll('a.xlsx', content);
  const text = allText(records);
  for (let last = 1; last <= 7; last++) assert.ok(text.includes(`1391111000${last}`), String(last));
  const comment = records.find((record) => record.kind === 'text' && record.label === 'comment');
  assert.deepEqual([comment?.place.part, comment?.place.row, comment?.place.column], ['表', 7, 2]);
  const pivot = records.find((record) => record.kind === 'row' && record.table.header !== undefined);
  assert.ok(pivot?.kind === 'row');
  assert.deepEqual(
    [pivot.table.header, pivot.cells],
    [
      ['电话', '数'],
      ['', '13911110005'],
    ],
  );
  const { copy, shown } = await redactAll('a.xlsx', content, PHONE, stars);
  assert.deepEqual(shown, records);
  const parts = unzipSync(copy);
  assert.equal(parts['xl/revisions/revisionLog1.xml'], undefined);
  for (const part of Object.values(parts)) assert.doesNotMatch(strFromU8(part), /1391111000|测试甲|example/);
});

test('a sheet named after a person is renamed to what the format allows, and references follow', async () => {
  const rows = '<row r="1"><c r="A1"><f>表!B1+\'表\'!B2</f><v>3</v></c></row>';
  const { copy } = await redactAll('a.xlsx', xlsxOf(rows), /表/g, () => '*');
  const parts = unzipSync(copy);
  assert.match(strFromU8(parts['xl/workbook.xml'] as Uint8Array), /name="＊"/);
  assert.match(strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array), /<f>'＊'!B1\+'＊'!B2<\/f>/);
});

test('a formula shared by cells is lost by all when its first cell loses it', async () => {
  const rows =
    '<row r="1"><c r="A1" t="str"><f t="shared" ref="A1:A2" si="0">"13911110001"</f><v>13911110001</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>5</v></c></row>';
  const { copy } = await redactAll('a.xlsx', xlsxOf(rows), PHONE, stars);
  assert.doesNotMatch(strFromU8(unzipSync(copy)['xl/worksheets/sheet1.xml'] as Uint8Array), /<f/);
});
