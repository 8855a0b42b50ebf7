import assert from 'node:assert/strict';
import test from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { allText, docxOf, PHONE, readAll, redactAll, relationsXml, stars, xlsxOf } from '../testing.test.ts';

const run = (text: string, properties = ''): string => `<w:r>${properties}<w:t>${text}</w:t></w:r>`;

test('a number split over runs is one text, and its replacement keeps the runs', async () => {
  const body = `<w:p>${run('电话139')}${run('1111', '<w:rPr><w:b/></w:rPr>')}${run('0001止')}</w:p>`;
  const { records } = await readAll('a.docx', docxOf(body));
  assert.deepEqual(records[0], {
    kind: 'text',
    place: { file: 'a.docx', part: 'body', line: 1 },
    text: '电话13911110001止',
  });
  const { copy, shown } = await redactAll('a.docx', docxOf(body), PHONE, stars);
  assert.deepEqual(shown, records);
  const xml = strFromU8(unzipSync(copy)['word/document.xml'] as Uint8Array);
  assert.match(xml, /<w:t xml:space="preserve">电话139\*\*\*\*0001<\/w:t>/);
  assert.match(xml, /<w:b\/>/);
  assert.equal(allText((await readAll('a.docx', copy)).records), '电话139****0001止');
});

test('deleted text is hidden to readers and absent from the copy; insertions stand; authors go', async () => {
  const body =
    '<w:p><w:del w:id="1" w:author="测试甲"><w:r><w:delText>旧13911110001</w:delText></w:r></w:del>' +
    `<w:ins w:id="2" w:author="测试甲">${run('新13911110002')}</w:ins></w:p>`;
  const { records } = await readAll('a.docx', docxOf(body));
  assert.ok(records.some((record) => record.place.hidden && record.kind === 'text' && record.text === '旧13911110001'));
  const { copy } = await redactAll('a.docx', docxOf(body), PHONE, stars);
  const xml = strFromU8(unzipSync(copy)['word/document.xml'] as Uint8Array);
  assert.doesNotMatch(xml, /旧|delText|w:ins|测试甲/);
  assert.match(xml, /新139\*\*\*\*0002/);
});

test('a drawing written twice for two readers is read once, and the copy keeps one', async () => {
  const box = (text: string): string => `<w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent>`;
  const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('框13911110001')}</mc:Choice><mc:Fallback><w:pict>${box('框13911110001')}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  const { records } = await readAll('a.docx', docxOf(body));
  assert.equal(records.length, 1);
  const { copy } = await redactAll('a.docx', docxOf(body), PHONE, stars);
  const xml = strFromU8(unzipSync(copy)['word/document.xml'] as Uint8Array);
  assert.doesNotMatch(xml, /Fallback|13911110001/);
});

test('tables are rows with columns kept in place by merged cells; tables inside come after their row', async () => {
  const cell = (text: string, more = ''): string => `<w:tc>${more}<w:p>${run(text)}</w:p></w:tc>`;
  const inner = `<w:tbl><w:tr>${cell('内')}</w:tr></w:tbl>`;
  const body = `<w:tbl><w:tr>${cell('合并', '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>')}${cell('丙')}</w:tr><w:tr>${cell('甲')}${cell('乙')}<w:tc>${inner}<w:p/></w:tc></w:tr></w:tbl>`;
  const { records } = await readAll('a.docx', docxOf(body));
  assert.deepEqual(
    records.map((record) => record.kind === 'row' && [record.place.row, record.cells]),
    [
      [1, ['合并', '', '丙']],
      [2, ['甲', '乙', '']],
      [1, ['内']],
    ],
  );
  assert.ok(records[0]?.kind === 'row' && records[1]?.kind === 'row' && records[0].table === records[1].table);
});

test('links, field codes, hidden runs, custom XML and foreign vocabularies are shown', async () => {
  const body = `<w:p><w:r><w:instrText>HYPERLINK "tel:13911110001"</w:instrText></w:r>${run('13911110002', '<w:rPr><w:vanish/></w:rPr>')}</w:p>`;
  const content = docxOf(body, {
    'word/_rels/document.xml.rels': relationsXml({ r9: ['hyperlink', 'mailto:%E5%BC%A0@example.com', 'External'] }),
    'customXml/item1.xml': '<x xmlns="urn:x" phone="13911110003"><p>13911110004</p></x>',
  });
  const { records } = await readAll('a.docx', content);
  const text = allText(records);
  for (const value of ['13911110001', '13911110002', '13911110003', '13911110004', 'mailto:张@example.com']) {
    assert.ok(text.includes(value), value);
  }
  const { copy } = await redactAll('a.docx', content, /1[3-9]\d{9}|\S+@\S+/g, () => '某');
  for (const part of Object.values(unzipSync(copy)))
    assert.doesNotMatch(strFromU8(part), /139111100|%E5%BC%A0|example/);
});

test('an embedded workbook is read and rewritten, a thumbnail left out, an unreadable object blanked', async () => {
  const sheet = xlsxOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', '<si><t>13911110001</t></si>');
  const content = docxOf(`<w:p>${run('见附表')}</w:p>`, {
    'word/embeddings/book.xlsx': sheet,
    'word/embeddings/oleObject1.bin': Buffer.from('\u0001\u0002\u0000\u0004 13911110002', 'latin1'),
    'docProps/thumbnail.jpeg': Buffer.from('13911110003'),
  });
  const { records } = await readAll('a.docx', content);
  const row = records.find((record) => record.kind === 'row');
  assert.deepEqual(row?.place, { file: 'a.docx', inside: ['word/embeddings/book.xlsx'], part: '表', row: 1 });
  const { copy, problems } = await redactAll('a.docx', content, PHONE, stars);
  const parts = unzipSync(copy);
  assert.deepEqual(
    Object.keys(parts).filter((name) => name.includes('thumbnail')),
    [],
  );
  assert.equal(parts['word/embeddings/oleObject1.bin']?.length, 0);
  assert.ok(problems.some(({ error }) => error.code === 'PZ_READ_MEMBER_BLANKED'));
  const inner = unzipSync(parts['word/embeddings/book.xlsx'] as Uint8Array);
  assert.match(strFromU8(inner['xl/worksheets/sheet1.xml'] as Uint8Array), /139\*\*\*\*0001/);
});

test('the copy is the same bytes every time', async () => {
  const content = docxOf(`<w:p>${run('13911110001')}</w:p>`);
  const one = await redactAll('a.docx', content, PHONE, stars);
  const two = await redactAll('a.docx', content, PHONE, stars);
  assert.ok(one.copy.equals(two.copy));
});
