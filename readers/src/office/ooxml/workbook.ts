import type { Limits } from '../../format.ts';
import { isBuiltInDate, isDateCode, type DateStyles } from './number-display.ts';
import { type Package, relationsOf, resolveTarget } from './package.ts';
import { SharedStrings, sharedStringsHandler } from './shared-strings.ts';
import { attribute, type Element, localName } from './xml-tree.ts';
import { streamUnits, type UnitHandler } from './xml-units.ts';

export interface Sheet {
  readonly part: string;
  readonly name: string;
  readonly hidden: boolean;
}

/** What must be known of a workbook before its first sheet can be read. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Sheet by part: comments and drawings stand in the place of their sheet. */
  readonly sheetOf: ReadonlyMap<string, Sheet>;
  readonly strings: SharedStrings;
  readonly stringsPart: string | null;
  readonly styles: DateStyles;
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Reads a part for its elements only. A part that is not there has none. */
export async function readElements(
  pack: Package,
  part: string,
  open: (element: Element, tag: string) => void,
): Promise<void> {
  if (!pack.has(part)) return;
  const handler: UnitHandler = {
    startsUnit: () => false,
    unit: () => {},
    open: (element) => open(element, localName(element.name)),
  };
  for await (const _ of streamUnits(pack.stream(part), `${pack.name}/${part}`, handler, false));
}

/** Relationships of a part to other parts, by the last word of their type, such as `worksheet`. */
export async function relations(pack: Package, part: string): Promise<Relation[]> {
  const rels = relationsOf(part);
  const found: Relation[] = [];
  await readElements(pack, rels, (element, tag) => {
    if (tag !== 'Relationship' || attribute(element, 'TargetMode') === 'External') return;
    const target = resolveTarget(rels, attribute(element, 'Target') ?? '');
    const type = (attribute(element, 'Type') ?? '').replace(/^.*\//, '');
    found.push({ id: attribute(element, 'Id') ?? '', type, target });
  });
  return found;
}

export async function readWorkbook(pack: Package, part: string, limits: Limits): Promise<Workbook> {
  const related = await relations(pack, part);
  const byId = new Map(related.map((relation) => [relation.id, relation.target]));
  const sheets: Sheet[] = [];
  let date1904 = false;
  await readElements(pack, part, (element, tag) => {
    if (tag === 'workbookPr') date1904 = /^(?:1|true|on)$/.test(attribute(element, 'date1904') ?? '');
    if (tag !== 'sheet') return;
    const target = byId.get(element.attributes['r:id'] ?? attribute(element, 'id') ?? '');
    const hidden = (attribute(element, 'state') ?? 'visible') !== 'visible';
    if (target && pack.has(target)) sheets.push({ part: target, name: attribute(element, 'name') ?? '', hidden });
  });
  const sheetOf = new Map<string, Sheet>();
  for (const sheet of sheets) {
    sheetOf.set(sheet.part, sheet);
    for (const relation of await relations(pack, sheet.part)) sheetOf.set(relation.target, sheet);
  }
  const strings = new SharedStrings(limits.memberBytes);
  const stringsPart = related.find(({ type }) => type === 'sharedStrings')?.target ?? null;
  if (stringsPart && pack.has(stringsPart)) {
    const chunks = pack.stream(stringsPart);
    for await (const _ of streamUnits(chunks, `${pack.name}/${stringsPart}`, sharedStringsHandler(strings), false));
  }
  const styles = related.find(({ type }) => type === 'styles')?.target ?? '';
  return { sheets, sheetOf, strings, stringsPart, styles: await readStyles(pack, styles, date1904) };
}

async function readStyles(pack: Package, part: string, date1904: boolean): Promise<DateStyles> {
  const codes = new Map<number, boolean>();
  const dates: boolean[] = [];
  let inCells = false;
  await readElements(pack, part, (element, tag) => {
    if (tag === 'cellXfs') inCells = true;
    else if (tag === 'cellStyles') inCells = false;
    else if (tag === 'numFmt') {
      codes.set(Number(attribute(element, 'numFmtId')), isDateCode(attribute(element, 'formatCode') ?? ''));
    } else if (tag === 'xf' && inCells) {
      const format = Number(attribute(element, 'numFmtId') ?? 0);
      dates.push(codes.get(format) ?? isBuiltInDate(format));
    }
  });
  return { isDate: (style) => dates[style] === true, date1904 };
}
