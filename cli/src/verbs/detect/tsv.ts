import { detectCell } from '@pingzhang/engine/detect';
import { NULL, cellSpelling, cellsOf, columnsNamed } from '../../filter/tsv.ts';
import type { RowFilter } from '../../filter/run-filter.ts';
import { detection, isWanted } from './options.ts';
import type { DetectVerbOptions } from './options.ts';

/** Each row with as many columns again behind it: the types found in each, separated by commas, or `\N`. */
export function tsvTypes(options: DetectVerbOptions): RowFilter {
  const columns = columnsNamed(options.columns);
  const how = detection(options);
  const spelling = cellSpelling(options.escaped);
  const typesIn = (cell: string, column: number): string => {
    if (cell === NULL) return NULL;
    const types = detectCell(spelling.read(cell), columns[column] ?? null, how)
      .map(({ type }) => type)
      .filter((type) => isWanted(type, options));
    return types.length === 0 ? NULL : types.length === 1 ? types[0]! : [...new Set(types)].join(',');
  };
  return {
    row(text) {
      const { cells, end } = cellsOf(text);
      return `${cells.join('\t')}\t${cells.map(typesIn).join('\t')}${end}`;
    },
    broken: (bytes) => bytes,
  };
}
