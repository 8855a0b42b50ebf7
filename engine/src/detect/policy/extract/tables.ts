import type { Reading } from './reading.ts';

/** A row with the header of its table; a row that is a header itself has none. */
export interface TableRow {
  /** The short line above the table. */
  readonly title: Reading | null;
  readonly header: readonly string[];
  readonly cells: readonly string[];
}

const HEADER_CELL =
  /^(?:(?:第三方)?SDK|.{0,14}(?:名称|类型|种类|目的|用途|场景|功能|方式|链接|信息|主体|公司|政策|字段|范围|权限|说明|机构|厂商|描述|序号|备注|内容|声明|网址))$/i;

/** Rows of data with their headers. Empty cells that a cell above covers are put back on the left. */
export function tableRows(readings: readonly Reading[]): Map<Reading, TableRow> {
  const rows = new Map<Reading, TableRow>();
  let header: readonly string[] | null = null;
  let title: Reading | null = null;
  for (const reading of readings) {
    if (!reading.row) {
      header = null;
      title = reading.text.length <= 60 ? reading : null;
      continue;
    }
    const cells = cellsOf(reading.text);
    if (cells.every((cell) => /^[-:\s]*$/.test(cell))) continue;
    const told = cells.filter((cell) => cell !== '');
    const again = told.every((cell) => cell.length <= 16 && HEADER_CELL.test(cell) && !/有限公司/.test(cell));
    if (header === null || (again && told.length > 0)) {
      header = cells;
      continue;
    }
    const lacking = header.length - cells.length;
    rows.set(reading, { title, header, cells: lacking > 0 ? [...Array<string>(lacking).fill(''), ...cells] : cells });
  }
  return rows;
}

function cellsOf(row: string): string[] {
  const parts = row.includes('\t')
    ? row.replace(/\t\s*$/, '').split('\t')
    : row.replace(/^[|｜]|[|｜]$/g, '').split(/[|｜]/);
  return parts.map((cell) => cell.trim());
}
