import type { Record } from '@pingzhang/engine/model';
import { readError } from '../errors.ts';
import type { Editor, Format, ReadContext, Source } from '../format.ts';
import { cutRecord, ownEdits } from './cut.ts';
import { TextStream } from './decode.ts';
import { headText } from './head.ts';
import type { Replacement, ScanContext, Scanned, Scanner } from './scanner.ts';

export interface TextFormat {
  readonly id: string;
  readonly extensions: readonly string[];
  /** `text` is the decoded head, `named` whether the name carries one of the extensions. */
  sniff(text: string, named: boolean, name: string): boolean;
  scanner(context: ScanContext): Scanner;
}

/** Least text scanned at once, and the longest item (a row, a string, a tag) that is held for its end. */
export const WINDOW_UNITS = 64 * 1024;
const TOKEN_UNITS = 16 * 1024 * 1024;

/** Makes a format of a scanner: reading yields its records, rewriting copies everything but what was edited. */
export function textFormat(spec: TextFormat): Format {
  return {
    id: spec.id,
    extensions: spec.extensions,
    sniff(head, name) {
      const text = headText(head);
      return text !== null && spec.sniff(text, hasExtension(name, spec.extensions), name);
    },
    async *read(source, context) {
      const stream = new TextStream(source.name);
      for await (const { slots } of scan(
        stream.decode(source.stream()),
        spec.scanner(scanContext(source, context)),
        source.name,
      ))
        for (const slot of slots) yield* cutRecord(slot.record, context.limits.textUnits);
    },
    async *rewrite(source, context, edit) {
      const stream = new TextStream(source.name);
      const scanner = spec.scanner(scanContext(source, context));
      let marked = false;
      for await (const text of rewriteText(
        stream.decode(source.stream()),
        scanner,
        source.name,
        context.limits.textUnits,
        edit,
      )) {
        if (!marked && stream.mark.length > 0) yield stream.mark;
        marked = true;
        yield stream.encode(text);
      }
      if (stream.tail.length > 0) yield stream.tail;
    },
  };
}

/** Reads text that is in memory already, such as a decoded mail body. */
export function* readText(text: string, scanner: Scanner, textUnits: number): Generator<Record> {
  const { slots } = scanner(wholeWindow(text));
  for (const slot of slots) yield* cutRecord(slot.record, textUnits);
}

export function rewriteWhole(text: string, scanner: Scanner, textUnits: number, edit: Editor): string {
  return splice(text, scanner(wholeWindow(text)), 0, textUnits, edit).text;
}

async function* rewriteText(
  texts: AsyncIterable<string>,
  scanner: Scanner,
  name: string,
  textUnits: number,
  edit: Editor,
): AsyncGenerator<string> {
  let overrun = 0;
  for await (const batch of scan(texts, scanner, name)) {
    const done = splice(batch.text, batch, overrun, textUnits, edit);
    overrun = done.overrun;
    yield done.text;
  }
}

/** Applies the editor to one window. `overrun`: units an edit of the window before reached into this one, or this one into the next. */
function splice(text: string, { slots, end }: Scanned, overrun: number, textUnits: number, edit: Editor) {
  const replacements: Replacement[] = [];
  for (const { record, replace } of slots) {
    const edits = ownEdits(record, textUnits, edit);
    if (edits.length > 0) replacements.push(...replace(edits));
  }
  replacements.sort((a, b) => a.start - b.start);
  let out = '';
  let at = overrun;
  for (const { start, end: stop, text: by } of replacements) {
    if (stop < at) continue;
    if (start > at) out += text.slice(at, start);
    out += by;
    at = Math.max(at, stop);
  }
  if (at < end) out += text.slice(at, end);
  return { text: out, overrun: Math.max(0, at - end) };
}

async function* scan(
  texts: AsyncIterable<string>,
  scanner: Scanner,
  name: string,
): AsyncGenerator<Scanned & { text: string }> {
  let held: string[] = [];
  let length = 0;
  let wanted = WINDOW_UNITS;
  let offset = 0;
  let line = 1;
  const take = (final: boolean) => {
    const text = held.length === 1 ? held[0]! : held.join('');
    const lines = lineCounter(text, line);
    const { slots, end } = scanner({ text, final, offset, line: lines });
    return {
      text,
      slots,
      end,
      done: () => {
        // Counting from the slots' last question on keeps one pass over the text.
        line = lines(end);
        offset += end;
        held = end < text.length ? [text.slice(end)] : [];
        length = text.length - end;
        wanted = Math.max(WINDOW_UNITS, length * 2);
        if (length > TOKEN_UNITS && !final)
          throw readError('PZ_READ_TOKEN_TOO_LARGE', { name, line, limit: TOKEN_UNITS });
      },
    };
  };
  for await (const text of texts)
    // Records of a small window die young: a megabyte at once would let them be promoted and cost twice the time.
    for (let from = 0; from < text.length; from += WINDOW_UNITS) {
      const part = text.slice(from, from + WINDOW_UNITS);
      held.push(part);
      length += part.length;
      if (length < wanted) continue;
      const batch = take(false);
      yield batch;
      batch.done();
    }
  yield take(true);
}

function lineCounter(text: string, first: number): (at: number) => number {
  let counted = 0;
  let line = first;
  let next = text.indexOf('\n');
  return (at) => {
    if (at < counted) return line;
    counted = at;
    while (next !== -1 && next < at) {
      line++;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}

function wholeWindow(text: string) {
  return { text, final: true, offset: 0, line: lineCounter(text, 1) };
}

function scanContext(source: Source, context: ReadContext): ScanContext {
  return {
    name: source.name,
    place: context.place,
    limits: context.limits,
    problem: (error) => context.problem(context.place, error),
  };
}

function hasExtension(name: string, extensions: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return extensions.some((extension) => lower.endsWith(`.${extension}`));
}
