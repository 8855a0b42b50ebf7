import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { MARKS, Outcome } from '../outcome/outcome.tsx';
import type { OutcomeKind } from '../outcome/outcome.tsx';
import { usePhone } from '../page/width.ts';
import { Fold } from '../verdict/fold.tsx';
import styles from './board.module.css';
import { BOARD } from './words.ts';

export interface BoardCell {
  /** `三.1`: part and item. */
  readonly code: string;
  readonly rule: string;
  readonly title: string;
  readonly outcome: OutcomeKind;
  /** Against the version before. */
  readonly change?: 'new' | 'fixed' | 'recurred' | undefined;
  readonly suppressed?: boolean;
}

interface Props {
  /** In the order of the law's data. */
  readonly cells: readonly BoardCell[];
  /** Code of the one open below; the board then draws itself in to a narrow strip. */
  readonly selected?: string | undefined;
  readonly onSelect: (code: string | undefined) => void;
}

/** The 31 behaviours in the regulator's six groups: one stop of Tab, arrows move, Enter opens, Esc goes back. */
export function Board({ cells, selected, onSelect }: Props): ReactNode {
  const phone = usePhone();
  const t = useWords(BOARD);
  const grid = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const rows = groupsOf(cells);
  if (phone && selected === undefined) return <PhoneList cells={cells} onSelect={onSelect} />;

  const go = (to: number): void => {
    const next = Math.max(0, Math.min(cells.length - 1, to));
    setAt(next);
    grid.current?.querySelector<HTMLElement>(`[data-at="${next}"]`)?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    const columns = rows.find(([, row]) => row.includes(cells[at]!))?.[1].length ?? 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at + columns,
      ArrowUp: at - columns,
      Home: 0,
      End: cells.length - 1,
    };
    const to = moves[event.key];
    if (event.key === 'Escape') onSelect(undefined);
    else if (to !== undefined) go(to);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={grid}
      role="group"
      aria-label={t.label}
      className={selected === undefined ? styles['board'] : styles['strip']}
      onKeyDown={press}
    >
      {rows.map(([group, row]) => (
        <div key={group} className={styles['row']}>
          <span className={styles['group']}>
            {group}{' '}
            <span className={styles['groupname']}>{(t.groups as Readonly<Record<string, string>>)[group] ?? ''}</span>
          </span>
          <div className={styles['cells']}>
            {row.map((cell) => (
              <Cell
                key={cell.code}
                cell={cell}
                at={cells.indexOf(cell)}
                focus={cells.indexOf(cell) === at}
                {...{ selected, onSelect }}
              />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

interface CellProps {
  readonly cell: BoardCell;
  readonly at: number;
  readonly focus: boolean;
  readonly selected: string | undefined;
  readonly onSelect: Props['onSelect'];
}

function Cell({ cell, at, focus, selected, onSelect }: CellProps): ReactNode {
  const t = useWords(BOARD);
  const { code, rule, title, outcome, change, suppressed } = cell;
  const short = (t.short as Readonly<Record<string, string>>)[rule] ?? title;
  const open = selected === code;
  return (
    <button
      type="button"
      data-at={at}
      tabIndex={focus ? 0 : -1}
      className={`pz-plain ${styles['cell']} ${styles[outcome]} ${suppressed === true ? styles['suppressed'] : ''}`}
      title={title}
      aria-expanded={open}
      onClick={() => onSelect(open ? undefined : code)}
    >
      {selected === undefined ? (
        <>
          <span className={styles['top']}>
            <span className={styles['code']}>{code}</span>
            <Outcome kind={outcome} />
          </span>
          <span className={styles['name']}>
            {short}
            {change === undefined ? null : <span className={styles['change']}>{t.change[change]}</span>}
            {suppressed === true ? <span className={styles['change']}>{t.suppressed}</span> : null}
          </span>
        </>
      ) : (
        <>
          <span aria-hidden="true">
            {MARKS[outcome]}
            <span className={styles['code']}>{code}</span>
          </span>
          <span className="pz-hidden">
            {code} {short} <Outcome kind={outcome} />
          </span>
        </>
      )}
    </button>
  );
}

/** A phone shows what needs a person; the rest is folded with its count. */
function PhoneList({ cells, onSelect }: Pick<Props, 'cells' | 'onSelect'>): ReactNode {
  const t = useWords(BOARD);
  const needs = cells.filter(({ outcome }) => ['breach', 'suspect', 'human'].includes(outcome));
  const settled = cells.filter((cell) => !needs.includes(cell));
  const list = (of: readonly BoardCell[]): ReactNode => (
    <ul className={styles['list']}>
      {of.map(({ code, rule, title, outcome }) => (
        <li key={code}>
          <button type="button" className={`pz-plain ${styles['item']}`} onClick={() => onSelect(code)}>
            <span className={styles['code']}>{code}</span>
            <span>{(t.short as Readonly<Record<string, string>>)[rule] ?? title}</span>
            <Outcome kind={outcome} />
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(needs)}
      {settled.length > 0 ? <Fold title={t.settled(settled.length)}>{list(settled)}</Fold> : null}
    </>
  );
}

function groupsOf(cells: readonly BoardCell[]): [string, readonly BoardCell[]][] {
  const groups = new Map<string, BoardCell[]>();
  for (const cell of cells) {
    const group = cell.code.split('.')[0]!;
    groups.set(group, [...(groups.get(group) ?? []), cell]);
  }
  return [...groups];
}
