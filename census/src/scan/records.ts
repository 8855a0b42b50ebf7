import type { Record } from '@pingzhang/engine/model';
import { detect, headerOf, inferColumns } from '@pingzhang/engine/detect';
import type { KernelFor } from '../kernel/cache.ts';
import type { Layout } from '../kernel/layout.ts';
import type { CategoryTable } from '../layout/roles.ts';
import { columnOfType, columnsOf } from '../layout/roles.ts';
import type { Sink } from './sink.ts';
import { RowFeeder } from './stream.ts';

/** Fields of decoded rows travel to the kernel parted by the unit separator, which no office writes into a cell. */
const SEPARATOR = '\x1f';
const HELD_ROWS = 200;
const encoder = new TextEncoder();

/**
 * Counts what a reader yields: workbooks, JSON, SQL dumps, members of archives. Each table's layout is inferred from its
 * first rows. Running text becomes rows of what is found in its lines.
 */
export class RecordScan {
  private readonly tables = new Map<string, TableScan>();
  private readonly kernelFor: KernelFor;
  private readonly categories: CategoryTable;
  private readonly sink: Sink;
  /** The one table being fed. A dump of a thousand tables must not hold a thousand kernels. */
  private active: { readonly id: string; readonly feeder: RowFeeder } | null = null;

  constructor(kernelFor: KernelFor, categories: CategoryTable, sink: Sink) {
    this.kernelFor = kernelFor;
    this.categories = categories;
    this.sink = sink;
  }

  push(record: Record): void {
    const { part } = record.place;
    // What an archive says of its members is no row of theirs, unless a name says whose picture it is.
    if (record.kind === 'text') return this.pushText(record.text, part === 'name' || part === 'comment');
    const { id, header } = record.table;
    let table = this.tables.get(id);
    if (table === undefined) this.tables.set(id, (table = new TableScan(header ?? null, this.categories)));
    this.feed(id, table, table.push(record.cells));
  }

  end(): void {
    for (const [id, table] of this.tables) this.feed(id, table, table.release());
    this.active?.feeder.end();
  }

  private feed(id: string, table: TableScan, rows: readonly (readonly string[])[]): void {
    const { layout } = table;
    for (const cells of rows) {
      // No column by itself says anything: what there is stands in the midst of cells.
      if (layout === null) this.pushLine(cells.join(' '));
      else this.feeder(id, layout, table.takeHeading()).write(rowBytes(cells));
    }
  }

  private feeder(id: string, layout: Layout, heading: boolean): RowFeeder {
    if (this.active?.id !== id) {
      this.active?.feeder.end();
      this.active = { id, feeder: new RowFeeder(this.kernelFor(layout), this.sink, heading) };
    }
    return this.active.feeder;
  }

  private pushText(text: string, mustIdentify: boolean): void {
    for (const line of text.split('\n')) if (line.trim() !== '') this.pushLine(line, mustIdentify);
  }

  /** A row of what is found in the line. */
  private pushLine(line: string, mustIdentify = false): void {
    const values = new Map(
      detect(line).map(({ type, value }) => [type === 'ID_CARD_15' ? 'ID_CARD' : type, value ?? 'x']),
    );
    if (mustIdentify && !IDENTIFYING.some((type) => values.has(type))) return;
    const cells = TEXT_TYPES.map((type) => values.get(type) ?? '');
    this.feeder('text', textLayout(this.categories), false).write(rowBytes(cells));
  }
}

function rowBytes(cells: readonly string[]): Uint8Array {
  return encoder.encode(
    cells.map((cell) => cell.replaceAll('\n', ' ').replaceAll(SEPARATOR, ' ')).join(SEPARATOR) + '\n',
  );
}

const IDENTIFYING = ['ID_CARD', 'PHONE', 'BANK_CARD'] as const;

const TEXT_TYPES = [
  'ID_CARD',
  'PHONE',
  'BANK_CARD',
  'NAME',
  'ADDRESS',
  'EMAIL',
  'WECHAT',
  'QQ',
  'GEO',
  'MEDICAL_RECORD_NO',
] as const;

function textLayout(categories: CategoryTable): Layout {
  return {
    separator: SEPARATOR,
    quoted: false,
    headings: [],
    columns: TEXT_TYPES.map((type) => columnOfType(type, null, categories)),
  };
}

/** One table: holds back its first rows to infer the columns, then passes rows through. */
class TableScan {
  /** Null when no column carries anything, and until the first rows have been looked at. */
  layout: Layout | null = null;
  private inferred = false;
  private held: (readonly string[])[] = [];
  private heading = false;
  private readonly header: readonly string[] | null;
  private readonly categories: CategoryTable;

  constructor(header: readonly string[] | null, categories: CategoryTable) {
    this.header = header;
    this.categories = categories;
  }

  /** Rows ready to be counted. */
  push(cells: readonly string[]): readonly (readonly string[])[] {
    if (this.inferred) return [cells];
    this.held.push(cells);
    return this.held.length === HELD_ROWS ? this.release() : [];
  }

  release(): readonly (readonly string[])[] {
    const rows = this.held;
    this.held = [];
    if (this.inferred) return rows;
    this.inferred = true;
    const found = this.header === null ? headerOf(rows) : null;
    const columns = columnsOf(
      inferColumns(this.header ?? found, found === null ? rows : rows.slice(1)),
      this.categories,
    );
    if (columns.every(({ op }) => op === 'skip')) return rows;
    this.layout = { separator: SEPARATOR, quoted: false, columns, headings: [] };
    this.heading = found !== null;
    return rows;
  }

  /** Whether the next row fed is the heading; true once. */
  takeHeading(): boolean {
    const heading = this.heading;
    this.heading = false;
    return heading;
  }
}
