import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useGet } from '../../api/use.ts';
import { landingOf } from '../../layout/menu.ts';
import { useSessionQuery } from '../../session/session.tsx';

/** Where to begin: set-up on a fresh installation, the sign-in page without a session, else the page of one's role. */
export default function StartPage(): ReactNode {
  const setUp = useGet('/api/set-up');
  const { data: session } = useSessionQuery();
  if (setUp.data?.needed === true) return <Navigate to="/set-up" replace />;
  if (session === undefined) return null;
  if (session === null) return <Navigate to="/sign-in" replace />;
  const page = landingOf(session.person.roles, (action) => session.may.includes(action));
  return <Navigate to={`/t/${session.tenant.slug}/${page}`} replace />;
}
