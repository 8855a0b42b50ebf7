import type { Table } from '@pingzhang/engine/model';
import { applyToSegments, joined, type Segment } from '../segments.ts';
import { showAttributes, showAttributesWithin } from './attributes.ts';
import { acceptRevisions, gatherText } from './paragraph.ts';
import { attribute, childrenNamed, type Element, isElement, localName } from './xml-tree.ts';
import type { UnitHandler } from './xml-units.ts';
import { showSegments, showValue, type Walk, type Where } from './walk.ts';

/** Elements whose text names a person who wrote or answered for the document: emptied in every copy. */
const PEOPLE = new Set(['creator', 'lastModifiedBy', 'author', 'Manager', 'Company', 'userName']);
const MAX_SPAN = 1024;

/**
 * Any part made of words: the body, headers, notes and comments of a text, slides, drawings, charts, properties,
 * custom XML. Paragraphs and table rows are units; text that stands in no paragraph is shown element by element.
 *
 * @param paragraphs off for a foreign vocabulary, whose `p` may be anything.
 */
export function storyHandler(walk: Walk, part: Where, tablePrefix: string, paragraphs = true): UnitHandler {
  let where = part;
  let line = 0;
  let tables = 0;
  /** The tables that are open outside units, innermost last. */
  const open: TableRun[] = [];

  const newTable = (): TableRun => {
    const name = `${part.part ?? ''} 表${++tables}`;
    return { table: { id: `${tablePrefix}#${part.part ?? ''}/${tables}`, name }, rows: 0 };
  };

  const paragraph = (element: Element, inside: Where): void => {
    const text = gatherText(element);
    const here = { ...inside, line: ++line };
    showSegments(walk, here, text.visible);
    showRest(element, text, here);
  };

  /** What a paragraph or cell holds beside its visible text, then the paragraphs and tables that stand inside it. */
  const showRest = (element: Element, text: ReturnType<typeof gatherText>, here: Where): void => {
    for (const stretch of [...text.vanished, ...text.deleted, text.codes]) {
      showSegments(walk, { ...here, hidden: true }, stretch);
    }
    for (const child of element.children) if (isElement(child)) attributesOfRuns(child, here);
    for (const inner of text.inner) {
      if (localName(inner.name) === 'p') paragraph(inner, here);
      else innerTable(inner, here);
    }
  };

  const attributesOfRuns = (element: Element, here: Where): void => {
    const tag = localName(element.name);
    if (tag === 'p' || tag === 'tbl') return;
    showAttributes(walk, here, element);
    for (const child of element.children) if (isElement(child)) attributesOfRuns(child, here);
  };

  const innerTable = (element: Element, inside: Where): void => {
    const run = newTable();
    for (const child of element.children) {
      if (isElement(child, 'tr')) row(child, run, inside);
      else if (isElement(child)) showAttributesWithin(walk, inside, child);
    }
  };

  const row = (element: Element, run: TableRun, inside: Where): void => {
    const cells: Segment[][] = [];
    const rest: (() => void)[] = [];
    const number = ++run.rows;
    for (const cell of cellsOf(element)) {
      const segments: Segment[] = [];
      const here = { ...inside, row: number, column: cells.length + 1 };
      gatherCell(cell, segments, rest, here);
      cells.push(segments);
      for (let extra = spanOf(cell) - 1; extra > 0; extra--) cells.push([]);
    }
    const place = { ...walk.place, ...inside, row: number };
    const texts = cells.map(joined);
    if (texts.some((text) => text.trim() !== '')) {
      const edits = walk.show({ kind: 'row', place, table: run.table, cells: texts });
      if (walk.writing) {
        cells.forEach((segments, cell) =>
          applyToSegments(
            segments,
            edits.filter((edit) => edit.cell === cell),
          ),
        );
      }
    }
    for (const show of rest) show();
  };

  /** The paragraphs of a cell are one value to its column, parted by line feeds that are not in the file. */
  const gatherCell = (cell: Element, segments: Segment[], rest: (() => void)[], here: Where): void => {
    for (const child of cell.children) {
      if (!isElement(child)) continue;
      const tag = localName(child.name);
      if (tag === 'p') {
        const text = gatherText(child);
        if (segments.length > 0 && text.visible.length > 0) segments.push({ text: '\n', put: () => {} });
        segments.push(...text.visible);
        rest.push(() => showRest(child, text, here));
      } else if (tag === 'tbl') rest.push(() => innerTable(child, here));
      else {
        showAttributes(walk, here, child);
        gatherCell(child, segments, rest, here);
      }
    }
  };

  return {
    startsUnit: (tag) => paragraphs && (tag === 'p' || tag === 'tr'),
    unit(element) {
      if (localName(element.name) === 'tr') row(element, open.at(-1) ?? newTable(), where);
      else paragraph(element, where);
      if (walk.writing) acceptRevisions(element);
    },
    open(element) {
      const tag = localName(element.name);
      if (tag === 'tbl') open.push(newTable());
      if (tag === 'sld' && attribute(element, 'show') === '0') where = { ...part, hidden: true };
      showAttributes(walk, where, element);
      return !(walk.writing && tag === 'Fallback');
    },
    close(tag) {
      if (tag === 'tbl') open.pop();
    },
    text(text, parents) {
      const label = parents.at(-1) ?? '';
      if (isMeasure(text)) return text;
      const shown = showValue(walk, where, text, label);
      return PEOPLE.has(label) ? '' : shown;
    },
  };
}

/** Sizes, counts and switches, of which drawings and properties are full. */
export function isMeasure(text: string): boolean {
  return /^\s*-?\d{0,6}(?:\.\d*)?\s*$/.test(text);
}

interface TableRun {
  readonly table: Table;
  rows: number;
}

/** Cells of a row, also those wrapped in content controls. */
function cellsOf(row: Element): Element[] {
  return row.children.flatMap((node) => {
    if (!isElement(node)) return [];
    const tag = localName(node.name);
    if (tag === 'tc') return [node];
    return tag === 'sdt' || tag === 'sdtContent' || tag === 'ins' || tag === 'customXml' ? cellsOf(node) : [];
  });
}

/** A merged cell counts for all the columns it covers, so that later cells keep their column. */
function spanOf(cell: Element): number {
  const properties = childrenNamed(cell, 'tcPr')[0];
  const span = properties && childrenNamed(properties, 'gridSpan')[0];
  const value = Number(span ? attribute(span, 'val') : attribute(cell, 'gridSpan'));
  return Number.isInteger(value) && value > 1 ? Math.min(value, MAX_SPAN) : 1;
}
