import type { Format } from './format.ts';
import { headText } from './text/head.ts';

/**
 * A format before its code is loaded: `starts` are the bytes, as Latin-1, one of which its content begins with;
 * `text` formats begin with any text. `sniff` of the loaded format has the last word.
 */
export interface FormatEntry {
  readonly starts: readonly string[] | 'text';
  readonly load: () => Promise<Format>;
}

const ZIP = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008'];

/** Asked in this order; the first that knows the content reads it. Special forms of a container stand before the container. */
export const FORMATS: readonly FormatEntry[] = [
  // Office and image formats: one line each.
  // Mail, data and markup.
  { starts: 'text', load: async () => (await import('./table/delimited.ts')).delimited },
  { starts: 'text', load: async () => (await import('./text/plain.ts')).plain },
];

export { ZIP };

/** The format of content by its first bytes, or null where none knows it. */
export async function formatByHead(head: Uint8Array, name: string): Promise<Format | null> {
  const start = Buffer.from(head.subarray(0, 16)).toString('latin1');
  for (const { starts, load } of FORMATS) {
    if (starts === 'text' ? headText(head) === null : !starts.some((prefix) => start.startsWith(prefix))) continue;
    const format = await load();
    if (format.sniff(head, name)) return format;
  }
  return null;
}
