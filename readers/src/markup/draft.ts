import type { Place, Record, Table } from '@pingzhang/engine/model';
import { MappedText, replaceMapped } from '../text/segments.ts';
import type { Slot, Window } from '../text/scanner.ts';
import { addDecoded, escapeQuoted, escapeUnquoted } from './entities.ts';
import type { Attribute, Token } from './token.ts';

/** A record in the making: its text or cells, and where it starts in the window. */
export interface Draft {
  readonly start: number;
  readonly texts: readonly MappedText[];
  readonly escape: (text: string) => string;
  readonly place?: Partial<Place>;
  readonly label?: string | undefined;
  readonly row?: { readonly table: Table; readonly number: number };
}

export function attributeDraft(text: string, { name, start, end, quoted }: Attribute, label = name): Draft | null {
  const mapped = new MappedText();
  addDecoded(mapped, text, start, end);
  if (mapped.text.trim() === '') return null;
  return { start, texts: [mapped], escape: quoted ? escapeQuoted : escapeUnquoted, label };
}

/** A comment, a declaration or a script: nobody sees it, and references mean nothing in it. */
export function hiddenDraft(text: string, { from, to }: Extract<Token, { from: number }>, part: string): Draft | null {
  const mapped = new MappedText();
  mapped.add(text.slice(from, to), from, to);
  if (mapped.text.trim() === '') return null;
  const escape = (by: string) => by.replaceAll('-->', '--&gt;').replaceAll('<', '&lt;');
  return { start: from, texts: [mapped], escape, place: { part, hidden: true } };
}

export function addText(mapped: MappedText, text: string, token: Extract<Token, { from: number }>): void {
  if (token.kind === 'cdata') mapped.add(text.slice(token.from, token.to), token.from, token.to);
  else addDecoded(mapped, text, token.from, token.to);
}

/** Drafts become slots in the order they stand in the text. */
export function draftSlots(drafts: readonly Draft[], place: Place, { offset, line }: Window): Slot[] {
  return drafts
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, texts, escape, place: within, label, row }) => {
      const at = { ...place, ...within, line: line(start), offset: offset + start };
      const record: Record =
        row === undefined
          ? { kind: 'text', place: at, text: texts[0]!.text, ...(label === undefined ? {} : { label }) }
          : {
              kind: 'row',
              place: { ...at, row: row.number },
              table: row.table,
              cells: texts.map((cell) => cell.text.trim()),
            };
      return {
        record,
        replace: (edits) =>
          texts.flatMap((mapped, cell) => {
            // Cells are shown without the blanks around them.
            const shift = row === undefined ? 0 : mapped.text.length - mapped.text.trimStart().length;
            const own = edits
              .filter((edit) => (edit.cell ?? 0) === cell)
              .map((edit) => ({ ...edit, start: edit.start + shift, end: edit.end + shift }));
            return replaceMapped(mapped.segments, own, escape);
          }),
      };
    });
}
