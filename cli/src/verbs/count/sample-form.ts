import { detect } from '@pingzhang/engine/detect';
import type { SampledRow } from '@pingzhang/census';
import { maskValue } from '@pingzhang/engine/act';

const HEADING = ['序号', '文件', '行号', '内容', '核验结果（属实/不属实/无法联系）', '核验人', '核验时间'];

/**
 * The form an investigator fills in while telephoning: one row per person drawn. UTF-8 with BOM, as spreadsheets want.
 * Unless revealed it shows masked what was found in the row and nothing else of it.
 */
export function sampleForm(rows: readonly SampledRow[], reveal: boolean): string {
  const lines = rows.map(({ file, row, text }, i) => [
    `${i + 1}`,
    file,
    `${row}`,
    reveal ? text : masked(text),
    '',
    '',
    '',
  ]);
  return '\ufeff' + [HEADING, ...lines].map((cells) => cells.map(quote).join(',') + '\r\n').join('');
}

function masked(text: string): string {
  return detect(text)
    .map(({ type, start, end, value }) => maskValue(type, text.slice(start, end), value))
    .join(' ');
}

/** Quotes a cell; a leading sign that a spreadsheet would run as a formula is kept from it. */
function quote(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""').replaceAll('\u001f', ' ')}"`;
}
