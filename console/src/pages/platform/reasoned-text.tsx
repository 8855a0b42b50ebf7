import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { useWords } from '../../i18n/language.tsx';
import styles from './platform.module.css';
import { PLATFORM } from './words.ts';
import type { CategoryId } from './words.ts';

type Reason = Shape<'PlatformReviewDetail'>['reasons'][number];

/** The post as it was written, with the words that led here marked; overlapping ones once. */
export function ReasonedText({
  text,
  reasons,
}: {
  readonly text: string;
  readonly reasons: readonly Reason[];
}): ReactNode {
  const t = useWords(PLATFORM);
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end, term, category, path } of reasons.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(text.slice(at, start));
    const name = t.categories[category as CategoryId] ?? category;
    const undone = path.length === 0 ? '' : `，${t.review.path(path.join('、'))}`;
    parts.push(
      <mark
        key={start}
        className={styles['mark']}
        title={`${term} ${name}${undone}`}
        aria-label={`${text.slice(start, end)}，${term}，${name}${undone}`}
      >
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  parts.push(text.slice(at));
  return <p className={styles['text']}>{parts}</p>;
}
