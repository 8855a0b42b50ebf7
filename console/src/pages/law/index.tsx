import type { ReactNode } from 'react';
import { usePlace } from '../../place.tsx';
import { LawDiffPage } from './diff.tsx';
import { LawHome } from './home.tsx';
import { PacksPage } from './packs.tsx';
import { RulePage } from './rule-page.tsx';

/** `law`: the law of a day; `law/diff`: two days; `law/packs`: rule packs; `law/{rule}`: one rule on a day. */
export default function LawPage(): ReactNode {
  const { rest } = usePlace();
  const [first] = rest;
  if (first === undefined) return <LawHome />;
  if (first === 'diff') return <LawDiffPage />;
  if (first === 'packs') return <PacksPage />;
  // Ids of rules of an own pack hold a slash.
  return <RulePage id={rest.join('/')} />;
}
