import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Clock } from '../../parts/clock/clock.tsx';
import { Severity } from '../../parts/outcome/severity.tsx';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import type { Column } from '../../parts/record-table/record-table.tsx';
import { To, usePlace } from '../../place.tsx';
import styles from './tasks.module.css';
import { TASKS } from './words.ts';

type Line = Shape<'TaskLine'>;

interface Props {
  readonly caption: string;
  readonly rows: readonly Line[];
  readonly total?: number;
  readonly onEnd?: () => void;
}

/** Tasks by instant, most urgent first. */
export function TaskTable({ caption, rows, total, onEnd }: Props): ReactNode {
  const t = useWords(TASKS);
  const { language } = useLanguage();
  const place = usePlace();
  const columns: readonly Column<Line>[] = [
    {
      key: 'task',
      title: t.columns.task,
      cell: ({ id, number, title, recurred }) => (
        <>
          <To to={`tasks/${id}`}>{title}</To> <span className={styles['quiet']}>{number}</span>
          {recurred ? <span className={styles['tag']}>{t.recurred}</span> : null}
        </>
      ),
    },
    { key: 'due', title: t.columns.due, width: '210px', cell: (task) => <DueOf task={task} /> },
    { key: 'owner', title: t.columns.owner, width: '110px', cell: ({ owner }) => owner?.name ?? t.nobody },
    {
      key: 'severity',
      title: t.columns.severity,
      width: '90px',
      wideOnly: true,
      cell: ({ severity }) => <Severity level={severity} />,
    },
    {
      key: 'proof',
      title: t.columns.proof,
      width: '70px',
      right: true,
      wideOnly: true,
      cell: ({ proofs }) => full(proofs, language),
    },
    { key: 'state', title: t.columns.state, width: '90px', wideOnly: true, cell: ({ state }) => t.states[state] },
  ];
  return (
    <RecordTable
      caption={caption}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      onOpen={({ id }) => place.go(`tasks/${id}`)}
      {...(total === undefined ? {} : { total })}
      {...(onEnd === undefined ? {} : { onEnd })}
    />
  );
}

/** When a task is due; done tasks do not count on. */
export function DueOf({ task, large = false }: { readonly task: Line; readonly large?: boolean }): ReactNode {
  const t = useWords(TASKS);
  if (task.dueAt === null) return <span>{t.noDue}</span>;
  return <Clock due={task.dueAt} standing={task.state === 'done' ? 'done' : 'running'} large={large} />;
}
