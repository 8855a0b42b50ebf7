import type { Because } from '@pingzhang/engine/model';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { conditionText } from '../../parts/verdict/condition-text.ts';
import type { Needs } from '../../parts/verdict/condition-text.ts';
import { useNeeds } from '../../parts/verdict/use-needs.ts';
import { To, usePlace } from '../../place.tsx';
import styles from './law.module.css';
import { outlineOf } from './outline-of.ts';
import { LAW } from './words.ts';

/** When a rule holds: its condition in the words of its questions, as nested lists. */
export function Condition({ when, needs }: { readonly when: unknown; readonly needs: Needs }): ReactNode {
  // A fact another rule asks for has its question there.
  const all = useNeeds();
  return (
    <ul className={styles['condition']}>
      <Line node={outlineOf(when)} needs={{ ...all, ...needs }} />
    </ul>
  );
}

function Line({ node, needs }: { readonly node: Because; readonly needs: Needs }): ReactNode {
  const { language } = useLanguage();
  const t = useWords(LAW);
  const { query } = usePlace();
  const [only] = node.of ?? [];
  if (node.operator === 'rule')
    return (
      <li>
        {t.ruleHolds}{' '}
        <To to={`law/${String(node.condition)}`} query={{ at: query['at'] }}>
          {String(node.condition)}
        </To>
      </li>
    );
  // 「有没有政策？——没有」 is read faster than a negation over a line of its own.
  const denied = node.operator === 'not' && only?.operator === 'is' ? only : null;
  const { text } = conditionText(denied ?? node, needs, language);
  const asked = /[？?]$/.test(text);
  return (
    <li>
      {text}
      {denied === null ? asked ? <b>{t.answerYes}</b> : null : <b>{asked ? t.answerNo : t.isNot}</b>}
      {denied === null && node.of !== undefined && node.of.length > 0 ? (
        <ul className={styles['condition']}>
          {node.of.map((inner, index) => (
            <Line key={index} node={inner} needs={needs} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}
