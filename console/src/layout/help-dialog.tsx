import { Modal, Switch } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/language.tsx';
import { setShortcuts, shortcutsOn } from '../keyboard/keys.ts';
import { useSession } from '../session/session.tsx';
import { menuFor } from './menu.ts';
import styles from './shell.module.css';
import { LAYOUT } from './words.ts';

/** All keys, and the switch that silences single letters. */
export function HelpDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }): ReactNode {
  const t = useWords(LAYOUT);
  const { may } = useSession();
  const [on, setOn] = useState(shortcutsOn);
  const rows: readonly (readonly [keys: readonly string[], text: string])[] = [
    [['/'], t.help.search],
    [['?'], t.help.help],
    [['j', 'k'], t.help.move],
    [['Enter'], t.help.open],
    [['x'], t.help.select],
    [['n', 'p'], t.help.finding],
    ...menuFor(may).map(({ key, page }): readonly [readonly string[], string] => [['g', key], t.pages[page]]),
  ];
  return (
    <Modal open={open} title={t.help.title} footer={null} onCancel={onClose}>
      <div className={styles['stack']}>
        <dl className={styles['keys']}>
          {rows.map(([keys, text]) => (
            <div key={text} style={{ display: 'contents' }}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p className={styles['note']}>{t.help.note}</p>
        <label>
          <Switch
            size="small"
            checked={on}
            onChange={(next) => {
              setShortcuts(next);
              setOn(next);
            }}
          />{' '}
          {t.shortcutsOn}
        </label>
      </div>
    </Modal>
  );
}
