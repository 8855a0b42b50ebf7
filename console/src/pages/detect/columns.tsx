import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { full, percent } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { TERMS, piName } from '../../i18n/terms.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import type { Column } from '../../parts/record-table/record-table.tsx';
import { DETECT } from './words.ts';

/** What each column of a table holds, judged from its heading and its values. */
export function Columns({ file }: { readonly file: Shape<'ScanFile'> }): ReactNode {
  const [t, terms] = [useWords(DETECT), useWords(TERMS)];
  const { language } = useLanguage();
  if (file.columns.length === 0) return <p>{t.column.none}</p>;
  const columns: readonly Column<Shape<'Column'>>[] = [
    {
      key: 'header',
      title: t.column.header,
      cell: ({ header, column }) => header ?? t.column.unnamed(full(column + 1, language)),
    },
    { key: 'type', title: t.column.type, cell: ({ type }) => piName(type, terms) },
    {
      key: 'matched',
      title: t.column.matched,
      right: true,
      cell: ({ matched, sampled }) =>
        `${sampled === 0 ? '—' : percent(matched / sampled)}（${full(matched, language)}/${full(sampled, language)}）`,
    },
    { key: 'rows', title: t.column.rows, right: true, cell: ({ rows }) => full(rows, language) },
    { key: 'table', title: t.column.table, wideOnly: true, cell: ({ table }) => table },
  ];
  return (
    <>
      <RecordTable
        caption={t.column.caption}
        columns={columns}
        rows={file.columns}
        keyOf={({ table, column }) => `${table}/${column}`}
      />
      {file.columnsOmitted > 0 ? <p>{t.column.omitted(full(file.columnsOmitted, language))}</p> : null}
    </>
  );
}
