import assert from 'node:assert/strict';
import test from 'node:test';
import { PDFDict, PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';
import type { PzError } from '@pingzhang/engine/model';
import { allText, PHONE, readAll, redactAll, stars } from '../testing.test.ts';
import { readable } from './radicals.ts';
import { pdfOf } from './testing.test.ts';

const text = async (content: Uint8Array): Promise<string> => allText((await readAll('a.pdf', content)).records);

/** Everything a copy holds: its objects and what its streams decode to. */
async function laidOpen(copy: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(copy, { updateMetadata: false });
  return document.context
    .enumerateIndirectObjects()
    .map(([, object]) =>
      object instanceof PDFRawStream
        ? `${object.dict.toString()}\n${Buffer.from(decodePDFRawStream(object).decode()).toString('latin1')}`
        : object.toString(),
    )
    .join('\n');
}

test('lines are rebuilt from positions: order, gaps, cells of a row, faked bold', async () => {
  const content =
    'BT /F 12 Tf 72 700 Td (Phone) Tj 200 0 Td (Name) Tj ET BT /F 12 Tf 72 680 Td (139) Tj 40 0 Td (1111) Tj ET ' +
    'BT /F 12 Tf 72 640 Td [(13)-20(9)] TJ ET BT /F 12 Tf 72.3 640 Td (139) Tj ET';
  const { records } = await readAll('a.pdf', pdfOf(content));
  assert.deepEqual(
    records.map((record) => record.kind === 'text' && [record.place.line, record.text]),
    [
      [1, 'Phone\tName\n139\t1111'],
      [3, '139'],
    ],
  );
});

test('three lines in columns are a table, and its cells are edited', async () => {
  const row = (y: number, a: string, b: string): string =>
    `BT /F 12 Tf 72 ${y} Td (${a}) Tj ET BT /F 12 Tf 200 ${y} Td (${b}) Tj ET `;
  const pdf = pdfOf(`${row(700, 'Name', 'Phone')}${row(680, 'Zhang', '13911110001')}${row(660, 'Li', '13911110002')}`);
  const { records } = await readAll('a.pdf', pdf);
  assert.deepEqual(
    records.map((record) => record.kind === 'row' && [record.place.line, record.place.row, record.cells]),
    [
      [1, 1, ['Name', 'Phone']],
      [2, 2, ['Zhang', '13911110001']],
      [3, 3, ['Li', '13911110002']],
    ],
  );
  const { copy } = await redactAll('a.pdf', pdf, PHONE, stars);
  const cells = (await readAll('a.pdf', copy)).records.flatMap((record) => (record.kind === 'row' ? record.cells : []));
  assert.deepEqual(cells, ['Name', 'Phone', 'Zhang', '139****0001', 'Li', '139****0002']);
});

test('every operator that shows text, spacing, turned text and forms lose their glyphs and keep their places', async () => {
  const form =
    '<</Type/XObject/Subtype/Form/BBox[0 0 500 500]/Matrix[1 0 0 1 10 20]/Resources<</Font<</F 5 0 R>>>>/Length 46>>stream\nBT /F 10 Tf 50 400 Td (form 13911110001) Tj ET\nendstream';
  const content =
    'BT /F 12 Tf 14 TL 2 Tc 72 700 Td (one 13911110002 x) Tj (two 13911110003) \' 1 0 (three 13911110004) " ' +
    '[(four 139) -30 (1111) 12 (0005)] TJ ET q 0 1 -1 0 300 100 cm BT /F 9 Tf 0 0 Td <74757226 3133393131313130303036> Tj ET Q /X Do';
  const pdf = pdfOf(content, { resources: '/XObject<</X 6 0 R>>', objects: [form] });
  const before = await text(pdf);
  for (let last = 1; last <= 6; last++) assert.ok(before.includes(`1391111000${last}`), before);
  const { copy, shown } = await redactAll('a.pdf', pdf, PHONE, stars);
  assert.deepEqual(shown, (await readAll('a.pdf', pdf)).records);
  assert.equal(await text(copy), before.replace(PHONE, stars));
  assert.doesNotMatch(await laidOpen(copy), /11110|31313131/);
});

test('what stands beside the pages is shown, edited or left out', async () => {
  const objects = [
    '<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(note 13911110001)/T(Author A)>>',
    '<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(tel:13911110002)>>>>',
    '<</Type/Annot/Subtype/Widget/FT/Tx/T(phone)/V(13911110003)/Rect[0 0 9 9]/AP<</N 9 0 R>>>>',
    '<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 20>>stream\nBT (13911110003) Tj ET\nendstream',
    '<</Title(info 13911110004)/Author(Author A)>>',
    '<</Type/Metadata/Subtype/XML/Length 30>>stream\n<x:a xmlns:x="x">139111100005</x:a>\nendstream',
    '<</Type/Filespec/F(a.txt)/UF(a.txt)/EF<</F 13 0 R>>>>',
    '<</Type/EmbeddedFile/Length 11>>stream\n13911110006\nendstream',
  ];
  const pdf = pdfOf('/Span <</ActualText(13911110007)>> BDC BT /F 9 Tf 9 9 Td (page) Tj ET EMC', {
    page: '/Annots[6 0 R 7 0 R 8 0 R]',
    catalog: '/Metadata 11 0 R/AcroForm<</Fields[8 0 R]>>/Names<</EmbeddedFiles<</Names[(a.txt) 12 0 R]>>>>',
    trailer: '/Info 10 0 R',
    objects,
  });
  const { records } = await readAll('a.pdf', pdf);
  const all = allText(records);
  for (const last of [1, 2, 3, 4, 6]) assert.ok(all.includes(`1391111000${last}`), `${last} in ${all}`);
  assert.ok(records.some((record) => record.place.inside?.[0] === 'a.txt'));
  const { copy } = await redactAll('a.pdf', pdf, PHONE, stars);
  const open = await laidOpen(copy);
  assert.doesNotMatch(open, /1111000|Author A|EmbeddedFile/);
  const again = await text(copy);
  for (const last of [1, 2, 3]) assert.ok(again.includes(`139****000${last}`), `${last} in ${again}`);
});

test('an earlier revision of the page is not in the copy', async () => {
  const first = Buffer.from(pdfOf('BT /F 9 Tf 9 9 Td (old 13911110001) Tj ET'));
  const at = first.length;
  const update = `4 0 obj\n<</Length 41>>stream\nBT /F 9 Tf 9 9 Td (new 13911110002) Tj ET \nendstream\nendobj\n`;
  const start = /startxref\n(\d+)/.exec(first.toString('latin1'))?.[1] ?? '0';
  const table = `xref\n4 1\n${String(at).padStart(10, '0')} 00000 n \ntrailer<</Size 6/Root 1 0 R/Prev ${start}>>\nstartxref\n${at + update.length}\n%%EOF\n`;
  const pdf = Buffer.concat([first, Buffer.from(update + table)]);
  assert.equal(await text(pdf), 'new 13911110002');
  const { copy } = await redactAll('a.pdf', pdf, PHONE, stars);
  assert.doesNotMatch(await laidOpen(copy), /old|11110001/);
});

test('fonts that are not in the file are read by the named Chinese character maps', async () => {
  const font = (encoding: string, ordering: string): string =>
    `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/${encoding}/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 2>>/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>]>>`;
  const content =
    'BT /G 12 Tf 72 700 Td <b2e2cad4b5e7bbb0> Tj 200 0 Td <3133393131313130303031> Tj ET BT /U 12 Tf 72 600 Td <6d4b8bd50031> Tj ET';
  const pdf = pdfOf(content, {
    fonts: '/G 6 0 R/U 7 0 R',
    objects: [font('GBK-EUC-H', 'GB1'), font('UniGB-UCS2-H', 'GB1')],
  });
  const before = await text(pdf);
  assert.match(before, /测试电话\s+13911110001/);
  assert.match(before, /测试1/);
  const { copy } = await redactAll('a.pdf', pdf, PHONE, stars);
  assert.match(await text(copy), /139\*\*\*\*0001/);
});

test('radicals that printers write for whole characters are read as the characters', () => {
  assert.equal(readable('\u2ee9丽\u2f49\u2f00\u2ef0'), '黄丽月一龙');
  assert.equal(readable('张三 ａ'), '张三 ａ');
});

test('a protected file says so', async () => {
  const encrypt = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'00'.repeat(32)}>/U<${'11'.repeat(32)}>>>/ID[<00><00>]`;
  const error = await readAll('a.pdf', pdfOf('', { trailer: encrypt })).catch((caught: unknown) => caught as PzError);
  assert.equal((error as PzError).code, 'PZ_READ_ENCRYPTED');
});

test('masks draw with a font of the page alone', async () => {
  const { copy } = await redactAll('a.pdf', pdfOf('BT /F 12 Tf 72 700 Td (13911110001) Tj ET'), PHONE, stars);
  const document = await PDFDocument.load(copy, { updateMetadata: false });
  const fonts = document.getPage(0).node.Resources()?.lookup(PDFName.of('Font'), PDFDict);
  assert.ok(fonts?.has(PDFName.of('F')) && fonts.has(PDFName.of('PzMask')));
});
