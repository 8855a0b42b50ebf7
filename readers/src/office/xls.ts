import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { Record, Table } from '@pingzhang/engine/model';
import { readError } from '../errors.ts';
import type { Format, ReadContext, Source } from '../format.ts';
import { displayNumber, isDateCode } from './ooxml/number-display.ts';
import { parseXls, type XlsBook } from './xls-parse.ts';

const MAGIC = 'd0cf11e0a1b11ae1';
/** A sheet of this kind holds at most 65,536 rows; the library holds all of it, at some thirty times its size. */
const MAX_BYTES = 64 << 20;
const MAX_MS = 60_000;

/** Workbooks in compound files: .xls of Excel, .et of WPS. Other documents in compound files are named and refused. */
export const xls: Format = {
  id: 'xls',
  extensions: ['xls', 'xlt', 'et', 'doc', 'dot', 'wps', 'ppt', 'dps'],
  sniff: (head) => Buffer.from(head.subarray(0, 8)).toString('hex') === MAGIC,
  read: readXls,
};

async function* readXls(source: Source, context: ReadContext): AsyncIterable<Record> {
  const { limits, place } = context;
  const bytes = await source.bytes(Math.min(limits.memberBytes, MAX_BYTES));
  const book = bookOf(source.name, await parseXls(source.name, bytes, Math.min(limits.milliseconds, MAX_MS)));
  const sheets = book.Workbook?.Sheets ?? [];
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (sheet) yield* readSheet(sheet, name, (sheets[index]?.Hidden ?? 0) > 0, date1904, context);
  }
  for (const { Name, Ref } of book.Workbook?.Names ?? []) {
    if (!/["\d]/.test(Ref)) continue;
    yield { kind: 'text', place: { ...place, part: 'names', hidden: true }, text: Ref, label: Name };
  }
  for (const [label, value] of Object.entries({ ...book.Props, ...book.Custprops })) {
    if (typeof value !== 'string' || /^\s*$|^\d{1,6}$|^\d{4}-\d\d-\d\dT/.test(value)) continue;
    yield { kind: 'text', place: { ...place, part: 'properties', hidden: true }, text: value, label };
  }
}

function bookOf(name: string, { paths, book, failure }: XlsBook): NonNullable<XlsBook['book']> {
  const all = paths.join('\n');
  // The library says in words only that a password is wanted.
  if (/EncryptedPackage|EncryptionInfo/.test(all) || /password|encrypt/i.test(failure)) {
    throw readError('PZ_READ_ENCRYPTED', { name });
  }
  const kind = /\/(WordDocument|PowerPoint Document)\b/.exec(all)?.[1];
  if (kind) throw readError('PZ_READ_LEGACY_OFFICE', { name, kind });
  if (book !== null) return book;
  if (failure !== '') throw readError('PZ_READ_CORRUPT', { name, detail: 'xls' });
  throw readError('PZ_READ_UNKNOWN_FORMAT', { name });
}

function* readSheet(
  sheet: WorkSheet,
  name: string,
  hiddenSheet: boolean,
  date1904: boolean,
  context: ReadContext,
): Iterable<Record> {
  const table: Table = { id: [context.place.file, ...(context.place.inside ?? []), name].join('/'), name };
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
      const unseen = { ...here, hidden: true };
      for (const { t, a } of cell.c ?? []) {
        // The library leaves the run formats behind the text.
        yield { kind: 'text', place: here, text: t.replace(/\0.*$/s, ''), label: 'comment' };
        if (a) yield { kind: 'text', place: unseen, text: a, label: 'author' };
      }
      if (cell.l?.Target) yield { kind: 'text', place: unseen, text: cell.l.Target, label: 'link' };
      if (cell.f && /["']|\d{5}/.test(cell.f)) yield { kind: 'text', place: unseen, text: cell.f, label: 'formula' };
    }
  }
}

function cellText(cell: CellObject, date1904: boolean): string {
  if (cell.v === undefined || cell.v === null) return '';
  if (cell.t === 'n') return displayNumber(String(cell.v), isDateCode(String(cell.z ?? '')), date1904);
  return String(cell.v);
}
