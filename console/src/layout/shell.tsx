import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/language.tsx';
import { useWindowKeys } from '../keyboard/keys.ts';
import { useNow } from '../parts/clock/now.ts';
import { RevealProvider, useReveal } from '../parts/reveal/reveal-state.tsx';
import { ProblemNote } from '../parts/state/state-block.tsx';
import { asProblem } from '../api/problem.ts';
import { Watermark } from '../parts/watermark/watermark.tsx';
import { usePlace } from '../place.tsx';
import { SessionProvider, useSession, useSessionQuery } from '../session/session.tsx';
import { denseTime } from '../i18n/format.ts';
import { HelpDialog } from './help-dialog.tsx';
import { menuFor } from './menu.ts';
import { Menu } from './menu.tsx';
import { SearchDialog } from './search-dialog.tsx';
import styles from './shell.module.css';
import { TopBar } from './top-bar.tsx';
import { LAYOUT } from './words.ts';

/** The frame of every page of a tenant; without a session the way goes to the sign-in page and back here. */
export function Shell(): ReactNode {
  const { data: session, error, refetch } = useSessionQuery();
  const { pathname, searchStr } = useLocation();
  const t = useWords(LAYOUT);
  if (error !== null) {
    return (
      <main className={styles['alone']}>
        <ProblemNote problem={asProblem(error)} what={t.pages.overview} retry={() => void refetch()} />
      </main>
    );
  }
  if (session === undefined) return <Skeleton className={styles['alone'] ?? ''} active={false} />;
  if (session === null) return <Navigate to="/sign-in" search={{ to: `${pathname}${searchStr}` }} replace />;
  return (
    <SessionProvider session={session}>
      <RevealProvider page={pathname}>
        <Frame />
      </RevealProvider>
    </SessionProvider>
  );
}

function Frame(): ReactNode {
  const t = useWords(LAYOUT);
  const place = usePlace();
  const { session, may } = useSession();
  const [open, setOpen] = useState<'search' | 'help' | null>(null);
  const main = useRef<HTMLElement>(null);
  const entries = menuFor(may);
  useWindowKeys(
    { '/': () => setOpen('search'), '?': () => setOpen('help') },
    Object.fromEntries(entries.map(({ key, page }) => [key, () => place.go(page)])),
  );
  // A new page is read from its heading on.
  const shown = useRef(place.page);
  useEffect(() => {
    if (shown.current === place.page) return;
    shown.current = place.page;
    main.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [place.page]);
  return (
    <div className={styles['frame']}>
      <a
        className={styles['skip']}
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t.skip}
      </a>
      <TopBar onSearch={() => setOpen('search')} onHelp={() => setOpen('help')} />
      {session.tenant.demo ? (
        <aside aria-label={t.demo} className={`${styles['demo']} pz-screen`}>
          {t.demo}
        </aside>
      ) : null}
      <Menu />
      <main ref={main} id="content" tabIndex={-1} className={styles['main']}>
        <Outlet />
        <PrintFoot />
      </main>
      <RevealWatermark />
      <SearchDialog open={open === 'search'} onClose={() => setOpen(null)} />
      <HelpDialog open={open === 'help'} onClose={() => setOpen(null)} />
    </div>
  );
}

/** On paper only: who printed it, where and when. */
function PrintFoot(): ReactNode {
  const t = useWords(LAYOUT);
  const { session } = useSession();
  return (
    <p className="pz-print">
      {t.printed(session.person.name, session.tenant.name, denseTime(new Date(useNow(60_000)).toISOString()))}
    </p>
  );
}

/** Across whatever shows clear text: who, where, when, and the number of the entry. */
function RevealWatermark(): ReactNode {
  const { revealed } = useReveal();
  const { session } = useSession();
  if (revealed === null) return null;
  const { person, tenant } = session;
  const at = denseTime(new Date(revealed.until - 10 * 60_000).toISOString());
  return <Watermark text={`${person.name} · ${tenant.name} · ${at} · #${revealed.entry}`} />;
}
