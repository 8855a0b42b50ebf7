import { MappedText } from '../text/segments.ts';
import type { Segment } from '../text/segments.ts';

/** A field of a COPY row in PostgreSQL's text format. */
export interface Field {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const ESCAPE = /\\(?:x([0-9a-fA-F]{1,2})|([0-7]{1,3})|([\s\S]))/g;
const PLAIN: { readonly [letter: string]: string } = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v' };

export function copyFields(text: string, start: number, end: number): Field[] {
  const fields: Field[] = [];
  for (let at = start; ;) {
    const tab = text.indexOf('\t', at);
    const stop = tab === -1 || tab >= end ? end : tab;
    const raw = text.slice(at, stop);
    fields.push({ text: raw === '\\N' ? '' : raw.includes('\\') ? mapField(raw, at).text : raw, start: at, end: stop });
    if (stop === end || fields.length === 4096) return fields;
    at = stop + 1;
  }
}

export function fieldSegments(text: string, { start, end }: Field): readonly Segment[] {
  return mapField(text.slice(start, end), start).segments;
}

function mapField(raw: string, start: number): MappedText {
  const mapped = new MappedText();
  let at = 0;
  for (const { 0: all, 1: hex, 2: octal, 3: letter, index } of raw.matchAll(ESCAPE)) {
    mapped.add(raw.slice(at, index), start + at, start + index);
    const code = hex === undefined ? Number.parseInt(octal ?? '0', 8) : Number.parseInt(hex, 16);
    mapped.add(
      letter === undefined ? String.fromCharCode(code & 0xff) : (PLAIN[letter] ?? letter),
      start + index,
      start + index + all.length,
    );
    at = index + all.length;
  }
  mapped.add(raw.slice(at), start + at, start + raw.length);
  return mapped;
}

export function escapeField(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
}
