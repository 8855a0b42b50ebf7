import type { Edit, Record } from '@pingzhang/engine/model';
import { readError } from '../../errors.ts';
import type { Editor, ReadContext, Source } from '../../format.ts';
import { cellCommentsHandler } from './cell-comments.ts';
import { MACHINE_PARTS, memberCopy } from './members.ts';
import { Package, resolveTarget } from './package.ts';
import { pivotDefinitionHandler, pivotRecordsHandler } from './pivot-cache.ts';
import { SheetNames } from './sheet-names.ts';
import { sheetHandler } from './sheet.ts';
import { showAttributes } from './attributes.ts';
import { storyHandler } from './story.ts';
import { readElements, readWorkbook, relations, type Workbook } from './workbook.ts';
import { showValue, type Walk, type Where } from './walk.ts';
import { attribute, localName } from './xml-tree.ts';
import { streamUnits, type UnitHandler } from './xml-units.ts';
import { ZipWriter } from './zip-writer.ts';

const CONTENT_TYPES = '[Content_Types].xml';
/** Parts of the program alone: copied as they are. */
const PLAIN =
  /(?:^|\/)(?:theme\/[^/]*|fontTable|webSettings|tableStyles|presProps|viewProps)\.xml$|\.(?:odttf|fntdata|ttf)$/;
/** Left out of copies: pictures of the first page, logs of former states, recalculated caches, macros, signatures. */
const DROPPED = /^docProps\/thumbnail\.|(?:^|\/)calcChain\.xml$|\/revisions\/|^_xmlsignatures\//;

/** Records of a document of the Office Open XML family. */
export async function* readOffice(source: Source, context: ReadContext): AsyncIterable<Record> {
  const shown: Record[] = [];
  const show = (record: Record): readonly Edit[] => {
    shown.push(record);
    return [];
  };
  for await (const _ of walkOffice(source, context, { ...walkOf(context), writing: false, show })) {
    yield* shown;
    shown.length = 0;
  }
}

/** The document again with the edits made in every place a record came from. Its bytes depend on its content alone. */
export async function* rewriteOffice(source: Source, context: ReadContext, edit: Editor): AsyncIterable<Uint8Array> {
  yield* walkOffice(source, context, { ...walkOf(context), writing: true, show: edit });
}

function walkOf({ place }: ReadContext): Pick<Walk, 'place' | 'sheetNames'> {
  return { place, sheetNames: new SheetNames() };
}

async function* walkOffice(source: Source, context: ReadContext, walk: Walk): AsyncIterable<Uint8Array> {
  const pack = await Package.open(source, context.limits);
  try {
    const office = await OfficeWalk.begin(pack, context, walk);
    yield* office.run();
  } finally {
    pack.close();
  }
}

/** State of one pass: what the package holds and what the copy leaves out. */
class OfficeWalk {
  readonly #zip = new ZipWriter();
  readonly #pack: Package;
  /** The part the document begins with. */
  readonly #main: string;
  readonly #context: ReadContext;
  readonly #walk: Walk;
  readonly #book: Workbook | null;
  readonly #dropped: ReadonlySet<string>;

  private constructor(pack: Package, main: string, context: ReadContext, walk: Walk, book: Workbook | null) {
    this.#pack = pack;
    this.#main = main;
    this.#context = context;
    this.#walk = walk;
    this.#book = book;
    const dropped = pack.names.filter((name) => DROPPED.test(name) || (MACHINE_PARTS.test(name) && !PLAIN.test(name)));
    if (book?.stringsPart) dropped.push(book.stringsPart);
    this.#dropped = new Set(dropped);
  }

  static async begin(pack: Package, context: ReadContext, walk: Walk): Promise<OfficeWalk> {
    const main = (await relations(pack, '')).find(({ type }) => type === 'officeDocument')?.target;
    if (main === undefined || !pack.has(main)) {
      throw readError('PZ_READ_CORRUPT', { name: pack.name, detail: '_rels/.rels' });
    }
    const book =
      main.startsWith('xl/') || /workbook/.test(main) ? await readWorkbook(pack, main, context.limits) : null;
    return new OfficeWalk(pack, main, context, walk, book);
  }

