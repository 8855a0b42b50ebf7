import { useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import styles from './verdict.module.css';

interface Props {
  readonly title: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A heading that folds what is under it; `→` opens, `←` closes. Printed, everything is open. */
export function Fold({ title, open = false, children }: Props): ReactNode {
  const [unfolded, setUnfolded] = useState(open);
  const id = useId();
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowRight') setUnfolded(true);
    else if (event.key === 'ArrowLeft') setUnfolded(false);
    else return;
    event.preventDefault();
  };
  return (
    <div>
      <button
        type="button"
        className={`pz-plain ${styles['fold']}`}
        aria-expanded={unfolded}
        aria-controls={id}
        onClick={() => setUnfolded(!unfolded)}
        onKeyDown={press}
      >
        <span aria-hidden="true" className={styles['arrow']}>
          {unfolded ? '▾' : '▸'}
        </span>
        {title}
      </button>
      <div id={id} className={styles['inside']} data-folded={unfolded ? undefined : ''}>
        {children}
      </div>
    </div>
  );
}
