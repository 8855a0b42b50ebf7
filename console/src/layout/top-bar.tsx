import { SearchOutlined, UserOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { COMMON } from '../i18n/common.ts';
import { OTHER, useLanguage, useWords } from '../i18n/language.tsx';
import { TERMS } from '../i18n/terms.ts';
import { useNow } from '../parts/clock/now.ts';
import { usePhone } from '../parts/page/width.ts';
import { useReveal } from '../parts/reveal/reveal-state.tsx';
import { REVEAL } from '../parts/reveal/words.ts';
import { To, usePlace } from '../place.tsx';
import { useSession } from '../session/session.tsx';
import { useMode } from '../theme/mode.tsx';
import type { ModeChoice } from '../theme/mode.tsx';
import { landingOf } from './menu.ts';
import styles from './shell.module.css';
import { DueBadge, LedgerPill } from './standing.tsx';
import { LAYOUT } from './words.ts';

/** 屏障 | tenant | search | due | ledger | mask state | language | person. */
export function TopBar({
  onSearch,
  onHelp,
}: {
  readonly onSearch: () => void;
  readonly onHelp: () => void;
}): ReactNode {
  const [t, common, terms] = [useWords(LAYOUT), useWords(COMMON), useWords(TERMS)];
  const { language, choose } = useLanguage();
  const { choice, choose: chooseMode } = useMode();
  const { session, may, signOut } = useSession();
  const place = usePlace();
  const phone = usePhone();
  const modes: readonly ModeChoice[] = ['system', 'light', 'dark'];
  return (
    <header className={`${styles['bar']} pz-screen`}>
      <To to={landingOf(session.person.roles, may)} className={styles['product']} label={common.product}>
        <Mark />
        <span className={styles['wide']}>{common.product}</span>
      </To>
      <span className={styles['tenant']} title={session.tenant.name}>
        {session.tenant.name}
      </span>
      <span className={styles['room']} />
      <Button type="text" icon={<SearchOutlined />} aria-label={common.search} title="/" onClick={onSearch} />
      <DueBadge />
      {phone ? null : <LedgerPill />}
      <MaskState />
      <Button
        type="text"
        className={styles['wide'] ?? ''}
        lang={OTHER[language].lang}
        aria-label={t.languageName}
        onClick={() => choose(OTHER[language].language)}
      >
        {OTHER[language].name}
      </Button>
      <Dropdown
        trigger={['click']}
        menu={{
          selectedKeys: [choice],
          items: [
            {
              key: 'who',
              type: 'group',
              label: `${session.person.name} · ${session.person.roles.map((role) => (terms.role as Readonly<Record<string, string>>)[role] ?? role).join('、')}`,
            },
            ...modes.map((mode) => ({ key: mode, label: t.mode[mode], onClick: () => chooseMode(mode) })),
            { type: 'divider' as const },
            ...(phone
              ? [{ key: 'language', label: OTHER[language].name, onClick: () => choose(OTHER[language].language) }]
              : []),
            { key: 'help', label: t.shortcuts, onClick: onHelp },
            ...(phone ? [{ key: 'ledger', label: t.pages.ledger, onClick: () => place.go('ledger') }] : []),
            { key: 'out', label: t.signOut, onClick: () => void signOut() },
          ],
        }}
      >
        <Button
          type="text"
          icon={<UserOutlined />}
          aria-label={phone ? t.person : `${session.person.name} ${t.person}`}
        >
          {phone ? null : session.person.name}
        </Button>
      </Dropdown>
    </header>
  );
}

function Mark(): ReactNode {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path d="M4 4h7v10H4zM13 4h7v10h-7zM22 4h6v10h-6zM4 17h7v11H4zM13 17h7v11h-7zM22 17h6v11h-6z" />
    </svg>
  );
}

/** 已遮蔽, or what is shown, for how long still, what for, and the button that ends it. */
function MaskState(): ReactNode {
  const t = useWords(REVEAL);
  const phone = usePhone();
  const { revealed, end } = useReveal();
  const now = useNow(revealed === null ? 60_000 : 1000);
  if (revealed === null) return phone ? null : <span className={styles['badge']}>{t.masked}</span>;
  const left = Math.max(0, Math.round((revealed.until - now) / 1000));
  const clock = `${String(Math.floor(left / 60)).padStart(2, '0')}:${String(left % 60).padStart(2, '0')}`;
  return (
    <>
      <span className={`${styles['badge']} ${styles['revealing']}`} role="status">
        {t.showing(clock, phone ? '' : revealed.purpose)}
      </span>
      <Button size="small" onClick={end}>
        {t.maskNow}
      </Button>
    </>
  );
}
