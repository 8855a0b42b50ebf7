import { isSpace, quotedEnd } from './value.ts';
import type { SqlDialect } from './value.ts';

const PART = String.raw`(?:\`(?:[^\`]|\`\`)+\`|"(?:[^"]|"")+"|\[[^\]]+\]|[\w\u0080-\uffff$]+)`;
const TABLE_NAME = String.raw`(?<table>${PART}(?:\s*\.\s*${PART}){0,2})`;
const COLUMNS = String.raw`\s*(?:\((?<columns>(?:[^()'"\`]|"[^"]*"|\`[^\`]*\`)*)\)\s*)?`;

const INSERT = new RegExp(
  String.raw`(?:insert|replace)\s+(?:(?:low_priority|delayed|high_priority|ignore|overwrite|or\s+\w+)\s+)*(?:into\s+)?(?:table\s+)?${TABLE_NAME}${COLUMNS}(?:overriding\s+\w+\s+value\s*)?values?\s*(?=\()`,
  'iy',
);
const COPY = new RegExp(String.raw`copy\s+${TABLE_NAME}${COLUMNS}from\s+stdin[^;\n]*;[ \t]*\r?\n`, 'iy');
const CREATE = new RegExp(String.raw`create\s+(?:\w+\s+)*?table\s+(?:if\s+not\s+exists\s+)?${TABLE_NAME}\s*\(`, 'iy');

export interface Target {
  readonly table: string;
  readonly columns: readonly string[] | null;
  /** Where its rows start. */
  readonly end: number;
}

export const insertAt = (text: string, at: number) => targetAt(INSERT, text, at);
export const copyAt = (text: string, at: number) => targetAt(COPY, text, at);

function targetAt(pattern: RegExp, text: string, at: number): Target | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.groups;
  if (found === undefined) return null;
  const { table, columns } = found;
  return { table: tableName(table!), columns: columns === undefined ? null : names(columns), end: pattern.lastIndex };
}

/** The column names a CREATE TABLE declares, with a comment such as `COMMENT '手机号'` behind the name it explains. */
export function createdColumns(statement: string): { table: string; columns: string[] } | null {
  CREATE.lastIndex = 0;
  const found = CREATE.exec(statement);
  if (found === null) return null;
  const columns: string[] = [];
  for (const piece of topLevel(statement, CREATE.lastIndex)) {
    const name = new RegExp(String.raw`^\s*(${PART})\s+\S`).exec(piece)?.[1];
    if (
      name === undefined ||
      /^\s*(?:primary|unique|foreign|constraint|check|key|index|fulltext|spatial|exclude|like)\b/i.test(piece)
    )
      continue;
    const comment = /\scomment\s+'((?:[^'\\]|''|\\.)*)'/i.exec(piece)?.[1];
    columns.push(
      comment === undefined || comment === '' ? unquote(name) : `${unquote(name)}（${comment.slice(0, 64)}）`,
    );
  }
  return { table: tableName(found.groups!['table']!), columns };
}

/** Pieces between commas, down to the closing parenthesis. */
function* topLevel(text: string, from: number): Generator<string> {
  const stop = /['"`(),]/g;
  let start = from;
  let depth = 0;
  stop.lastIndex = from;
  for (let found = stop.exec(text); found !== null; found = stop.exec(text)) {
    const [char] = found;
    if (char === '(') depth++;
    else if (char === ',' && depth === 0) {
      yield text.slice(start, found.index);
      start = found.index + 1;
    } else if (char === ')') {
      if (depth-- > 0) continue;
      yield text.slice(start, found.index);
      return;
    } else if (char !== ',') {
      const end = quotedEnd(text, found.index, char === "'");
      if (end === -1) return;
      stop.lastIndex = end;
    }
  }
}

/** After the `;` that ends the statement at `start`, quotes, comments and dollar quotes passed over; -1 where none is seen. */
export function statementEnd(text: string, start: number, { backslash }: SqlDialect): number {
  const stop = /;|'|"|`|--[^\n]*|\/\*|\$(?:[A-Za-z_]\w*)?\$/g;
  stop.lastIndex = start;
  for (let found = stop.exec(text); found !== null; found = stop.exec(text)) {
    const [token] = found;
    if (token === ';') return found.index + 1;
    let end = stop.lastIndex;
    if (token === "'" || token === '"' || token === '`') end = quotedEnd(text, found.index, token !== '`' && backslash);
    else if (token === '/*') end = closing(text, '*/', end);
    else if (token.startsWith('$')) end = closing(text, token, end);
    if (end === -1) return -1;
    stop.lastIndex = end;
  }
  return -1;
}

function closing(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}

export function skipBlank(text: string, at: number): number {
  let next = at;
  while (isSpace(text.charCodeAt(next))) next++;
  return next;
}

function names(list: string): string[] {
  return (list.match(new RegExp(PART, 'g')) ?? []).map(unquote);
}

function tableName(written: string): string {
  return (written.match(new RegExp(PART, 'g')) ?? []).map(unquote).join('.');
}

function unquote(name: string): string {
  return /^["`[]/.test(name) ? name.slice(1, -1) : name;
}
