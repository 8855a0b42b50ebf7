import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFStream,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { nameValue, type Operation, operations } from './content.ts';
import { codesOf, eraseGlyphs, type Erasure, SHOW_OPERATORS } from './erase.ts';
import type { Show } from './glyphs.ts';

const MAX_FORM_DEPTH = 16;

/** A content stream with what is to be taken out of it. A form drawn on several pages is one stream. */
interface StreamEdit {
  readonly bytes: Uint8Array;
  readonly operations: readonly Operation[];
  /** By place in `operations`. */
  readonly erasures: Map<number, Erasure>;
  readonly spellings: readonly Operation[];
}

/** The streams a document draws its pages with, walked in the order the text was read in. */
export class PageStreams {
  readonly #forms = new Map<PDFRawStream, StreamEdit>();
  readonly #pages = new Map<PDFPage, StreamEdit>();

  /**
   * Takes glyphs out of a page. `glyphs` gives for each show operator of the page the glyphs to take.
   *
   * @returns false when the page's streams are not those the text was read from.
   */
  erase(page: PDFPage, shows: readonly Show[], glyphs: ReadonlyMap<number, ReadonlySet<number>>): boolean {
    const edit = this.#page(page);
    const found: { edit: StreamEdit; at: number }[] = [];
    this.#walk(edit, page.node.Resources(), 0, (stream, at) => void found.push({ edit: stream, at }));
    if (glyphs.size === 0) return true;
    if (found.length !== shows.length) return false;
    return found.every(({ edit: stream, at }, number) => {
      const show = shows[number] as Show;
      const operation = stream.operations[at] as Operation;
      if (codesOf(stream.bytes, operation, show.codes) === null) return false;
      const taken = glyphs.get(number);
      if (taken) {
        const erasure = stream.erasures.get(at) ?? { operation, show, glyphs: new Set<number>() };
        for (const glyph of taken) erasure.glyphs.add(glyph);
        stream.erasures.set(at, erasure);
      }
      return true;
    });
  }

  /** Writes the forms back into the document. Pages are written by their own `pageContent`. */
  writeForms(): void {
    for (const [stream, edit] of this.#forms) {
      if (edit.erasures.size === 0 && edit.spellings.length === 0) continue;
      const { context } = stream.dict;
      const written = context.flateStream(rewritten(edit));
      for (const key of ['Filter', 'DecodeParms', 'Length']) stream.dict.delete(PDFName.of(key));
      for (const [key, value] of written.dict.entries()) stream.dict.set(key, value);
      (stream as { contents: Uint8Array }).contents = written.contents;
    }
  }

  /** The page's own content after erasing, closed so that what is appended draws in the page's own space. */
  pageContent(page: PDFPage): Uint8Array {
    const edit = this.#page(page);
    let open = 0;
    for (const { name } of edit.operations) open += name === 'q' ? 1 : name === 'Q' ? -1 : 0;
    return Buffer.concat([
      Buffer.from('q\n'),
      rewritten(edit),
      Buffer.from(`\n${'Q '.repeat(Math.max(open, 0) + 1)}\n`),
    ]);
  }

  #page(page: PDFPage): StreamEdit {
    const known = this.#pages.get(page);
    if (known) return known;
    const contents = page.node.Contents();
    const streams =
      contents instanceof PDFArray ? contents.asArray().map((item) => page.doc.context.lookup(item)) : [contents];
    const edit = streamEdit(Buffer.concat(streams.flatMap((stream) => [decoded(stream), Buffer.from('\n')])));
    this.#pages.set(page, edit);
    return edit;
  }

  #walk(
    edit: StreamEdit,
    resources: PDFDict | undefined,
    depth: number,
    show: (edit: StreamEdit, at: number) => void,
  ): void {
    const pictures = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict);
    edit.operations.forEach(({ name, operands }, at) => {
      if (SHOW_OPERATORS.has(name)) show(edit, at);
      const operand = operands.at(-1);
      if (name !== 'Do' || operand?.kind !== 'name' || depth >= MAX_FORM_DEPTH) return;
      const form = pictures?.lookup(PDFName.of(nameValue(edit.bytes, operand)));
      if (!(form instanceof PDFRawStream) || form.dict.lookup(PDFName.of('Subtype'))?.toString() !== '/Form') return;
      const inner = this.#forms.get(form) ?? streamEdit(decoded(form));
      this.#forms.set(form, inner);
      this.#walk(inner, form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict) ?? resources, depth + 1, show);
    });
  }
}

function streamEdit(bytes: Uint8Array): StreamEdit {
  const all = [...operations(bytes)];
  // Marked content may spell out in its properties what its glyphs say.
  const spellings = all.filter(({ name, operands }) => {
    const last = operands.at(-1);
    return (name === 'BDC' || name === 'DP') && last?.kind === 'dictionary';
  });
  return { bytes, operations: all, erasures: new Map(), spellings };
}

function rewritten(edit: StreamEdit): Uint8Array {
  return eraseGlyphs(edit.bytes, [...edit.erasures.values()], edit.spellings);
}

function decoded(stream: PDFObject | undefined): Uint8Array {
  if (stream instanceof PDFRawStream) return decodePDFRawStream(stream).decode();
  return stream instanceof PDFStream ? stream.getContents() : new Uint8Array(0);
}
