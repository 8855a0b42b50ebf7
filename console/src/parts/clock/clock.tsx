import type { ReactNode } from 'react';
import { hourOf, longTime, shortDay } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { clockState, dueOf, instantOf, nearEnd } from './clock-state.ts';
import type { Span } from './clock-state.ts';
import styles from './clock.module.css';
import { useNow } from './now.ts';
import { CLOCK } from './words.ts';

interface Props {
  /** An instant, or a day (which ends at its midnight in Beijing); null where the law gives no number or it is not begun. */
  readonly due: string | null;
  /** Why there is no instant, or why it does not run. */
  readonly standing?: 'running' | 'paused' | 'unfixed' | 'not-started' | 'done';
  /** Both ends while holidays are not announced: the clock is provisional. */
  readonly between?: readonly [string, string] | undefined;
  /** As the server counts them with its calendar; else days are said. */
  readonly workingDaysLeft?: number | undefined;
  /** The instant large with the remainder small, for the heading of a page. */
  readonly large?: boolean;
}

/** When something falls due: mark, absolute time, and what is left. Past due it keeps counting. */
export function Clock({
  due: moment,
  standing = 'running',
  between,
  workingDaysLeft,
  large = false,
}: Props): ReactNode {
  const { language } = useLanguage();
  const t = useWords(CLOCK);
  const due = moment === null ? null : dueOf(moment);
  const [minute, second] = [useNow(60_000), useNow(due !== null && nearEnd(due, Date.now()) ? 1000 : 60_000)];
  const now = Math.max(minute, second);
  const still = { paused: t.paused, unfixed: t.unfixed, 'not-started': t.notStarted, done: t.done, running: null };
  if (due === null || standing === 'done' || standing === 'not-started') {
    const text = still[standing] ?? t.unfixed;
    return (
      <Frame
        kind={standing === 'unfixed' ? 'today' : 'still'}
        mark={standing === 'unfixed' ? '◆' : '–'}
        text={text}
        large={large}
      />
    );
  }
  const span = ({ count, unit }: Span): string => t[unit](count);
  const state = clockState(due, now);
  const title = longTime(due, language);
  const range =
    between === undefined ? null : t.between(shortDay(between[0], language), shortDay(between[1], language));
  const spoken = <Spoken due={due} now={now} />;
  const hour = hourOf(new Date(instantOf(due) - (due.length === 10 ? 1 : 0)));
  const at = due.length === 10 ? '24:00' : hour;
  switch (state.state) {
    case 'overdue':
      return (
        <Frame
          kind="overdue"
          mark="■"
          text={t.overdue(span(state.by))}
          small={large ? title : range}
          {...{ title, large }}
        >
          {spoken}
        </Frame>
      );
    case 'today':
      return (
        <Frame
          kind="today"
          mark="◆"
          text={large && due.length > 10 ? at : t.today(at)}
          small={standing === 'paused' ? t.paused : t.left(span(state.left))}
          {...{ title, large }}
        >
          {spoken}
        </Frame>
      );
    case 'later': {
      const left = workingDaysLeft === undefined ? t.left(span(state.left)) : t.workingLeft(workingDaysLeft);
      const day = large ? title : shortDay(new Date(instantOf(due) - 1), language);
      return (
        <Frame
          kind="later"
          mark="○"
          text={day}
          small={standing === 'paused' ? t.paused : (range ?? left)}
          {...{ title, large }}
        />
      );
    }
  }
}

/** Speaks at 60, 30, 10, 5 and 0 minutes and is silent between. */
function Spoken({ due, now }: { readonly due: string; readonly now: number }): ReactNode {
  const t = useWords(CLOCK);
  const minutes = Math.ceil((instantOf(due) - now) / 60_000);
  const says =
    minutes <= 0 && minutes > -1 ? t.spokenOver : [60, 30, 10, 5].includes(minutes) ? t.spoken(t.minutes(minutes)) : '';
  return (
    <span className="pz-hidden" aria-live="polite">
      {says}
    </span>
  );
}

interface FrameProps {
  readonly kind: 'overdue' | 'today' | 'later' | 'still';
  readonly mark: string;
  readonly text: string;
  readonly small?: string | null;
  readonly title?: string;
  readonly large: boolean;
  readonly children?: ReactNode;
}

function Frame({ kind, mark, text, small, title, large, children }: FrameProps): ReactNode {
  return (
    <span className={`${styles['clock']} ${styles[kind]} ${large ? styles['large'] : ''}`} title={title}>
      <span aria-hidden="true" className={styles['mark']}>
        {mark}
      </span>
      <span className={styles['text']}>{text}</span>
      {small ? <span className={styles['small']}>{small}</span> : null}
      {children}
    </span>
  );
}
