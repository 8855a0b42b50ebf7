import type { Edit, Table } from '@pingzhang/engine/model';
import { applyEdits, applyToSegments, joined, type Segment } from '../segments.ts';
import { showAttributes } from './attributes.ts';
import { displayNumber } from './number-display.ts';
import { textSegment } from './paragraph.ts';
import { phoneticText, textElements } from './shared-strings.ts';
import { isMeasure } from './story.ts';
import type { Sheet, Workbook } from './workbook.ts';
import { childNamed, childrenNamed, type Element, localName, sibling, textOf } from './xml-tree.ts';
import type { UnitHandler } from './xml-units.ts';
import { showSegments, showValue, type Walk } from './walk.ts';

const MAX_COLUMNS = 16_384;

/**
 * A worksheet streamed row by row. Its attributes have no prefix in any producer's file: the schema forbids one. In the copy every
 * shared text stands in its cell, so that each cell is edited alone.
 */
export function sheetHandler(walk: Walk, book: Workbook, sheet: Sheet, tableId: string): UnitHandler {
  const table: Table = { id: tableId, name: sheet.name };
  const where = { part: sheet.name, ...(sheet.hidden ? { hidden: true as const } : {}) };
  /** Formulas shared by several cells whose first cell lost its formula. */
  const lostFormulas = new Set<string>();
  let lastRow = 0;

  const row = (element: Element): void => {
    const number = Number(element.attributes['r'] ?? lastRow + 1);
    lastRow = Number.isInteger(number) && number > 0 ? number : lastRow + 1;
    const cells: string[] = [];
    const elements: Element[] = [];
    const columns: number[] = [];
    for (const cell of childrenNamed(element, 'c')) {
      const column = Math.min(columnOf(cell.attributes['r']) ?? cells.length, MAX_COLUMNS - 1);
      while (cells.length < column) cells.push('');
      cells[column] = cellText(cell, book);
      elements.push(cell);
      columns.push(column);
    }
    let edits: readonly Edit[] = [];
    if (cells.some((text) => text !== '')) {
      const hidden = sheet.hidden || /^(?:1|true)$/.test(element.attributes['hidden'] ?? '');
      const place = { ...walk.place, ...where, row: lastRow, ...(hidden ? { hidden } : {}) };
      edits = walk.show({ kind: 'row', place, table, cells });
    }
    elements.forEach((cell, index) => {
      const column = columns[index] as number;
      const changed = edits.length === 0 ? edits : edits.filter((edit) => edit.cell === column);
      formulaAndPhonetic(cell, column, changed.length > 0);
      if (walk.writing) inlineCell(cell, book, cells[column] as string, changed);
    });
  };

  /** A formula may quote values; the cell shows only its result. */
  const formulaAndPhonetic = (cell: Element, column: number, valueChanged: boolean): void => {
    const here = { ...where, row: lastRow, column: column + 1, hidden: true as const };
    const formula = childNamed(cell, 'f');
    if (formula) {
      const text = textOf(formula);
      const shared = formula.attributes['t'] === 'shared' ? (formula.attributes['si'] ?? '') : null;
      let kept = text;
      const changed =
        /["'!]|\d{5}/.test(text) && showSegments(walk, here, [{ text, put: (rest) => (kept = rest) }], 'formula');
      if (changed || valueChanged || (shared !== null && lostFormulas.has(shared))) {
        if (shared !== null && formula.attributes['ref'] !== undefined) lostFormulas.add(shared);
        if (walk.writing) cell.children.splice(cell.children.indexOf(formula), 1);
      } else if (kept !== text) formula.children = [kept];
    }
    const inline = childNamed(cell, 'is');
    const phonetic = inline ? phoneticText(inline) : '';
    if (phonetic !== '') showValue(walk, here, phonetic, 'phonetic');
  };

  return {
    startsUnit: (tag) => tag === 'row',
    unit: row,
    open(element) {
      // The printer's settings name printers and their owners; they are left out of the copy.
      if (walk.writing && localName(element.name) === 'pageSetup') delete element.attributes['r:id'];
      showAttributes(walk, where, element);
    },
    text: (text, parents) => (isMeasure(text) ? text : showValue(walk, where, text, parents.at(-1) ?? '')),
  };
}

function cellText(cell: Element, book: Workbook): string {
  const type = cell.attributes['t'] ?? 'n';
  if (type === 'inlineStr') {
    return inlineText(cell);
  }
  const value = childNamed(cell, 'v');
  if (!value) return '';
  const raw = textOf(value);
  if (type === 's') return book.strings.text(Number(raw)) ?? '';
  if (type === 'n')
    return displayNumber(raw, book.styles.isDate(Number(cell.attributes['s'] ?? 0)), book.styles.date1904);
  if (type === 'b') return raw === '1' ? 'TRUE' : 'FALSE';
  return raw;
}

function inlineText(cell: Element): string {
  const item = childNamed(cell, 'is');
  return item ? textElements(item).map(textOf).join('') : '';
}

/** Writes a cell for the copy: its own text, without pronunciation, formatted runs kept where the edits let them. */
function inlineCell(cell: Element, book: Workbook, text: string, edits: readonly Edit[]): void {
  const type = cell.attributes['t'] ?? 'n';
  if (edits.length === 0 && type !== 's' && type !== 'inlineStr') return;
  const value = childNamed(cell, 'v');
  const rich = type === 's' ? book.strings.rich(Number(value && textOf(value))) : childNamed(cell, 'is');
  const item = sibling(cell, 'is', {}, []);
  if (rich) {
    item.children = structuredClone(rich.children).filter(
      (node) => typeof node !== 'string' && !/(?:^|:)(?:rPh|phoneticPr)$/.test(node.name),
    );
    const segments: Segment[] = textElements(item).map(textSegment);
    if (joined(segments) === text) applyToSegments(segments, edits);
  } else {
    const content = sibling(cell, 't', { 'xml:space': 'preserve' }, [applyEdits(text, edits)]);
    item.children = [content];
  }
  cell.attributes['t'] = 'inlineStr';
  cell.children = [...childrenNamed(cell, 'f'), item];
}

/** Zero-based column of an address such as `AB12`. */
function columnOf(address: string | undefined): number | undefined {
  const letters = /^\$?([A-Z]{1,3})/.exec(address ?? '')?.[1];
  if (!letters) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
