import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { letters } from '../../keyboard/keys.ts';
import { usePhone } from '../page/width.ts';
import styles from './record-table.module.css';

export interface Column<Row> {
  readonly key: string;
  readonly title: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** A share of the width; `'12ch'` and the like fix it. */
  readonly width?: string;
  readonly right?: boolean;
  /** Left out on a phone; the first column stays the heading of the card. */
  readonly wideOnly?: boolean;
}

interface Props<Row> {
  /** Says what the table holds, to a screen reader. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** How many there are in all; -1 while that is not known. The rows read so far unless told. */
  readonly total?: number;
  /** Height of a row in pixels: 40, or 32 for dense tables. */
  readonly rowHeight?: number;
  /** Height of the window onto the rows; as high as the rows need, at most this. */
  readonly height?: number;
  readonly onOpen?: (row: Row) => void;
  readonly onSelect?: (row: Row) => void;
  readonly selected?: ReadonlySet<string>;
  /** The row shown beside the table. */
  readonly current?: string | undefined;
  /** Read on when the end comes near. */
  readonly onEnd?: () => void;
  /** Further letters while the table has the focus, with the row they act on. */
  readonly keys?: Readonly<Record<string, (row: Row) => void>>;
}

/** A card on a phone: a heading, then two values a line. */
const cardHeight = (columns: number): number => Math.max(48, 24 * (1 + Math.ceil((columns - 1) / 2)) + 14);

/**
 * Any number of rows in a native table, of which some thirty stand in the document. The table is one stop of Tab; arrows,
 * `j` and `k` move, Enter opens, `x` selects, Home and End go to the ends.
 */
export function RecordTable<Row>(props: Props<Row>): ReactNode {
  const { caption, columns, rows, keyOf, onOpen, onSelect, selected, current, onEnd, keys = {} } = props;
  const phone = usePhone();
  const shown = phone ? columns.filter(({ wideOnly }) => wideOnly !== true) : columns;
  const size = phone ? cardHeight(shown.length) : (props.rowHeight ?? 40);
  const window = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => window.current,
    estimateSize: () => size,
    overscan: 8,
  });
  useEffect(() => virtual.measure(), [size, virtual]);
  const items = virtual.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (rows.length > 0 && lastShown >= rows.length - 10) onEnd?.();
  }, [lastShown, rows.length, onEnd]);

  const go = (to: number): void => {
    const next = Math.max(0, Math.min(rows.length - 1, to));
    setAt(next);
    virtual.scrollToIndex(next, { align: 'auto' });
  };
  const act = (work: ((row: Row) => void) | undefined): (() => void) => {
    return () => {
      const row = rows[at];
      if (row !== undefined) work?.(row);
    };
  };
  const pressLetter = letters({
    j: () => go(at + 1),
    k: () => go(at - 1),
    x: act(onSelect),
    ...Object.fromEntries(Object.entries(keys).map(([letter, work]) => [letter, act(work)])),
  });
  const press = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor((window.current?.clientHeight ?? size) / size) - 1);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: rows.length - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) {
      event.preventDefault();
      go(to);
    } else if (event.key === 'Enter') act(onOpen)();
    else pressLetter(event);
  };
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const height = Math.min(props.height ?? 560, virtual.getTotalSize() + (phone ? 2 : 42));
  return (
    // The window takes the focus and the keys; rows are announced through aria-activedescendant.
    <div
      ref={window}
      className={`${styles['window']} ${phone ? styles['cards'] : ''}`}
      style={{ height }}
      tabIndex={0}
      role="group"
      aria-label={caption}
      aria-activedescendant={rows.length > 0 ? rowId(caption, at) : undefined}
      onKeyDown={press}
    >
      <table className={styles['table']} aria-rowcount={(props.total ?? rows.length) + (props.total === -1 ? 0 : 1)}>
        <caption className="pz-hidden">{caption}</caption>
        <colgroup>
          {shown.map(({ key, width }) => (
            <col key={key} style={width === undefined ? undefined : { width }} />
          ))}
        </colgroup>
        <thead className={phone ? 'pz-hidden' : styles['head']}>
          <tr aria-rowindex={1}>
            {shown.map(({ key, title, right }) => (
              <th key={key} scope="col" className={right === true ? styles['right'] : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 ? <Space height={before} span={shown.length} /> : null}
          {items.map(({ index }) => {
            const row = rows[index]!;
            const key = keyOf(row);
            return (
              <tr
                key={key}
                id={rowId(caption, index)}
                aria-rowindex={index + 2}
                aria-selected={selected?.has(key)}
                aria-current={current === key ? 'true' : undefined}
                data-at={index === at ? '' : undefined}
                className={`${styles['row']} ${onOpen === undefined ? '' : styles['opens']}`}
                style={{ height: size }}
                onClick={(event) => {
                  setAt(index);
                  if (onOpen !== undefined && !isControl(event.target)) onOpen(row);
                }}
              >
                {shown.map(({ key: name, cell, right }) => (
                  <td key={name} className={right === true ? styles['right'] : undefined}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          {after > 0 ? <Space height={after} span={shown.length} /> : null}
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows outside the window. */
function Space({ height, span }: { readonly height: number; readonly span: number }): ReactNode {
  return (
    <tr aria-hidden="true">
      <td colSpan={span} className={styles['space']} style={{ height }} />
    </tr>
  );
}

const rowId = (caption: string, index: number): string =>
  `row-${caption.length}-${caption.codePointAt(0) ?? 0}-${index}`;

const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('a,button,input,label') !== null;
