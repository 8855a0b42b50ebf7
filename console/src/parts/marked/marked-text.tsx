import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { TERMS, piName } from '../../i18n/terms.ts';
import styles from './marked.module.css';
import { MARKED } from './words.ts';

/** A finding in a masked text. Offsets are of that text, in UTF-16 code units, end exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly sensitivity: 'sensitive' | 'ordinary' | 'depends';
  readonly confidence: number;
  /** Which of the file's findings it is, from 1. */
  readonly number: number;
}

/** Below this a person should look: the engine itself says it is not sure. */
const SURE = 0.8;

interface Props {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Findings in the whole file. */
  readonly total: number;
  readonly current?: number | undefined;
  readonly onMark?: (mark: Mark) => void;
}

/** A text with its findings underlined: single general, double sensitive, dotted already masked, wavy to be checked. */
export function MarkedText({ text, marks, total, current, onMark }: Props): ReactNode {
  const [t, terms] = [useWords(MARKED), useWords(TERMS)];
  const parts: ReactNode[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start < at) continue;
    parts.push(text.slice(at, mark.start));
    const said = [terms.sensitivity[mark.sensitivity], ...(mark.confidence < SURE ? [t.check] : [])].join('、');
    parts.push(
      <mark
        key={mark.start}
        id={`f${mark.number}`}
        className={`${styles['mark']} ${kindOf(mark)} ${current === mark.number ? styles['current'] : ''}`}
        aria-label={`${text.slice(mark.start, mark.end)} ${t.mark(piName(mark.type, terms), said, String(mark.number), String(total))}`}
        onClick={onMark === undefined ? undefined : () => onMark(mark)}
      >
        {text.slice(mark.start, mark.end)}
      </mark>,
    );
    at = mark.end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}

function kindOf({ type, sensitivity, confidence }: Mark): string {
  if (type.startsWith('MASKED_')) return styles['masked'] ?? '';
  const tint = sensitivity === 'sensitive' ? styles['sensitive'] : styles['general'];
  return `${tint} ${confidence < SURE ? styles['check'] : ''}`;
}

/** The four underlines with their words. */
export function MarkLegend(): ReactNode {
  const t = useWords(MARKED);
  return (
    <ul className={styles['legend']} aria-label={t.legend}>
      {(['general', 'sensitive', 'masked', 'check'] as const).map((kind) => (
        <li key={kind}>
          <span
            className={`${styles['mark']} ${styles[kind === 'check' ? 'general' : kind]} ${kind === 'check' ? styles['check'] : ''}`}
          >
            {t[kind]}
          </span>
        </li>
      ))}
    </ul>
  );
}
