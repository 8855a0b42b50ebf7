import { contentsOf } from './contents.ts';
import { headingOf } from './headings.ts';
import { linesOf } from './lines.ts';

export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly heading: boolean;
  readonly row: boolean;
  /** It begins its line. */
  readonly opens: boolean;
  /** Index in the sections. */
  readonly section: number | null;
}

export interface Section {
  readonly start: number;
  readonly end: number;
  readonly level: number;
  readonly number: string;
  readonly title: string;
  readonly parent: number | null;
}

export interface Segmented {
  readonly segments: readonly Segment[];
  readonly sections: readonly Section[];
}

const STOP = /[。！？；!?;…]/;
const CLOSING = /[。！？；!?;…"”’」』）)】\]]/;

/** Sentences, rows and headings of a text, and the tree the headings make. Linear in the text. */
export function segment(text: string): Segmented {
  const segments: Segment[] = [];
  const sections: Section[] = [];
  /** Open headings, outermost first. */
  const open: { readonly style: string; readonly section: number }[] = [];
  const lines = linesOf(text);
  const contents = contentsOf(text, lines);
  for (const [index, line] of lines.entries()) {
    if (contents.has(index)) {
      segments.push({ ...line, heading: true, row: false, opens: true, section: open.at(-1)?.section ?? null });
      continue;
    }
    const content = line.end - line.start > 100 ? '' : text.slice(line.start, line.end);
    const heading = content === '' ? null : headingOf(content);
    if (heading !== null) {
      const style = heading.marker?.style ?? 'bare';
      if (open.every((one) => one.style === 'bare') && standsBeside(style, sections[open[0]?.section ?? -1]?.title)) {
        open.length = 0;
      }
      const at = open.findIndex((one) => one.style === style);
      // A heading without a number under numbered ones belongs below them only when nothing bare stands above.
      open.length = at >= 0 ? at : open.length;
      const parent = open.at(-1)?.section ?? null;
      const section = sections.length;
      sections.push({
        start: line.start,
        end: line.end,
        level: open.length + 1,
        number: heading.marker?.number ?? '',
        title: heading.title,
        parent,
      });
      open.push({ style, section });
      segments.push({ ...line, heading: true, row: false, opens: true, section });
      continue;
    }
    const section = open.at(-1)?.section ?? null;
    if (isRow(text, line.start, line.end)) segments.push({ ...line, heading: false, row: true, opens: true, section });
    else
      for (const piece of sentencesOf(text, line.start, line.end))
        segments.push({ ...piece, heading: false, row: false, opens: piece.start === line.start, section });
  }
  return { segments, sections };
}

/** 引言 or a date before 一、 holds nothing of what follows; 一、 and 第一条 stand below nothing without a number. */
function standsBeside(style: string, title: string | undefined): boolean {
  return /^(?:han|chapter|part)$/.test(style) || (style !== 'bare' && title !== undefined && OPENING.test(title));
}

const OPENING = /引言|前言|导言|目录|提示|隐私|政策|声明|更新|生效|关于我们|概述|摘要|要点|以下内容|定义|适用/;

/** A table row: cells parted by tabs or bars. */
function isRow(text: string, start: number, end: number): boolean {
  let bars = 0;
  for (let index = start; index < end; index++) {
    const character = text.charCodeAt(index);
    if (character === 9) return true;
    if ((character === 0x7c || character === 0xff5c) && ++bars >= 2) return true;
  }
  return false;
}

function sentencesOf(text: string, from: number, to: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = from;
  const add = (end: number): void => {
    while (start < end && /\s/.test(text.charAt(start))) start++;
    if (end > start) found.push({ start, end });
    start = end;
  };
  for (let index = from; index < to; index++) {
    const character = text.charAt(index);
    const latin =
      character === '.' &&
      /[a-z)"”]/.test(text.charAt(index - 1)) &&
      /^\s[A-Z“"]/.test(text.slice(index + 1, index + 3));
    if (!latin && !STOP.test(character)) continue;
    // "?" and ";" inside addresses: http://host/?a=b;c
    if (/[!?;]/.test(character) && /[a-zA-Z0-9=/&]/.test(text.charAt(index + 1))) continue;
    while (index + 1 < to && CLOSING.test(text.charAt(index + 1))) index++;
    add(index + 1);
  }
  add(to);
  return found;
}
