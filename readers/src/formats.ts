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
  { starts: ZIP, load: async () => (await import('./office/office.ts')).docx },
  { starts: ZIP, load: async () => (await import('./office/office.ts')).xlsx },
  { starts: ZIP, load: async () => (await import('./office/office.ts')).pptx },
  { starts: ['\u00d0\u00cf\u0011\u00e0'], load: async () => (await import('./office/xls.ts')).xls },
  { starts: ['%PDF-', '\u00ef\u00bb\u00bf%PDF-'], load: async () => (await import('./office/pdf.ts')).pdf },
  {
    starts: ['\u00ff\u00d8\u00ff', '\u0089PNG', 'RIFF', 'GIF8', 'BM', 'II*\u0000', 'MM\u0000*'],
    load: async () => (await import('./image/image.ts')).image,
  },
  {
    starts: ['dex\n', '\u0003\u0000\u0008\u0000', '\u0002\u0000\u000c\u0000'],
    load: async () => (await import('./app/android/strings-format.ts')).androidStrings,
  },
  // Archives; a format without a fixed start says ''.
  { starts: ZIP, load: async () => (await import('./archive/zip.ts')).zip },
  { starts: ['\u001f\u008b'], load: async () => (await import('./archive/gzip.ts')).gzip },
  { starts: ['7z'], load: async () => (await import('./archive/refused.ts')).sevenZip },
  { starts: ['Rar!'], load: async () => (await import('./archive/refused.ts')).rar },
  { starts: ['\u00fd7zXZ'], load: async () => (await import('./archive/refused.ts')).xz },
  { starts: ['BZh'], load: async () => (await import('./archive/refused.ts')).bzip2 },
  { starts: ['\u0028\u00b5\u002f\u00fd'], load: async () => (await import('./archive/refused.ts')).zstd },
  { starts: [''], load: async () => (await import('./archive/tar.ts')).tar },
  // Mail, data and markup.
  { starts: 'text', load: async () => (await import('./mail/vcard.ts')).vcard },
  { starts: 'text', load: async () => (await import('./mail/eml.ts')).eml },
  { starts: 'text', load: async () => (await import('./data/json.ts')).json },
  { starts: 'text', load: async () => (await import('./markup/html.ts')).html },
  { starts: 'text', load: async () => (await import('./markup/xml.ts')).xml },
  { starts: 'text', load: async () => (await import('./sql/sql.ts')).sql },
  { starts: 'text', load: async () => (await import('./table/delimited.ts')).delimited },
  { starts: 'text', load: async () => (await import('./text/plain.ts')).plain },
];

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
