import type { ReactNode } from 'react';
import { usePlace } from '../../place.tsx';
import { IncidentList } from './list.tsx';
import { IncidentPage } from './incident-page.tsx';

/** `incidents`: all of them; `incidents/{id}`: one, with what is owed by when. */
export default function IncidentsPage(): ReactNode {
  const [id] = usePlace().rest;
  return id === undefined ? <IncidentList /> : <IncidentPage id={id} />;
}
