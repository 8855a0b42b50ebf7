import type { Case, Verdict } from '@pingzhang/engine/model';
import type { Shape } from '../../api/shapes.ts';

/** The API's verdict as the engine's: the same data, whose trees of conditions the document leaves open. */
export function verdictOf(view: Shape<'Verdict'>): Verdict {
  return { classes: [], fines: [], routes: [], ...view.more, ...view } as unknown as Verdict;
}

/** What it was judged from, so that an answer can be tried. */
export function inputOf({ kind, date, facts }: Shape<'Verdict'>): Case {
  return { kind, date, facts };
}
