import type { Record } from '@pingzhang/engine/model';
import type { Format, ReadContext, Source } from '../format.ts';
import { openPdf } from './pdf/document.ts';
import { checkInflation } from './pdf/inflation.ts';
import { attachmentRecords, documentRecords } from './pdf/records.ts';
import { rewritePdf } from './pdf/rewrite.ts';

export const pdf: Format = {
  id: 'pdf',
  extensions: ['pdf'],
  sniff: (head) => Buffer.from(head.subarray(0, 1024)).includes('%PDF-'),
  read: readPdf,
  async *rewrite(source, context, edit) {
    yield await rewritePdf(source.name, await pdfBytes(source, context), context, edit);
  },
};

/** The text of the pages, paragraph by paragraph, then annotations, fields, bookmarks, metadata and attached files. */
async function* readPdf(source: Source, context: ReadContext): AsyncIterable<Record> {
  const bytes = await pdfBytes(source, context);
  const document = await openPdf(source.name, bytes);
  try {
    for await (const shown of documentRecords(document, source.name, bytes, context)) {
      if (shown.kind !== 'page') yield shown.record;
    }
    yield* attachmentRecords(document, context);
  } finally {
    await document.loadingTask.destroy();
  }
}

async function pdfBytes(source: Source, { limits }: ReadContext): Promise<Uint8Array> {
  const bytes = await source.bytes(limits.memberBytes);
  checkInflation(source.name, bytes, limits.memberBytes * 4);
  return bytes;
}
