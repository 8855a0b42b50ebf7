import { Button, Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { asProblem } from '../../api/problem.ts';
import type { Problem } from '../../api/problem.ts';
import { COMMON } from '../../i18n/common.ts';
import { useWords } from '../../i18n/language.tsx';
import styles from './state-block.module.css';
import { STATE } from './words.ts';

/** What TanStack Query answers, as far as a state needs it. */
interface Query<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
}

interface Props<Data> {
  readonly query: Query<Data>;
  /** The sentence while it loads: 「正在读取到期事项」. Said at once to a screen reader, shown after two seconds. */
  readonly loading: string;
  /** Lines the content will have, so that nothing moves when it comes. */
  readonly lines?: number;
  readonly isEmpty?: (data: Data) => boolean;
  /** What to say and do when there is nothing. */
  readonly empty?: ReactNode;
  /** A sentence over the content when it is not all there; null when it is. */
  readonly partial?: (data: Data) => ReactNode;
  /** What was not read, for the sentence when it could not be: 「到期事项」. */
  readonly what: string;
  /** A further sentence with an error: 「不要当作没有到期。」 */
  readonly warning?: string;
  /** Instead of the common sentence when there is no permission. */
  readonly denied?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** The five states of a page or panel: ideal, partial, loading, error (and no permission), empty. */
export function StateBlock<Data>(props: Props<Data>): ReactNode {
  const { query, loading, lines = 6, isEmpty, empty, partial, children } = props;
  const t = useWords(STATE);
  if (query.data === undefined && query.error !== null && query.error !== undefined) {
    const problem = asProblem(query.error);
    if (problem.status === 403) return <p className={styles['quiet']}>{props.denied ?? t.denied(props.what)}</p>;
    return (
      <ProblemNote problem={problem} what={props.what} warning={props.warning} retry={() => void query.refetch()} />
    );
  }
  if (query.data === undefined) return <Loading text={loading} lines={lines} />;
  if (isEmpty?.(query.data) === true) return <div className={styles['empty']}>{empty ?? t.nothing}</div>;
  const missing = partial?.(query.data);
  return (
    <>
      {query.error ? (
        <ProblemNote
          problem={asProblem(query.error)}
          what={props.what}
          warning={props.warning}
          retry={() => void query.refetch()}
        />
      ) : null}
      {missing ? (
        <p role="status" className={styles['partial']}>
          {missing}
        </p>
      ) : null}
      {children(query.data)}
    </>
  );
}

/** Before a sentence the bars alone: most answers come sooner than a sentence is read. */
const SENTENCE_AFTER = 2000;

function Loading({ text, lines }: { readonly text: string; readonly lines: number }): ReactNode {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SENTENCE_AFTER);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles['loading']} role="status" aria-label={text}>
      <p className={late ? styles['quiet'] : styles['waiting']}>{text}</p>
      <Skeleton title={false} active={false} paragraph={{ rows: lines }} />
    </div>
  );
}

interface NoteProps {
  readonly problem: Problem;
  readonly what: string;
  readonly warning?: string | undefined;
  readonly retry?: () => void;
}

/** What was not done, why, what to do; the code small and selectable. */
export function ProblemNote({ problem, what, warning, retry }: NoteProps): ReactNode {
  const common = useWords(COMMON);
  const t = useWords(STATE);
  return (
    <div role="alert" className={styles['problem']}>
      <p>
        <strong>{t.notRead(what)}</strong>
        {problem.sentence}
        {warning ?? ''}
      </p>
      <p className={styles['foot']}>
        <code>{problem.code}</code>
        {retry === undefined ? null : (
          <Button size="small" onClick={retry}>
            {common.retry}
          </Button>
        )}
      </p>
    </div>
  );
}

/** What was asked for by a button and did not happen; the form stays as it is. */
export function Refusal({ error }: { readonly error: unknown }): ReactNode {
  if (error === null || error === undefined) return null;
  const problem = asProblem(error);
  return (
    <div role="alert" className={styles['problem']}>
      <p>
        <strong>{problem.title}</strong>
        {problem.sentence}
      </p>
      <p className={styles['foot']}>
        <code>{problem.code}</code>
      </p>
    </div>
  );
}
