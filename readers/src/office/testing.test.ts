import type { Edit, Place, PzError, Record } from '@pingzhang/engine/model';
import type { Source } from '../format.ts';
import { readSource, rewriteSource } from '../read.ts';
import { bufferSource } from '../source.ts';
import { ZipWriter } from './ooxml/zip-writer.ts';

/** What the tests of this folder share; it holds no test of its own. */

/** Parts of a package by name; text gets an XML declaration of its own where it needs one. */
export function zipOf(parts: { [name: string]: string | Uint8Array }): Uint8Array {
  const zip = new ZipWriter();
  for (const [name, content] of Object.entries(parts)) {
    zip.begin(name);
    zip.write(content);
    zip.end();
  }
  zip.finish();
  return Buffer.concat([...zip.take()]);
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function relationsXml(targets: {
  [id: string]: readonly [type: string, target: string, mode?: string];
}): string {
  const rows = Object.entries(targets).map(([id, [type, target, mode]]) => {
    return `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;
}

export function typesXml(parts: { [part: string]: string }): string {
  const rows = Object.entries(parts).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${OFFICE}${type}"/>`,
  );
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="xlsx" ContentType="${OFFICE}spreadsheetml.sheet"/>${rows.join('')}</Types>`;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument.';

export function docxOf(body: string, more: { [name: string]: string | Uint8Array } = {}): Uint8Array {
  return zipOf({
    '[Content_Types].xml': typesXml({ 'word/document.xml': 'wordprocessingml.document.main+xml' }),
    '_rels/.rels': relationsXml({ r1: ['officeDocument', 'word/document.xml'] }),
    'word/document.xml': `<w:document ${W} ${R} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

export function xlsxOf(rows: string, strings = '', more: { [name: string]: string | Uint8Array } = {}): Uint8Array {
  return zipOf({
    '[Content_Types].xml': typesXml({
      'xl/workbook.xml': 'spreadsheetml.sheet.main+xml',
      'xl/worksheets/sheet1.xml': 'spreadsheetml.worksheet+xml',
      'xl/sharedStrings.xml': 'spreadsheetml.sharedStrings+xml',
    }),
    '_rels/.rels': relationsXml({ r1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': `<workbook ${S} ${R}><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml({
      r1: ['worksheet', 'worksheets/sheet1.xml'],
      r2: ['sharedStrings', 'sharedStrings.xml'],
    }),
    'xl/worksheets/sheet1.xml': `<worksheet ${S}><sheetData>${rows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst ${S}>${strings}</sst>`,
    ...more,
  });
}

export interface ReadBack {
  readonly records: Record[];
  readonly problems: { readonly place: Place; readonly error: PzError }[];
}

export async function readAll(name: string, content: Uint8Array | Source): Promise<ReadBack> {
  const source = content instanceof Uint8Array ? bufferSource(name, content) : content;
  const problems: ReadBack['problems'] = [];
  const records: Record[] = [];
  for await (const record of readSource(source, { onProblem: (place, error) => problems.push({ place, error }) })) {
    records.push(record);
  }
  return { records, problems };
}

/** Rewrites with every match of `pattern` replaced. @returns the copy and the records the editor was shown. */
export async function redactAll(name: string, content: Uint8Array, pattern: RegExp, by: (match: string) => string) {
  const shown: Record[] = [];
  const problems: ReadBack['problems'] = [];
  const chunks: Uint8Array[] = [];
  const edits = (text: string): Edit[] =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: by(match[0]),
    }));
  const edit = (record: Record): readonly Edit[] => {
    shown.push(record);
    if (record.kind === 'text') return edits(record.text);
    return record.cells.flatMap((text, cell) => edits(text).map((one) => ({ ...one, cell })));
  };
  const onProblem = (place: Place, error: PzError): void => void problems.push({ place, error });
  for await (const chunk of rewriteSource(bufferSource(name, content), edit, { onProblem })) chunks.push(chunk);
  return { copy: Buffer.concat(chunks), shown, problems };
}

/** Everything records say, for looking for a value in it. */
export function allText(records: readonly Record[]): string {
  return records.map((record) => (record.kind === 'text' ? record.text : record.cells.join('\n'))).join('\n');
}

export const PHONE = /1[3-9]\d{9}/g;
export const stars = (match: string): string => `${match.slice(0, 3)}****${match.slice(7)}`;
