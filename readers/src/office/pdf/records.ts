import type { Place, RowRecord, Table, TextRecord } from '@pingzhang/engine/model';
import { readError } from '../../errors.ts';
import type { ReadContext } from '../../format.ts';
import { bufferSource } from '../../source.ts';
import { blocksOf } from './blocks.ts';
import { asPdfError, type PdfDocument, type PdfPage } from './document.ts';
import { type Piece, piecesOf } from './rows.ts';
import { scannedPages } from './scans.ts';
import { pageText, type PageText } from './glyphs.ts';

/** A scanned page may bear a typed number or stamp. */
const FEW_GLYPHS = 30;

/** A piece of a document shown to the walk, and what may be edited through it. */
export type Shown =
  | { readonly kind: 'piece'; readonly record: TextRecord | RowRecord; readonly piece: Piece }
  /** A string of the document's own objects: an annotation, a field, a bookmark, metadata. */
  | { readonly kind: 'string'; readonly record: TextRecord }
  /** Text recognised in a picture of a page: it can be read, not rewritten. */
  | { readonly kind: 'scan'; readonly record: TextRecord }
  | { readonly kind: 'page'; readonly page: number; readonly text: PageText };

/** Everything a document says, page by page, then what stands beside the pages. */
export async function* documentRecords(
  pdf: PdfDocument,
  name: string,
  bytes: Uint8Array,
  context: ReadContext,
): AsyncIterable<Shown> {
  try {
    yield* shownBy(pdf, name, bytes, context);
  } catch (error) {
    throw asPdfError(name, error);
  }
}

async function* shownBy(pdf: PdfDocument, name: string, bytes: Uint8Array, context: ReadContext): AsyncIterable<Shown> {
  const { place } = context;
  const sparse: number[] = [];
  const empty = new Set<number>();
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const text = await pageText(page);
    yield { kind: 'page', page: number, text };
    if (text.glyphs.length < FEW_GLYPHS) sparse.push(number);
    if (text.glyphs.length === 0) empty.add(number);
    yield* pagePieces(text, number, place);
    yield* annotations(page, { ...place, page: number, part: 'annotations' });
    page.cleanup();
  }
  const unread: number[] = [];
  for await (const { page, record } of scannedPages(name, bytes, sparse, context)) {
    if (record === null && empty.has(page)) unread.push(page);
    else if (record && record.text !== '') yield { kind: 'scan', record };
  }
  if (unread.length > 0) context.problem(place, readError('PZ_READ_PDF_NO_TEXT', { name, pages: ranges(unread) }));
  yield* outline(await pdf.getOutline(), { ...place, part: 'outline' });
  yield* metadata(pdf, { ...place, part: 'metadata', hidden: true });
}

/** Paragraphs and table rows of a page; a table goes no further than its page. */
function* pagePieces({ glyphs }: PageText, page: number, place: Place): Iterable<Shown> {
  let table: Table = { id: '', name: '' };
  let tables = 0;
  let row = 0;
  for (const piece of blocksOf(glyphs).flatMap(piecesOf)) {
    const { line, text } = piece.block;
    const at = { ...place, page, line };
    if (piece.cells === null) {
      if (text.trim() !== '') yield { kind: 'piece', piece, record: { kind: 'text', place: at, text } };
      continue;
    }
    if (piece.first) {
      const name = `第${page}页表${++tables}`;
      table = { id: [place.file, ...(place.inside ?? []), name].join('/'), name };
      row = 0;
    }
    const cells = piece.cells.map(({ start, end }) => text.slice(start, end));
    yield { kind: 'piece', piece, record: { kind: 'row', place: { ...at, row: ++row }, table, cells } };
  }
}

/** Files attached to the document, each read by its own format. */
export async function* attachmentRecords(pdf: PdfDocument, context: ReadContext) {
  const attachments = ((await pdf.getAttachments()) ?? {}) as {
    [key: string]: { filename: string; content: Uint8Array };
  };
  for (const { filename, content } of Object.values(attachments)) {
    const place = { ...context.place, inside: [...(context.place.inside ?? []), filename] };
    if (content?.length > 0) yield* context.member(bufferSource(filename, content), place);
  }
}

function* strings(place: Place, values: { readonly [label: string]: unknown }): Iterable<Shown> {
  for (const [label, value] of Object.entries(values)) {
    for (const text of Array.isArray(value) ? value : [value]) {
      if (typeof text !== 'string' || text.trim() === '') continue;
      yield { kind: 'string', record: { kind: 'text', place, text, label } };
    }
  }
}

async function* annotations(page: PdfPage, place: Place): AsyncIterable<Shown> {
  for (const annotation of await page.getAnnotations()) {
    yield* strings(place, {
      contents: annotation.contentsObj?.str,
      author: annotation.titleObj?.str,
      link: annotation.unsafeUrl,
      [annotation.fieldName ?? 'value']: annotation.fieldValue,
      default: annotation.defaultFieldValue,
      alternative: annotation.alternativeText,
      richText: annotation.richText?.str,
    });
  }
}

type Outline = Awaited<ReturnType<PdfDocument['getOutline']>>;

function* outline(items: Outline, place: Place): Iterable<Shown> {
  for (const item of items ?? []) {
    yield* strings(place, { title: item.title, link: item.unsafeUrl });
    yield* outline(item.items as Outline, place);
  }
}

async function* metadata(pdf: PdfDocument, place: Place): AsyncIterable<Shown> {
  const { info, metadata: xmp } = await pdf.getMetadata();
  const { Custom, ...fields } = info as { Custom?: { [label: string]: unknown } };
  for (const name of ['PDFFormatVersion', 'Language', 'CreationDate', 'ModDate'] as const) {
    delete (fields as { [label: string]: unknown })[name];
  }
  yield* strings(place, { ...fields, ...Custom });
  const raw = (xmp as { getRaw?: () => string } | null)?.getRaw?.() ?? '';
  const words = raw.replace(/<[^>]*>/g, '\n').replace(/\s*\n\s*/g, '\n');
  yield* strings(place, { xmp: words });
}

/** `1–3, 7` from page numbers in order. */
function ranges(pages: readonly number[]): string {
  const parts: string[] = [];
  for (let from = 0, to = 0; from < pages.length; from = to + 1) {
    for (to = from; pages[to + 1] === (pages[to] as number) + 1; to++);
    parts.push(to > from ? `${pages[from]}–${pages[to]}` : `${pages[from]}`);
  }
  return parts.join(', ');
}
