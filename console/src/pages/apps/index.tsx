import type { ReactNode } from 'react';
import { usePlace } from '../../place.tsx';
import { AppPage } from './app-page.tsx';
import { ComparePage } from './compare-page.tsx';
import { AppList } from './list.tsx';

/** `apps`: all apps; `apps/{id}`: its latest version; `apps/{id}/{version}`; `apps/{id}/compare?from=&to=`. */
export default function AppsPage(): ReactNode {
  const [id, under] = usePlace().rest;
  if (id === undefined) return <AppList />;
  return under === 'compare' ? <ComparePage id={id} /> : <AppPage key={id} id={id} versionId={under} />;
}
