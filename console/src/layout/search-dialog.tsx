import { Input, Modal } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { COMMON } from '../i18n/common.ts';
import { useWords } from '../i18n/language.tsx';
import { To, usePlace } from '../place.tsx';
import { useSession } from '../session/session.tsx';
import { menuFor } from './menu.ts';
import styles from './shell.module.css';
import { LAYOUT } from './words.ts';

/** Numbers lead to their page; a rule to the law; anything else to the list that can be searched. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/^QL-?\d+$/i, 'requests'],
  [/^SJ-?\d+$/i, 'incidents'],
  [/^RW-?\d+$/i, 'tasks'],
  [/^JC-?\d+$/i, 'detect'],
  [/^AJ-?\d+$/i, 'cases'],
  [/^(?:APP|YY)-?\d+$/i, 'apps'],
  [/^(?:[A-Z]{1,5}-[A-Z0-9-]+|[RTCE]\d[\d.]*)$/i, 'law'],
  [/^\d+$/, 'ledger'],
];

/** One box for objects, rules and pages. Individuals are never searched here: that is a form with a purpose. */
export function SearchDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }): ReactNode {
  const [t, common] = [useWords(LAYOUT), useWords(COMMON)];
  const { may } = useSession();
  const place = usePlace();
  const [text, setText] = useState('');
  const asked = text.trim();
  const seen = menuFor(may).map(({ page }) => page as string);
  const direct = PREFIXES.find(([pattern]) => pattern.test(asked))?.[1];
  const pages = menuFor(may).filter(
    ({ page }) => asked === '' || t.pages[page].toLowerCase().includes(asked.toLowerCase()),
  );
  const leave = (): void => {
    setText('');
    onClose();
  };
  const enter = (): void => {
    if (direct !== undefined && seen.includes(direct)) place.go(`${direct}/${encodeURIComponent(asked.toUpperCase())}`);
    else if (pages[0] !== undefined) place.go(pages[0].page);
    else if (seen.includes('law')) place.go('law', { q: asked });
    leave();
  };
  return (
    <Modal open={open} title={common.search} footer={null} onCancel={leave} destroyOnHidden>
      <div className={styles['stack']}>
        <Input
          autoFocus
          value={text}
          placeholder={t.searchHint}
          aria-label={common.search}
          onChange={({ target }) => setText(target.value)}
          onPressEnter={({ nativeEvent }) => {
            if (!nativeEvent.isComposing) enter();
          }}
        />
        <ul className={styles['results']} onClick={leave}>
          {direct !== undefined && seen.includes(direct) ? (
            <li>
              <To to={`${direct}/${encodeURIComponent(asked.toUpperCase())}`}>{t.goDirect(asked.toUpperCase())}</To>
            </li>
          ) : null}
          {pages.map(({ page }) => (
            <li key={page}>
              <To to={page}>{t.goTo(t.pages[page])}</To>
            </li>
          ))}
        </ul>
        <p className={styles['note']}>{t.searchNote}</p>
      </div>
    </Modal>
  );
}
