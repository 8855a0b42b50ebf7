import type { Edit, Table } from '@pingzhang/engine/model';
import { readError } from '../errors.ts';
import { tableId } from '../table/table-id.ts';
import { applyEdits, replaceMapped } from '../text/segments.ts';
import type { Replacement, ScanContext, Scanner, Slot } from '../text/scanner.ts';
import { flatObject } from './json-row.ts';
import type { FlatObject } from './json-row.ts';
import { escapeString, skipSpace, stringSegments, tokenAt, valueText } from './json-token.ts';
import type { Token } from './json-token.ts';

interface Frame {
  readonly close: '}' | ']' | null;
  /** Keys from the root, joined; rows at one path are one table, whichever array holds them. */
  readonly path: string;
  key: string | undefined;
  expect: 'key' | 'colon' | 'value' | 'comma';
  /** Nothing has stood in it yet, so that it may close. */
  fresh: boolean;
}

interface Rows {
  readonly table: Table & { readonly header: readonly string[] };
  count: number;
}

const MAX_DEPTH = 1000;
const MAX_TABLES = 10_000;
/** Keys of a schema; a key with a run of digits, an @ or a slash is data that somebody made a key. */
const SCHEMA_KEY = /^(?!.*\d{5})[^@/\\\p{C}]{1,64}$/u;

export interface JsonScan {
  readonly scanner: Scanner;
  /** Values at the root so far, and places where what stands is no JSON. */
  readonly tally: { values: number; errors: number };
}

/**
 * JSON, NDJSON and any run of JSON values: strings and numbers as text labelled with their key, flat objects of an array
 * (the root counts as one) as rows. Where the syntax breaks, the rest of that line is running text and reading goes on
 * behind it, so that damage hides nothing.
 */
