import type { AppPackage, Evidence, PageGraph } from '../../model/index.ts';
import { groupBy } from './group-by.ts';

const POLICY_PAGE = /(?:privacy|yinsi|隐私)/i;
/** More taps than the method allows (认定方法 一.3). */
const ALLOWED = 4;
/** Pages told of a way. */
const SHOWN = 12;

export interface PolicyWalk {
  /** Taps from the home page: an estimate of the files, not of a run. */
  readonly taps: number;
  readonly evidence: Evidence;
}

/**
 * The fewest taps from the home page to the policy that the files of a mini-program tell of; null when they tell of none.
 * Links only built in code are missed, so a way longer than allowed counts only where all pages could be read.
 */
export function walkToPolicy({ pages }: AppPackage): PolicyWalk | null {
  if (pages === undefined) return null;
  const steps = stepsFrom(pages);
  let shortest: { readonly page: string; readonly taps: number; readonly file: string | null } | null = null;
  for (const [page, { taps }] of steps) {
    const shows = POLICY_PAGE.test(page) || POLICY_PAGE.test(pages.titles.get(page) ?? '');
    const file = shows ? null : pages.towardsPolicy.get(page);
    if (file === undefined) continue;
    const all = shows ? taps : taps + 1;
    if (shortest === null || all < shortest.taps) shortest = { page, taps: all, file };
  }
  if (shortest === null || (shortest.taps > ALLOWED && !pages.complete)) return null;
  const { page, taps, file } = shortest;
  const way = [...wayTo(page, steps), ...(file === null ? [] : ['隐私政策'])];
  return {
    taps,
    evidence: { source: 'package', file: file ?? page, text: `静态估计 ${taps} 次点击：${way.join(' → ')}` },
  };
}

interface Step {
  readonly taps: number;
  /** The page it was reached from; null for the home page. */
  readonly from: string | null;
}

/** Every page that can be reached, with the fewest taps to it. */
function stepsFrom({ home, links }: PageGraph): ReadonlyMap<string, Step> {
  const next = groupBy(links, ({ from }) => from);
  const steps = new Map<string, Step>([[home, { taps: 0, from: null }]]);
  // A map iterates over what is added on the way: breadth first.
  for (const [from, { taps }] of steps)
    for (const { to } of next.get(from) ?? []) if (!steps.has(to)) steps.set(to, { taps: taps + 1, from });
  return steps;
}

/** The first pages on the way to this one, at most as many as a reader looks at. */
function wayTo(page: string, steps: ReadonlyMap<string, Step>): readonly string[] {
  const way: string[] = [];
  for (let at: string | null = page; at !== null; at = steps.get(at)?.from ?? null) way.push(at);
  const pages = way.toReversed();
  return pages.length > SHOWN ? [...pages.slice(0, SHOWN - 1), '…', page] : pages;
}