  async *run(): AsyncIterable<Uint8Array> {
    const sheets = this.#book?.sheets.map((sheet) => sheet.part) ?? [];
    const slides = this.#pack.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).toSorted(byNumber);
    const first = [CONTENT_TYPES, this.#main, ...sheets, ...slides];
    const order = new Set([...first, ...this.#pack.names].filter((name) => this.#pack.has(name)));
    for (const part of order) {
      yield* this.#part(part);
      if (part === sheets.at(-1)) this.#loneStrings();
    }
    yield* this.#take();
    if (this.#walk.writing) {
      this.#zip.finish();
      yield* this.#zip.take();
    }
  }

  *#take(): Iterable<Uint8Array> {
    // An empty step lets the reading side hand on what was shown.
    if (this.#walk.writing) yield* this.#zip.take();
    else yield EMPTY;
  }

  async *#part(part: string): AsyncIterable<Uint8Array> {
    if (part === this.#book?.stringsPart) return;
    const leave = this.#dropped.has(part) || this.#dropped.has(part.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2'));
    // What is left out is shown all the same: rewriting sees what reading sees.
    const walk = leave ? { ...this.#walk, writing: false } : this.#walk;
    if (MACHINE_PARTS.test(part) || PLAIN.test(part)) {
      if (walk.writing) yield* this.#write(part, walk, this.#pack.stream(part));
    } else if (/\.(?:xml|rels|vml)$/i.test(part)) {
      const handler = await this.#handler(part, walk);
      const chunks = this.#pack.stream(part);
      yield* this.#write(part, walk, streamUnits(chunks, `${this.#pack.name}/${part}`, handler, walk.writing));
    } else yield* this.#write(part, walk, this.#member(part, walk));
  }

  async *#write(part: string, walk: Walk, chunks: AsyncIterable<string | Uint8Array>): AsyncIterable<Uint8Array> {
    if (walk.writing) this.#zip.begin(part);
    for await (const chunk of chunks) {
      if (walk.writing) this.#zip.write(chunk);
      yield* this.#take();
    }
    if (walk.writing) this.#zip.end();
    yield* this.#take();
  }

  async *#member(part: string, walk: Walk): AsyncIterable<Uint8Array> {
    const bytes = await this.#pack.bytes(part);
    const copying = memberCopy(part, bytes, this.#context, walk);
    for (;;) {
      const step = await copying.next();
      if (step.done === true) {
        yield step.value;
        return;
      }
      yield EMPTY;
    }
  }

  async #handler(part: string, walk: Walk): Promise<UnitHandler> {
    const sheet = this.#book?.sheets.find((candidate) => candidate.part === part);
    if (sheet && this.#book) return sheetHandler(walk, this.#book, sheet, this.#tableId(sheet.name));
    if (part === CONTENT_TYPES) return this.#typesHandler();
    if (part.endsWith('.rels')) return this.#relationsHandler(part);
    if (this.#book && part === this.#main) return this.#workbookHandler(walk);
    const home = this.#book?.sheetOf.get(part);
    const where: Where = home ? { part: home.name, ...(home.hidden ? { hidden: true } : {}) } : placeOfPart(part);
    if (/^xl\/(?:comments|threadedComments)/.test(part)) return cellCommentsHandler(walk, where);
    if (/pivotCacheDefinition\d*\.xml$/.test(part)) return pivotDefinitionHandler(walk, part);
    if (/pivotCacheRecords\d*\.xml$/.test(part)) {
      return pivotRecordsHandler(walk, part, this.#tableId(part), await this.#pivotFields(part));
    }
    return storyHandler(walk, where, this.#tableId(''), /^(?:word|ppt|xl)\//.test(part));
  }

  #tableId(name: string): string {
    return [this.#walk.place.file, ...(this.#walk.place.inside ?? []), name].join('/');
  }

  async #pivotFields(records: string): Promise<string[]> {
    const fields: string[] = [];
    for (const part of this.#pack.names.filter((name) => /pivotCacheDefinition\d*\.xml$/.test(name))) {
      if (!(await relations(this.#pack, part)).some(({ target }) => target === records)) continue;
      await readElements(this.#pack, part, (element, tag) => {
        if (tag === 'cacheField') fields.push(attribute(element, 'name') ?? '');
      });
    }
    return fields;
  }

  /** Sheets are named before they are walked, so that references to them can follow. */
  #workbookHandler(walk: Walk): UnitHandler {
    const where: Where = { part: 'workbook', hidden: true };
    const story = storyHandler(walk, where, '');
    const open: UnitHandler['open'] = (element, parents) => {
      const name = attribute(element, 'name') ?? '';
      if (localName(element.name) !== 'sheet') return story.open?.(element, parents);
      element.attributes['name'] = walk.sheetNames.rename(name, showValue(walk, where, name, 'sheet'));
      return true;
    };
    return { ...story, open };
  }

  #typesHandler(): UnitHandler {
    const open: UnitHandler['open'] = (element) => !this.#dropped.has((attribute(element, 'PartName') ?? '').slice(1));
    return { startsUnit: () => false, unit: () => {}, open };
  }

  #relationsHandler(part: string): UnitHandler {
    const open: UnitHandler['open'] = (element) => {
      if (localName(element.name) !== 'Relationship') return true;
      if (attribute(element, 'TargetMode') === 'External') showAttributes(this.#walk, { part: 'links' }, element);
      else return !this.#dropped.has(resolveTarget(part, attribute(element, 'Target') ?? ''));
      return true;
    };
    return { startsUnit: () => false, unit: () => {}, open };
  }

  /** Shared texts no cell uses any more, and pronunciations: shown, and not in the copy. */
  #loneStrings(): void {
    const { strings } = this.#book as Workbook;
    for (const text of strings.unused()) showValue(this.#walk, { part: 'sharedStrings', hidden: true }, text);
    for (const text of strings.phonetic)
      showValue(this.#walk, { part: 'sharedStrings', hidden: true }, text, 'phonetic');
  }
}

function byNumber(a: string, b: string): number {
  return Number(/\d+/.exec(a)) - Number(/\d+/.exec(b));
}

const EMPTY = new Uint8Array(0);

/** How a person names the part: `body`, `header`, slide 3. */
function placeOfPart(part: string): Where {
  const [, name = '', number] = /([^/]*?)(\d*)\.\w+$/.exec(part) ?? [];
  if (part.startsWith('ppt/slides/')) return { part: 'slide', page: Number(number) };
  if (part.startsWith('ppt/notesSlides/')) return { part: 'notes', page: Number(number) };
  if (part === 'word/document.xml') return { part: 'body' };
  if (part.startsWith('docProps/') || part.startsWith('customXml/')) return { part, hidden: true };
  return { part: name };
}
