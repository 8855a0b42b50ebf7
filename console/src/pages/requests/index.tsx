import type { ReactNode } from 'react';
import { usePlace } from '../../place.tsx';
import { RequestPage } from './request-page.tsx';
import { Queue } from './queue.tsx';

/** `requests`: the queue by instant; `requests/{id}`: one request, its period and its acts. */
export default function RequestsPage(): ReactNode {
  const [id] = usePlace().rest;
  return id === undefined ? <Queue /> : <RequestPage id={id} />;
}
