import { PDFDict, PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import type { Edit } from '@pingzhang/engine/model';
import { readError } from '../../errors.ts';
import type { Editor, ReadContext } from '../../format.ts';
import { applyEdits } from '../segments.ts';
import { cleanDocument } from './clean.ts';
import { asPdfError, openPdf } from './document.ts';
import type { Glyph, PageText } from './glyphs.ts';
import { drawMasks, type Mask } from './masks.ts';
import { PageStreams } from './page-streams.ts';
import { attachmentRecords, documentRecords } from './records.ts';
import type { Piece } from './rows.ts';

const FONT = 'PzMask';

/**
 * The document without the glyphs that say what was edited: they are cut out of the operators that drew them, and a
 * box with the replacement stands in their place. Everything beside the pages that could repeat them is left out.
 *
 * @throws PZ_READ_PDF_LAYOUT when a page to be edited draws its text in a way that cannot be followed.
 */
export async function rewritePdf(
  name: string,
  bytes: Uint8Array,
  context: ReadContext,
  edit: Editor,
): Promise<Uint8Array> {
  const pages: PageErasure[] = [];
  const strings = new Map<string, string>();
  const reader = await openPdf(name, bytes);
  try {
    for await (const shown of documentRecords(reader, name, bytes, context)) {
      if (shown.kind === 'page') {
        pages.push({ number: shown.page, text: shown.text, glyphs: new Map(), masks: [] });
        continue;
      }
      const edits = edit(shown.record);
      if (shown.kind === 'piece') for (const one of edits) eraseEdit(pages.at(-1) as PageErasure, shown.piece, one);
      else if (shown.kind === 'scan' && edits.length > 0) {
        throw readError('PZ_READ_PDF_LAYOUT', { name, page: shown.record.place.page ?? 0 });
      } else if (edits.length > 0) strings.set(shown.record.text, applyEdits(shown.record.text, edits));
    }
    let attached = 0;
    for await (const record of attachmentRecords(reader, context)) attached += edit(record).length + 1;
    if (attached > 0) context.problem(context.place, readError('PZ_READ_MEMBER_BLANKED', { name }));
  } finally {
    await reader.loadingTask.destroy();
  }
  try {
    return await write(name, bytes, pages, strings);
  } catch (error) {
    throw asPdfError(name, error);
  }
}

/** What one page loses. */
interface PageErasure {
  readonly number: number;
  readonly text: PageText;
  /** By show operator of the page. */
  readonly glyphs: Map<number, Set<number>>;
  readonly masks: Mask[];
}

/** Glyphs that both texts begin or end with stay as they are: `138****5678` keeps its ends in the document's own type. */
function eraseEdit(page: PageErasure, { block, cells }: Piece, edit: Edit): void {
  const { text } = edit;
  const offset = cells?.[edit.cell ?? 0]?.start ?? 0;
  const [start, end] = [edit.start + offset, edit.end + offset];
  const before = block.text.slice(start, end);
  let head = 0;
  while (head < Math.min(before.length, text.length) && before[head] === text[head]) head++;
  let tail = 0;
  while (tail < Math.min(before.length, text.length) - head && before.at(-1 - tail) === text.at(-1 - tail)) tail++;
  const runs: Glyph[][] = [];
  for (let unit = start + head; unit < end - tail; unit++) {
    for (const glyph of block.sources[unit] ?? []) {
      const taken = page.glyphs.get(glyph.show) ?? new Set();
      page.glyphs.set(glyph.show, taken.add(glyph.index));
    }
    const glyph = block.sources[unit]?.[0];
    if (!glyph) continue;
    const last = runs.at(-1)?.at(-1);
    if (last && sameLine(last, glyph)) runs.at(-1)?.push(glyph);
    else runs.push([glyph]);
  }
  const middle = text.slice(head, text.length - tail);
  runs.forEach((run, index) => {
    page.masks.push({ first: run[0] as Glyph, last: run.at(-1) as Glyph, text: index === 0 ? middle : '' });
  });
}

function sameLine({ matrix: a }: Glyph, { matrix: b }: Glyph): boolean {
  const apart = (b[4] - a[4]) * a[1] - (b[5] - a[5]) * a[0];
  const em = Math.hypot(a[0], a[1]);
  return Math.abs(apart) < 0.4 * em * Math.hypot(a[2], a[3]) && (b[4] - a[4]) * a[0] + (b[5] - a[5]) * a[1] >= 0;
}

async function write(
  name: string,
  bytes: Uint8Array,
  erasures: readonly PageErasure[],
  strings: ReadonlyMap<string, string>,
): Promise<Uint8Array> {
  // A file anyone may open can still be encrypted, with no password; the copy is not.
  const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true, password: '' });
  const { context } = document;
  const streams = new PageStreams();
  const pages = document.getPages();
  if (pages.length !== erasures.length) throw readError('PZ_READ_PDF_LAYOUT', { name, page: pages.length });
  for (const { number, text, glyphs } of erasures) {
    const page = pages[number - 1] as PDFPage;
    if (!streams.erase(page, text.shows, glyphs)) throw readError('PZ_READ_PDF_LAYOUT', { name, page: number });
  }
  streams.writeForms();
  const font = context.register(context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' }));
  for (const { number, masks } of erasures) {
    const page = pages[number - 1] as PDFPage;
    const content = Buffer.concat([streams.pageContent(page), Buffer.from(drawMasks(masks, FONT), 'latin1')]);
    page.node.set(PDFName.of('Contents'), context.register(context.flateStream(content)));
    if (masks.length === 0) continue;
    // Resources may be shared with other pages: this page gets its own.
    const resources = page.node.Resources()?.clone(context) ?? context.obj({});
    const fonts = resources.lookupMaybe(PDFName.of('Font'), PDFDict)?.clone(context) ?? context.obj({});
    fonts.set(PDFName.of(FONT), font);
    resources.set(PDFName.of('Font'), fonts);
    page.node.set(PDFName.of('Resources'), resources);
  }
  cleanDocument(context, strings);
  return await document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}