export function jsonScan({ name, place, problem }: ScanContext): JsonScan {
  const root = (): Frame => ({ close: null, path: '', key: undefined, expect: 'value', fresh: true });
  let stack: Frame[] = [root()];
  const tables = new Map<string, Rows>();
  const tally = { values: 0, errors: 0 };

  const scanner: Scanner = ({ text, final, offset, line }) => {
    const slots: Slot[] = [];
    let at = 0;

    const addText = (token: Token, path: string, label: string | undefined) => {
      const value = valueText(text, token);
      if (value === '') return;
      slots.push({
        record: {
          kind: 'text',
          place: {
            ...place,
            ...(path === '' ? {} : { part: path }),
            line: line(token.start),
            offset: offset + token.start,
          },
          text: value,
          ...(label === undefined ? {} : { label }),
        },
        replace: (edits) => replaceValue(text, token, edits),
      });
    };

    /** False where the object's keys are data, not a schema: it is read as text then. */
    const addRow = ({ members }: FlatObject, start: number, path: string): boolean => {
      const keys = members.map(({ key }) => valueText(text, key));
      if (!keys.every((key) => SCHEMA_KEY.test(key))) return false;
      let rows = tables.get(path);
      if (rows === undefined) {
        if (tables.size === MAX_TABLES) return false;
        const id = tableId(place, path);
        rows = { table: { id, name: path === '' ? name : path, header: [...new Set(keys)] }, count: 0 };
        tables.set(path, rows);
      }
      rows.count++;
      const columns = new Map<string, Token>();
      const others = members.filter(({ value }, index) => {
        const key = keys[index]!;
        if (columns.has(key) || !rows.table.header.includes(key)) return true;
        columns.set(key, value);
        return false;
      });
      const { header } = rows.table;
      slots.push({
        record: {
          kind: 'row',
          place: {
            ...place,
            ...(path === '' ? {} : { part: path }),
            row: rows.count,
            line: line(start),
            offset: offset + start,
          },
          table: rows.table,
          cells: header.map((key) => (columns.has(key) ? valueText(text, columns.get(key)!) : '')),
        },
        replace: (edits) =>
          header.flatMap((key, cell) => {
            const own = edits.filter((edit) => edit.cell === cell);
            return own.length === 0 || !columns.has(key) ? [] : replaceValue(text, columns.get(key)!, own);
          }),
      });
      for (const { key, value } of others) addText(value, path, valueText(text, key));
      return true;
    };

    /** Opens what starts at a sign, or takes the value; false where no value can stand. */
    const takeValue = (frame: Frame, token: Token): boolean | 'more' => {
      const sign = token.kind === 'sign' ? text[token.start] : undefined;
      if (sign === undefined) addText(token, frame.path, frame.key);
      else if (sign !== '{' && sign !== '[') return false;
      else {
        const path = frame.key === undefined || frame.close !== '}' ? frame.path : join(frame.path, frame.key);
        if (sign === '{' && frame.close !== '}') {
          const flat = flatObject(text, token.start, final);
          if (flat === 'more') return 'more';
          if (flat !== null && (flat.members.length === 0 || addRow(flat, token.start, path))) {
            at = flat.end;
            return true;
          }
        }
        if (stack.length > MAX_DEPTH) throw readError('PZ_READ_TOO_DEEP', { name, limit: MAX_DEPTH });
        stack.push(
          sign === '{'
            ? { close: '}', path, key: undefined, expect: 'key', fresh: true }
            : { close: ']', path, key: frame.key, expect: 'value', fresh: true },
        );
      }
      at = token.end;
      return true;
    };

    /** One step of the grammar; false where the text breaks it. */
    const step = (token: Token): boolean | 'more' => {
      const frame = stack.at(-1)!;
      const sign = token.kind === 'sign' ? text[token.start]! : '';
      if (
        sign !== '' &&
        sign === frame.close &&
        (frame.expect === 'comma' || (frame.fresh && frame.expect !== 'colon'))
      ) {
        stack.pop();
        at = token.end;
        return true;
      }
      if (frame.expect === 'comma') {
        if (sign !== ',') return false;
        frame.expect = frame.close === '}' ? 'key' : 'value';
        frame.fresh = false;
      } else if (frame.expect === 'colon') {
        if (sign !== ':') return false;
        frame.expect = 'value';
      } else if (frame.expect === 'key') {
        if (token.kind !== 'string') return false;
        frame.key = valueText(text, token);
        frame.fresh = false;
        if (!SCHEMA_KEY.test(frame.key)) addText(token, frame.path, undefined);
        frame.expect = 'colon';
      } else {
        frame.fresh = false;
        const taken = takeValue(frame, token);
        if (taken !== true) return taken;
        if (frame.close === null) tally.values++;
        else frame.expect = 'comma';
        return true;
      }
      at = token.end;
      return true;
    };

    /** Gives what is left of a broken line as text; false while its end is not seen. */
    const skipLine = (): boolean => {
      const newline = text.indexOf('\n', at);
      if (newline === -1 && !final) return false;
      const end = newline === -1 ? text.length : newline + 1;
      if (tally.errors++ === 0) problem(readError('PZ_READ_CORRUPT', { name, detail: `JSON, line ${line(at)}` }));
      const start = at;
      slots.push({
        record: {
          kind: 'text',
          place: { ...place, line: line(start), offset: offset + start },
          text: text.slice(start, end),
        },
        replace: (edits) =>
          edits.map((edit) => ({ start: start + edit.start, end: start + edit.end, text: edit.text })),
      });
      stack = [root()];
      at = end;
      return true;
    };

    for (;;) {
      at = skipSpace(text, at);
      if (at === text.length) break;
      const token = tokenAt(text, at, final);
      if (token === 'more') break;
      const taken = token !== null && step(token);
      if (taken === 'more' || (!taken && !skipLine())) break;
    }
    if (final && stack.length > 1) problem(readError('PZ_READ_TRUNCATED', { name }));
    return { slots, end: at };
  };
  return { scanner, tally };
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`.slice(0, 200);
}

/** A string keeps its spelling around the edit; a number that is edited becomes a string. */
function replaceValue(text: string, token: Token, edits: readonly Edit[]): Replacement[] {
  if (token.kind === 'string' && token.end - token.start > 2)
    return replaceMapped(stringSegments(text, token), edits, escapeString);
  const { start, end } = token;
  return [{ start, end, text: `"${escapeString(applyEdits(valueText(text, token), edits))}"` }];
}
