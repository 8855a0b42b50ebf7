import type { Table } from '@pingzhang/engine/model';
import { tableId } from '../table/table-id.ts';
import { replaceMapped } from '../text/segments.ts';
import type { ScanContext, Scanner, Slot } from '../text/scanner.ts';
import { copyFields, escapeField, fieldSegments } from './copy-row.ts';
import { copyAt, createdColumns, insertAt, skipBlank, statementEnd } from './statement.ts';
import { replaceValue, tupleAt, valueText } from './value.ts';
import type { SqlDialect } from './value.ts';

interface Rows {
  readonly table: Table;
  count: number;
}

type Mode = { readonly kind: 'statement' } | { readonly kind: 'tuples' | 'copy'; readonly rows: Rows };

/** A statement longer than this that never ends stops at the next line that starts one: a stray quote must not swallow a dump. */
const STATEMENT_UNITS = 4 << 20;
const NEXT_STATEMENT = /\n(?=[ \t]*(?:insert|replace|copy|create|update|set|lock|--)\b)/gi;
/** Ends looked for in vain in one window before it is taken as it comes; each look may pass over all of it. */
const MAX_LOST = 16;
const MYSQL = /\/\*!\d{5}|MySQL dump|MariaDB dump|ENGINE\s*=|AUTO_INCREMENT|(?:INTO|TABLE|EXISTS)\s+`|\\'[^,);:\s']/i;

function isMysql(head: string): boolean {
  return !/PostgreSQL|\bfrom\s+stdin|\bE'/i.test(head) && MYSQL.test(head);
}

/** Rows of INSERT and COPY as table rows, everything else as text, comments hidden. */
export function sqlScanner({ place }: ScanContext): Scanner {
  let dialect: SqlDialect | undefined;
  let mode: Mode = { kind: 'statement' };
  const tables = new Map<string, Rows>();
  const declared = new Map<string, readonly string[]>();

  const rowsOf = (name: string, columns: readonly string[] | null): Rows => {
    const created = declared.get(name) ?? declared.get(name.split('.').at(-1)!);
    // The comments of a declaration say more than the bare names an INSERT repeats.
    const header = columns?.map((column) => created?.find((one) => one.startsWith(`${column}（`)) ?? column) ?? created;
    const key = [name, ...(header ?? [])].join('\u001f');
    let rows = tables.get(key);
    if (rows === undefined) {
      const id = tableId(place, tables.size === 0 ? name : `${name}\u001f${tables.size}`);
      rows = { table: { id, name, ...(header === undefined ? {} : { header }) }, count: 0 };
      if (tables.size < 10_000) tables.set(key, rows);
    }
    return rows;
  };

  return (window) => {
    const { text, final, offset, line } = window;
    dialect ??= { backslash: isMysql(text.slice(0, 64 * 1024)) };
    const known = dialect;
    const slots: Slot[] = [];
    const rowPlace = (rows: Rows, start: number) => ({
      ...place,
      part: rows.table.name,
      row: ++rows.count,
      line: line(start),
      offset: offset + start,
    });
    let at = 0;
    let lost = 0;

    /** The tuples of an INSERT, one by one; false while more text is needed. */
    const tuples = (rows: Rows): boolean => {
      at = skipBlank(text, at);
      if (text[at] === ',') at = skipBlank(text, at + 1);
      if (at >= text.length && !final) return false;
      if (text[at] !== '(') {
        mode = { kind: 'statement' };
        return true;
      }
      const tuple = tupleAt(text, at, known, final);
      if (tuple === 'more') return false;
      if (tuple === null) {
        lost++;
        mode = { kind: 'statement' };
        return true;
      }
      const { values } = tuple;
      slots.push({
        record: {
          kind: 'row',
          place: rowPlace(rows, at),
          table: rows.table,
          cells: values.map((value) => valueText(text, value)),
        },
        replace: (edits) =>
          values.flatMap((value, cell) => {
            const own = edits.filter((edit) => edit.cell === cell);
            return own.length === 0 ? [] : replaceValue(text, value, own);
          }),
      });
      at = tuple.end;
      return true;
    };

    const copyRow = (rows: Rows): boolean => {
      const newline = text.indexOf('\n', at);
      if (newline === -1 && !final) return false;
      const start = at;
      let end = newline === -1 ? text.length : newline;
      at = newline === -1 ? text.length : newline + 1;
      if (text[end - 1] === '\r' && end > start) end--;
      if (text.slice(start, end) === '\\.') {
        mode = { kind: 'statement' };
        return true;
      }
      const fields = copyFields(text, start, end);
      slots.push({
        record: {
          kind: 'row',
          place: rowPlace(rows, start),
          table: rows.table,
          cells: fields.map((field) => field.text),
        },
        replace: (edits) =>
          fields.flatMap((field, cell) => {
            const own = edits.filter((edit) => edit.cell === cell);
            return own.length === 0 ? [] : replaceMapped(fieldSegments(text, field), own, escapeField);
          }),
      });
      return true;
    };

    const other = (start: number, end: number, hidden: boolean) => {
      const statement = text.slice(start, end);
      if (statement.trim() === '' || statement.trim() === ';') return;
      slots.push(
        textSlot(statement, start, {
          ...place,
          line: line(start),
          offset: offset + start,
          ...(hidden ? { part: 'comment', hidden } : {}),
        }),
      );
    };

    const statement = (): boolean => {
      const start = skipBlank(text, at);
      if (start === text.length) {
        at = start;
        return false;
      }
      const comment = commentEnd(text, start, final);
      if (comment === 'more') return false;
      if (comment !== null) {
        other(start, comment, true);
        at = comment;
        return true;
      }
      if (/[a-z]/i.test(text[start]!)) {
        const insert = lost < MAX_LOST ? insertAt(text, start) : null;
        const target = insert ?? copyAt(text, start);
        if (target !== null) {
          mode = { kind: insert === null ? 'copy' : 'tuples', rows: rowsOf(target.table, target.columns) };
          at = target.end;
          return true;
        }
        // The rows of a COPY start on the next line, which must have been seen.
        if (!final && text.slice(start, start + 4).toLowerCase() === 'copy' && !text.includes('\n', start))
          return false;
      }
      let end = statementEnd(text, start, known);
      if (end === -1 && !final && text.length - start < STATEMENT_UNITS) return false;
      if (end === -1) {
        NEXT_STATEMENT.lastIndex = start;
        end = lost++ < MAX_LOST && NEXT_STATEMENT.test(text) ? NEXT_STATEMENT.lastIndex : text.length;
      }
      const created = createdColumns(text.slice(start, end));
      if (created !== null && declared.size < 10_000) {
        declared.set(created.table, created.columns);
        declared.set(created.table.split('.').at(-1)!, created.columns);
      }
      other(start, end, false);
      at = end;
      return true;
    };

    for (;;) {
      if (at === text.length) break;
      const went =
        mode.kind === 'statement' ? statement() : mode.kind === 'copy' ? copyRow(mode.rows) : tuples(mode.rows);
      if (!went) break;
    }
    return { slots, end: at };
  };
}

/** After the comment at `start`, line end included; null where none stands. MySQL's `/*!` is a statement it runs. */
function commentEnd(text: string, start: number, final: boolean): number | 'more' | null {
  const line = text.startsWith('--', start) || text[start] === '#';
  if (!line && (!text.startsWith('/*', start) || text[start + 2] === '!'))
    return text.length - start < 3 && !final ? 'more' : null;
  const mark = line ? '\n' : '*/';
  const end = text.indexOf(mark, start);
  if (end === -1) return final ? text.length : 'more';
  return end + mark.length;
}

function textSlot(text: string, start: number, place: Slot['record']['place']): Slot {
  return {
    record: { kind: 'text', place, text },
    replace: (edits) => edits.map((edit) => ({ start: start + edit.start, end: start + edit.end, text: edit.text })),
  };
}
