import { type CellObject, CFB, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { PzError, type Record, type Table } from '@pingzhang/engine/model';
import { readError } from '../errors.ts';
import type { Format, ReadContext, Source } from '../format.ts';
import { displayNumber, isDateCode } from './ooxml/number-display.ts';

const MAGIC = 'd0cf11e0a1b11ae1';
/** A workbook of this kind holds at most 65,536 rows a sheet; the library holds it whole, at some thirty times its size. */
const MAX_BYTES = 64 << 20;

/** Workbooks in compound files: .xls of Excel, .et of WPS. Other documents in compound files are named and refused. */
export const xls: Format = {
  id: 'xls',
  extensions: ['xls', 'xlt', 'et', 'doc', 'dot', 'wps', 'ppt', 'dps'],
  sniff: (head) => Buffer.from(head.subarray(0, 8)).toString('hex') === MAGIC,
  read: readXls,
};

async function* readXls(source: Source, context: ReadContext): AsyncIterable<Record> {
  const bytes = await source.bytes(Math.min(context.limits.memberBytes, MAX_BYTES));
  const book = parse(source.name, Buffer.from(bytes));
  const sheets = book.Workbook?.Sheets ?? [];
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (sheet) yield* readSheet(sheet, name, (sheets[index]?.Hidden ?? 0) > 0, book, context);
  }
  const hidden = { ...context.place, hidden: true };
  for (const { Name, Ref } of book.Workbook?.Names ?? []) {
    if (/["\d]/.test(Ref)) yield { kind: 'text', place: { ...hidden, part: 'names' }, text: Ref, label: Name };
  }
  for (const [label, value] of Object.entries({ ...book.Props, ...book.Custprops })) {
    if (typeof value !== 'string' || value.trim() === '' || /^\d{1,6}$|^\d{4}-\d\d-\d\dT/.test(value)) continue;
    yield { kind: 'text', place: { ...hidden, part: 'properties' }, text: value, label };
  }
}

function parse(name: string, bytes: Buffer): WorkBook {
  try {
    const paths = CFB.read(bytes, { type: 'buffer' }).FullPaths.join('\n');
    if (/EncryptedPackage|EncryptionInfo/.test(paths)) throw readError('PZ_READ_ENCRYPTED', { name });
    const kind = /\/(WordDocument|PowerPoint Document)\b/.exec(paths)?.[1];
    if (kind) throw readError('PZ_READ_LEGACY_OFFICE', { name, kind });
    if (!/\/(?:Workbook|Book)\b/i.test(paths)) throw readError('PZ_READ_UNKNOWN_FORMAT', { name });
    return read(bytes, { type: 'buffer', dense: true, cellNF: true, cellDates: false });
  } catch (cause) {
    if (cause instanceof PzError) throw cause;
    // The library says so in words only.
    if (/password|encrypt/i.test(String(cause))) throw readError('PZ_READ_ENCRYPTED', { name });
    throw readError('PZ_READ_CORRUPT', { name, detail: 'xls' });
  }
}

function* readSheet(
  sheet: WorkSheet,
  name: string,
  hiddenSheet: boolean,
  book: WorkBook,
  context: ReadContext,
): Iterable<Record> {
  const table: Table = { id: [context.place.file, ...(context.place.inside ?? []), name].join('/'), name };
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const rows = sheet['!data'] ?? [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (!row) continue;
    const hidden = hiddenSheet || sheet['!rows']?.[index]?.hidden === true;
    const place = { ...context.place, part: name, row: index + 1, ...(hidden ? { hidden } : {}) };
    const cells = Array.from(row, (cell) => (cell ? cellText(cell, date1904) : ''));
    if (cells.some((text) => text !== '')) yield { kind: 'row', place, table, cells };
    for (const [column, cell] of row.entries()) {
      if (!cell) continue;
      const here = { ...place, column: column + 1 };
      for (const comment of cell.c ?? []) {
        yield { kind: 'text', place: here, text: comment.t.replace(/\0.*$/s, ''), label: 'comment' };
        if (comment.a) yield { kind: 'text', place: { ...here, hidden: true }, text: comment.a, label: 'author' };
      }
      if (cell.l?.Target) yield { kind: 'text', place: { ...here, hidden: true }, text: cell.l.Target, label: 'link' };
      if (cell.f && /["']|\d{5}/.test(cell.f)) {
        yield { kind: 'text', place: { ...here, hidden: true }, text: cell.f, label: 'formula' };
      }
    }
  }
}

function cellText(cell: CellObject, date1904: boolean): string {
  if (cell.v === undefined || cell.v === null) return '';
  if (cell.t === 'n') return displayNumber(String(cell.v), isDateCode(String(cell.z ?? '')), date1904);
  return String(cell.v);
}
