import type { ReactNode } from 'react';
import type { Pages } from '../../api/use.ts';
import { StateBlock } from '../state/state-block.tsx';
import { RecordTable } from './record-table.tsx';
import type { Column } from './record-table.tsx';

interface Props<Row> {
  readonly pages: Pages<Row, unknown>;
  readonly columns: readonly Column<Row>[];
  /** What the rows are, and the sentences while they are read, without permission, and when there are none. */
  readonly words: { readonly what: string; readonly loading: string; readonly denied: string; readonly empty: string };
  /** For a screen reader; `words.what` unless told. */
  readonly caption?: string;
  readonly onOpen: (row: Row) => void;
}

/** What a path answers page by page, as a table that reads on by itself, in each of the five states. */
export function RecordList<Row extends { readonly id: string }>(props: Props<Row>): ReactNode {
  const { pages, columns, words, caption = words.what, onOpen } = props;
  return (
    <StateBlock
      query={pages.query}
      what={words.what}
      loading={words.loading}
      denied={words.denied}
      isEmpty={(items) => items.length === 0}
      empty={words.empty}
    >
      {(rows) => (
        <RecordTable
          caption={caption}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
          total={pages.more ? -1 : rows.length}
          onOpen={onOpen}
          onEnd={pages.readOn}
        />
      )}
    </StateBlock>
  );
}
