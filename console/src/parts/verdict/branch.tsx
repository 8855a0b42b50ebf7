import type { Because } from '@pingzhang/engine/model';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { conditionText } from './condition-text.ts';
import type { Needs } from './condition-text.ts';
import styles from './verdict.module.css';
import { VERDICT } from './words.ts';

const MARKS = { yes: '●', no: '○', unknown: '◌' } as const;
/** More siblings than this and those that decided nothing are folded with a count. */
const MOST = 3;

/** A condition and those inside it. What decided is shown, the rest is folded with a count. */
export function Branch({ because, needs }: { readonly because: Because; readonly needs: Needs }): ReactNode {
  return (
    <ul className={styles['branch']}>
      <Leaf because={because} needs={needs} />
    </ul>
  );
}

function Leaf({ because, needs }: { readonly because: Because; readonly needs: Needs }): ReactNode {
  const { language } = useLanguage();
  const t = useWords(VERDICT);
  const [all, setAll] = useState(false);
  const { text, value } = conditionText(because, needs, language);
  const inside = because.of ?? [];
  const decided = inside.filter(({ holds }) => holds === because.holds);
  const shown = all || inside.length <= MOST ? inside : decided;
  const said = { yes: t.holds, no: t.holdsNot, unknown: t.unknown }[because.holds];
  return (
    <li>
      <span className={styles[because.holds]}>
        <span aria-hidden="true" className={styles['mark']}>
          {MARKS[because.holds]}
        </span>
        <span className="pz-hidden">{said} </span>
        {because.item === undefined ? '' : `${because.item + 1}. `}
        {text}
      </span>
      {value === null ? null : <span className={styles['value']}>{value}</span>}
      {shown.length > 0 ? (
        <ul className={styles['branch']}>
          {shown.map((inner, index) => (
            <Leaf key={index} because={inner} needs={needs} />
          ))}
          {shown.length < inside.length ? (
            <li>
              <button
                type="button"
                className={`pz-plain ${styles['link']}`}
                aria-expanded={false}
                onClick={() => setAll(true)}
              >
                {t.folded(inside.length - shown.length)} ▸
              </button>
            </li>
          ) : null}
        </ul>
      ) : null}
    </li>
  );
}
