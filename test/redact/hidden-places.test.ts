import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { loadPolicy } from '../../cli/src/verbs/redact/policy-file.ts';
import { redactFile } from '../../cli/src/verbs/redact/redact-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'redact-hidden-'));
after(() => rmSync(folder, { recursive: true }));

/** A fabricated person. */
const [NAME, ID, PHONE] = ['徐若楠', '110101197311170349', '13532111902'];
const LINE = `姓名：${NAME}，身份证号：${ID}，电话：${PHONE}`;

const OOXML = 'http://schemas.openxmlformats.org';
const W = `xmlns:w="${OOXML}/wordprocessingml/2006/main"`;
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const part = (type: string, target: string, id: number): string =>
  `<Relationship Id="r${id}" Type="${OOXML}/${type}" Target="${target}"/>`;

/** The person stands in the body, split over runs, in a deleted revision, a comment and its author, header, footnote, metadata, custom XML, thumbnail and a part no one knows. */
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${OOXML}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${OOXML}/package/2006/relationships">${part('officeDocument/2006/relationships/officeDocument', 'word/document.xml', 1)}${part('package/2006/relationships/metadata/core-properties', 'docProps/core.xml', 2)}</Relationships>`,
  'word/document.xml': `<w:document ${W}><w:body>${paragraph(LINE)}<w:p><w:r><w:t>拆开：135</w:t></w:r><w:r><w:t>3211</w:t></w:r><w:r><w:t>1902 徐若</w:t></w:r><w:r><w:t>楠</w:t></w:r></w:p><w:p><w:del w:id="1" w:author="${NAME}"><w:r><w:delText>${LINE}</w:delText></w:r></w:del></w:p></w:body></w:document>`,
  'word/comments.xml': `<w:comments ${W}><w:comment w:id="0" w:author="${NAME}">${paragraph(LINE)}</w:comment></w:comments>`,
  'word/header1.xml': `<w:hdr ${W}>${paragraph(LINE)}</w:hdr>`,
  'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="2">${paragraph(LINE)}</w:footnote></w:footnotes>`,
  'docProps/core.xml': `<cp:coreProperties xmlns:cp="${OOXML}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${NAME}</dc:creator><dc:title>${NAME}${PHONE}</dc:title></cp:coreProperties>`,
  'customXml/item1.xml': `<a>${NAME} ${ID}</a>`,
  'docProps/thumbnail.jpeg': `thumbnail ${PHONE}`,
  'word/unknown.bin': `${NAME} ${ID}`,
};

test('a docx holds none of the person anywhere in the package afterwards', async () => {
  const [input, output] = [join(folder, 'in.docx'), join(folder, 'out.docx')];
  writeFileSync(input, zipSync(Object.fromEntries(Object.entries(PARTS).map(([name, text]) => [name, strToU8(text)]))));
  await redactFile(input, output, {
    policy: loadPolicy('public-notice').policy,
    keyed: null,
    detect: {},
    reverse: false,
    k: null,
    quasi: null,
    sensitive: null,
    suppress: null,
    sensitivity: () => 'sensitive',
    label: () => '',
  });
  const parts = unzipSync(readFileSync(output));
  for (const [name, bytes] of Object.entries(parts)) {
    const text = strFromU8(bytes);
    for (const value of [NAME, ID, PHONE]) {
      assert.ok(!text.includes(value) && !text.replace(/<[^>]*>/g, '').includes(value), name);
    }
  }
  assert.match(strFromU8(parts['word/document.xml']!), /徐\*\*，身份证号：110101\*{8}0349，电话：135\*{4}1902/);
});
