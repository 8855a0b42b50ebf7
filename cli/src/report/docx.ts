import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Report } from './document.ts';

/** 仿宋 for the body and 黑体 for headings, as Chinese official documents are set; sizes in half points. */
const BODY = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋' };
const HEAD = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '黑体' };
const SIZE = { title: 36, heading: 28, body: 24, table: 20 };
const BAR_WIDTH = 40;

/** The report as a Word document. The same report gives the same text; the file carries no author and no machine's name. */
export async function reportDocx({ title, subtitle, blocks }: Report): Promise<Uint8Array> {
  const children = [
    paragraph(title, { font: HEAD, size: SIZE.title, alignment: AlignmentType.CENTER, heading: HeadingLevel.TITLE }),
    paragraph(subtitle, { font: BODY, size: SIZE.table, alignment: AlignmentType.CENTER }),
    ...blocks.flatMap(blockDocx),
  ];
  const document = new Document({ creator: 'Pingzhang', title, sections: [{ children }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

function blockDocx(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(block.text, { font: HEAD, size: SIZE.heading, heading: HeadingLevel.HEADING_1 })];
    case 'paragraph':
      return [paragraph(block.text, { font: BODY, size: SIZE.body })];
    case 'list':
      return block.items.map((item, i) => paragraph(`${i + 1}．${item}`, { font: BODY, size: SIZE.body }));
    case 'table': {
      const row = (cells: readonly string[], header: boolean): TableRow =>
        new TableRow({
          tableHeader: header,
          children: cells.map((text, i) => cell(text, header, block.columns[i]?.right ?? false)),
        });
      const rows = [
        row(
          block.columns.map(({ text }) => text),
          true,
        ),
        ...block.rows.map((cells) => row(cells, false)),
      ];
      return [
        new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows }),
        paragraph('', { font: BODY, size: SIZE.table }),
      ];
    }
    case 'bars': {
      const most = Math.max(1, ...block.bars.map(({ value }) => value));
      const rows = block.bars.map(({ label, value }) => [
        label,
        '█'.repeat(Math.ceil((BAR_WIDTH * value) / most)),
        value.toLocaleString('zh-CN'),
      ]);
      const columns = [{ text: block.title }, { text: '' }, { text: '数量', right: true }];
      return blockDocx({ kind: 'table', columns, rows });
    }
  }
}

interface Style {
  readonly font: typeof BODY;
  readonly size: number;
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel];
}

function paragraph(text: string, { font, size, alignment, heading }: Style): Paragraph {
  return new Paragraph({
    children: [new TextRun({ text, font, size, bold: heading !== undefined, color: '000000' })],
    spacing: { before: heading === undefined ? 0 : 240, after: 120 },
    ...(alignment === undefined ? {} : { alignment }),
    ...(heading === undefined ? {} : { heading }),
  });
}

function cell(text: string, header: boolean, right: boolean): TableCell {
  const run = new TextRun({ text, font: header ? HEAD : BODY, size: SIZE.table });
  const alignment = right ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({ children: [new Paragraph({ children: [run], alignment })] });
}
