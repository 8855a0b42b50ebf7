import { anonymityCounter } from '@pingzhang/engine/act';
import type { Anonymity } from '@pingzhang/engine/act';
import type { Edit, Record, RowRecord } from '@pingzhang/engine/model';

export interface GroupOptions {
  /** Headings of the quasi-identifiers; empty to take those whose headings suggest it. */
  readonly quasi: readonly string[];
  /** Heading of the sensitive column for l-diversity. */
  readonly sensitive: string | null;
}

/** Counts the groups of rows that agree in the quasi-identifiers, over every table that has them. */
export interface GroupWatch {
  /** Counts a row as it will be after the edits; its group, or undefined for headings, other tables and text. */
  count(record: Record, edits: readonly Edit[]): number | undefined;
  /** The quasi-identifying cells of a row's table, by position. */
  cellsOf(record: RowRecord): readonly number[];
  sizeOf(group: number): number;
  /** Headings counted over, once a table with them was met. */
  readonly columns: readonly string[];
  result(): Anonymity;
}

/** Headings of facts that others know about a person, of which a few together name one. */
const SUGGESTIVE =
  /年龄|周岁|性别|出生|生日|邮编|邮政编码|民族|籍贯|户籍|职业|职务|学历|学位|婚姻|政治面貌|地区|区县|街道|乡镇|^(?:省|市|区|县|村)$|\b(?:age|sex|gender|birth|zip|postcode|postal|nation|race|marital|education|occupation|city|district|county)/i;

interface Layout {
  readonly quasi: readonly number[];
  readonly sensitive: number;
  /** The row that holds the headings, so that it is not counted. */
  readonly headingRow: number | undefined;
}

export function groupWatch({ quasi, sensitive }: GroupOptions): GroupWatch {
  const counter = anonymityCounter();
  const layouts = new Map<string, Layout | null>();
  let columns: readonly string[] = [];

  const layoutOf = (record: RowRecord): Layout | null => {
    const known = layouts.get(record.table.id);
    if (known !== undefined) return known;
    const headings = (record.table.header ?? record.cells).map((heading) => heading.normalize('NFKC').trim());
    const wanted = quasi.length > 0 ? quasi : headings.filter((heading) => SUGGESTIVE.test(heading));
    const positions = wanted.map((name) => headings.indexOf(name.normalize('NFKC').trim()));
    let layout: Layout | null = null;
    if (positions.length > 0 && !positions.includes(-1)) {
      columns = wanted;
      const headingRow = record.table.header === undefined ? record.place.row : undefined;
      layout = { quasi: positions, sensitive: sensitive === null ? -1 : headings.indexOf(sensitive), headingRow };
    }
    layouts.set(record.table.id, layout);
    return layout;
  };

  return {
    count(record, edits) {
      const layout = record.kind === 'row' ? layoutOf(record) : null;
      if (layout === null || record.kind !== 'row' || record.place.row === layout.headingRow) return undefined;
      const cell = (index: number): string => edited(record, index, edits);
      return counter.add(layout.quasi.map(cell), layout.sensitive < 0 ? undefined : cell(layout.sensitive));
    },
    cellsOf: (record) => layoutOf(record)?.quasi ?? [],
    sizeOf: (group) => counter.sizeOf(group),
    get columns() {
      return columns;
    },
    result: () => counter.result(),
  };
}

function edited({ cells }: RowRecord, index: number, edits: readonly Edit[]): string {
  const own = edits.filter((edit) => edit.cell === index).toSorted((a, b) => b.start - a.start);
  return own.reduce(
    (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
    cells[index] ?? '',
  );
}
