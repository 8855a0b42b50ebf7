import type { Format } from '../format.ts';
import { textFormat } from '../text/text-format.ts';
import { sqlScanner } from './sql-scanner.ts';

const STATEMENT =
  /^[ \t]*(?:insert\s+(?:\w+\s+){0,4}into\s|replace\s+into\s|create\s+(?:\w+\s+){0,3}(?:table|database|schema|index|view)\s|copy\s+\S+[^;\n]*\sfrom\s+stdin|drop\s+table\s|lock\s+tables\s|alter\s+table\s|update\s+\S+\s+set\s)/im;

export const sql: Format = textFormat({
  id: 'sql',
  extensions: ['sql', 'dump', 'ddl'],
  /** A statement of a dump with nothing but comments and settings before it; text that quotes SQL begins with other words. */
  sniff(text, named) {
    if (named) return true;
    const found = STATEMENT.exec(text);
    return found !== null && text.includes(';', found.index) && preambleEnd(text) >= found.index;
  },
  scanner: sqlScanner,
});

const PREAMBLE = /\s+|--[^\n]*|#[^\n]*|;|(?:set|use|begin|start|select|drop|lock)\b[^;]*;|\\[^\n]*/iy;

function preambleEnd(text: string): number {
  let at = 0;
  for (;;) {
    PREAMBLE.lastIndex = at;
    const comment = text.startsWith('/*', at) ? text.indexOf('*/', at + 2) : -1;
    if (comment !== -1) at = comment + 2;
    else if (PREAMBLE.test(text)) at = PREAMBLE.lastIndex;
    else return at;
  }
}
