import type { ReactNode } from 'react';
import { usePlace } from '../../place.tsx';
import { CasePage } from './case-page.tsx';
import { CaseList } from './list.tsx';

/** `cases`: all cases; `cases/{id}`: one case, its material, its count, its judgment. */
export default function CasesPage(): ReactNode {
  const [id] = usePlace().rest;
  return id === undefined ? <CaseList /> : <CasePage id={id} />;
}
