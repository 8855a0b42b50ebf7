import type { Edit, Table } from '@pingzhang/engine/model';
import { applyEdits } from '../segments.ts';
import { showAttributes } from './attributes.ts';
import { attribute, type Element, isElement, localName, sibling } from './xml-tree.ts';
import type { UnitHandler } from './xml-units.ts';
import { showValue, type Walk } from './walk.ts';

const VALUES = new Set(['s', 'n', 'd', 'e']);

/** The definition of a pivot cache: its fields and the distinct values of each, kept even when the source sheet is gone. */
export function pivotDefinitionHandler(walk: Walk, part: string): UnitHandler {
  let field = '';
  const where = { part, hidden: true as const };
  return {
    startsUnit: (tag, parents) => VALUES.has(tag) && parents.at(-1) === 'sharedItems',
    unit(element) {
      const value = attribute(element, 'v');
      if (value !== undefined) setValue(element, value, showValue(walk, where, value, field));
    },
    open(element) {
      const tag = localName(element.name);
      if (tag === 'cacheField') field = attribute(element, 'name') ?? '';
      // Minimum, maximum and kinds are recomputed when the book is opened.
      if (tag === 'pivotCacheDefinition' && walk.writing) element.attributes['refreshOnLoad'] = '1';
      if (tag === 'pivotCacheDefinition') delete element.attributes['refreshedBy'];
      if (tag === 'sharedItems' && walk.writing)
        for (const name of ['minValue', 'maxValue']) delete element.attributes[name];
      showAttributes(walk, where, element);
    },
  };
}

/** The rows a pivot table was made from. `header` are the fields of its definition. */
export function pivotRecordsHandler(walk: Walk, part: string, id: string, header: readonly string[]): UnitHandler {
  const table: Table = { id, name: part, ...(header.length > 0 ? { header } : {}) };
  let row = 0;
  return {
    startsUnit: (tag) => tag === 'r',
    unit(element) {
      const values = element.children.filter((child) => isElement(child));
      const cells = values.map((value) => (localName(value.name) === 'x' ? '' : (attribute(value, 'v') ?? '')));
      const place = { ...walk.place, part, row: ++row, hidden: true };
      const edits: readonly Edit[] = cells.some((cell) => cell !== '')
        ? walk.show({ kind: 'row', place, table, cells })
        : [];
      values.forEach((value, cell) => {
        const changed = edits.filter((edit) => edit.cell === cell);
        const text = cells[cell] as string;
        if (changed.length > 0) setValue(value, text, applyEdits(text, changed));
      });
    },
  };
}

function setValue(element: Element, before: string, after: string): void {
  if (before === after) return;
  element.name = sibling(element, 's', {}, []).name;
  element.attributes['v'] = after;
}
