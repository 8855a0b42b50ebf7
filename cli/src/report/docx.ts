import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Report, TableColumn } from './document.ts';

/** 仿宋 for the body and 黑体 for headings, as Chinese official documents are set; sizes in half points. */
const BODY = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋' };
const HEAD = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '黑体' };
const SIZE = { title: 36, heading: 28, body: 24, table: 20 };
const BAR_WIDTH = 24;
/** Between the margins of an A4 page, in twentieths of a point. */
const PAGE_WIDTH = 9026;

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
      const widths = columnWidths(block.columns, block.rows);
      const row = (cells: readonly string[], header: boolean): TableRow =>
        new TableRow({
          tableHeader: header,
          children: cells.map((text, i) => cell(text, widths[i]!, header, block.columns[i]?.right ?? false)),
        });
      const rows = [
        row(
          block.columns.map(({ text }) => text),
          true,
        ),
        ...block.rows.map((cells) => row(cells, false)),
      ];
      return [
        new Table({
          width: { size: PAGE_WIDTH, type: WidthType.DXA },
          columnWidths: widths,
          layout: TableLayoutType.FIXED,
          rows,
        }),
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

function cell(text: string, width: number, header: boolean, right: boolean): TableCell {
  const alignment = right ? AlignmentType.RIGHT : AlignmentType.LEFT;
  const lines = text.split('\n').map(
    (line) =>
      new Paragraph({
        children: [new TextRun({ text: line, font: header ? HEAD : BODY, size: SIZE.table })],
        alignment,
      }),
  );
  return new TableCell({
    children: lines,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
  });
}

const WIDEST = 44;
/** Twentieths of a point that a half-width character of a table takes, and the margins of a cell. */
const CHARACTER = 125;
const CELL_MARGINS = 220;

/** A column of short texts, of numbers or kinds, breaks no line of its own. */
const SHORT = 12;

/** Figures and short texts get the room they need on one line; other texts share what is left by their longest. */
function columnWidths(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): number[] {
  const longest = columns.map(({ text }, i) =>
    rows.reduce((most, row) => Math.max(most, halfWidths(row[i] ?? '')), halfWidths(text)),
  );
  const texts = longest.filter((length, i) => length > SHORT && columns[i]!.right !== true).length;
  const figures = columns.map(({ right }, i) =>
    right === true || (texts > 0 && longest[i]! <= SHORT) ? longest[i]! * CHARACTER + CELL_MARGINS : 0,
  );
  const left = Math.max(PAGE_WIDTH / 2, PAGE_WIDTH - figures.reduce((a, b) => a + b, 0));
  const weights = longest.map((length, i) => (figures[i]! > 0 ? 0 : Math.min(WIDEST, length) + 2));
  const sum = Math.max(
    1,
    weights.reduce((a, b) => a + b, 0),
  );
  return figures.map((width, i) => Math.floor(width > 0 ? width : (left * weights[i]!) / sum));
}

/** Length of a text in half-width characters; a Chinese character takes two. */
function halfWidths(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character > '\u2000' ? 2 : 1), 0);
}
