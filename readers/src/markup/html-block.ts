import type { Place, Table } from '@pingzhang/engine/model';
import { tableId } from '../table/table-id.ts';
import { MappedText } from '../text/segments.ts';
import { addText, attributeDraft, hiddenDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import { escapeText } from './entities.ts';
import { HtmlRow } from './html-row.ts';
import { INLINE, isCellTag, RAW, ROW_ENDS, SILENT_ATTRIBUTE } from './html-vocabulary.ts';
import { tokenAt } from './token.ts';
import type { Attribute, Token } from './token.ts';

/** Tables open around the place reached, outermost first, and how many there were. Never changed in place. */
export interface Page {
  readonly place: Place;
  readonly tables: readonly { readonly table: Table; readonly rows: number; readonly spans: readonly number[] }[];
  readonly count: number;
}

export const newPage = (place: Place): Page => ({ place, tables: [], count: 0 });

export interface Block {
  readonly drafts: readonly Draft[];
  readonly end: number;
  readonly page: Page;
}

/**
 * Reads one block: a table row, a run of inline text, or a single piece of other markup. Inline tags do not part a text,
 * so that `138<b>0013</b>8000` is one; attributes people put values into are texts of their own.
 */
export function readBlock(text: string, start: number, final: boolean, before: Page): Block | 'more' {
  const drafts: Draft[] = [];
  let page = before;
  let run = new MappedText();
  let row: HtmlRow | null = null;
  let at = start;

  const add = (draft: Draft | null) => void (draft !== null && drafts.push(draft));
  const textDraft = (mapped: MappedText): Draft | null =>
    mapped.text.trim() === '' ? null : { start: mapped.segments[0]!.start, texts: [mapped], escape: escapeText };
  const done = (): Block => {
    add(textDraft(run));
    if (row !== null && row.cells.length > 0) {
      const table = page.tables.at(-1)!;
      const after = { ...table, rows: table.rows + 1, spans: row.spansAfter };
      page = { ...page, tables: [...page.tables.slice(0, -1), after] };
      if (row.cells.some((cell) => cell.text.trim() !== ''))
        add({ start, texts: row.cells, escape: escapeText, row: { table: table.table, number: after.rows } });
    }
    return { drafts, end: at, page };
  };

  for (;;) {
    if (at === text.length) return final ? done() : 'more';
    const token = tokenAt(text, at, final);
    if (token === 'more') return 'more';
    if (token.kind === 'text' || token.kind === 'cdata') {
      addText(row?.cell ?? run, text, token);
      at = token.end;
      continue;
    }
    if ('from' in token) {
      add(hiddenDraft(text, token, token.kind));
      at = token.end;
      continue;
    }
    const name = token.name.toLowerCase();
    const open = token.kind === 'open';
    if (row !== null ? ROW_ENDS.has(name) && !(open && name === 'table') : !INLINE.has(name) && at > start) {
      // A boundary: the block ends in front of it, except that a row takes its own closing tag along.
      if (row !== null && !open && name === 'tr') at = token.end;
      return done();
    }
    if (open) for (const attribute of token.attributes) add(valueDraft(text, token, attribute));
    at = token.end;
    if (open && RAW.has(name) && !token.empty) {
      const raw = rawContent(text, at, name, final);
      if (raw === 'more') return 'more';
      if (name === 'script') add(hiddenDraft(text, raw, 'script'));
      else if (name !== 'style') addText(row?.cell ?? run, text, raw);
      at = raw.end;
    } else if (name === 'table') {
      if (open) {
        // A table inside a cell: the outer row is layout, its cells are texts.
        for (const cell of row?.cells ?? []) add(textDraft(cell));
        row = null;
        const count = page.count + 1;
        const table = { id: tableId(page.place, count), name: `table ${count}` };
        page = { ...page, count, tables: [...page.tables.slice(0, 63), { table, rows: 0, spans: [] }] };
      } else page = { ...page, tables: page.tables.slice(0, -1) };
      return done();
    } else if (open && name === 'tr' && page.tables.length > 0) row = new HtmlRow(page.tables.at(-1)!.spans);
    else if (row !== null && isCellTag(name)) {
      if (open) row.open(text, token.attributes);
      else row.close();
    } else if (name === 'br') (row?.cell ?? run).add('\n', at, at);
    else if (!INLINE.has(name)) {
      if (row === null) return done();
      row.cell?.add('\n', at, at);
    }
  }
}

function valueDraft(
  text: string,
  { name, attributes }: Extract<Token, { kind: 'open' }>,
  attribute: Attribute,
): Draft | null {
  const own = attribute.name.toLowerCase();
  if (SILENT_ATTRIBUTE.test(own)) return null;
  const value = text.slice(attribute.start, attribute.end);
  if (/^(?:href|src|action|srcset|background|poster)$/.test(own) && !/^\s*(?:mailto|tel|sms|callto):|\?/i.test(value))
    return null;
  if (own !== 'value' || name.toLowerCase() === 'li') return attributeDraft(text, attribute, own);
  const label = ['aria-label', 'placeholder', 'title', 'name', 'id']
    .map((wanted) => attributes.find((one) => one.name.toLowerCase() === wanted))
    .find((one) => one !== undefined && one.end > one.start);
  return attributeDraft(text, attribute, label === undefined ? own : text.slice(label.start, label.end));
}

/** What stands up to the closing tag of an element whose content is not markup. */
function rawContent(
  text: string,
  from: number,
  name: string,
  final: boolean,
): Extract<Token, { from: number }> | 'more' {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  const to = close.exec(text)?.index ?? -1;
  if (to === -1 && !final) return 'more';
  const end = to === -1 ? text.length : to;
  return { kind: 'text', start: from, end, from, to: end };
}
