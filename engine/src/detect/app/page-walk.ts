import type { AppPackage, Evidence, PageGraph } from '../../model/index.ts';

const POLICY_PAGE = /(?:privacy|yinsi|隐私)/i;
/** More taps than the method allows (认定方法 一.3). */
const ALLOWED = 4;

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
  const ways = waysFrom(pages);
  const arrivals = [...ways].flatMap(([page, way]) => {
    if (POLICY_PAGE.test(page) || POLICY_PAGE.test(pages.titles.get(page) ?? ''))
      return [{ way, taps: way.length - 1, file: page }];
    const file = pages.towardsPolicy.get(page);
    return file === undefined ? [] : [{ way: [...way, '隐私政策'], taps: way.length, file }];
  });
  const [shortest] = arrivals.toSorted((a, b) => a.taps - b.taps || (a.file < b.file ? -1 : 1));
  if (shortest === undefined || (shortest.taps > ALLOWED && !pages.complete)) return null;
  const { way, taps, file } = shortest;
  const text = `静态估计 ${taps} 次点击：${way.join(' → ')}`;
  return { taps, evidence: { source: 'package', file, text } };
}

/** Every page that can be reached, with the shortest way to it. */
function waysFrom({ home, links }: PageGraph): ReadonlyMap<string, readonly string[]> {
  const next = new Map<string, string[]>();
  for (const { from, to } of links) {
    const list = next.get(from);
    if (list === undefined) next.set(from, [to]);
    else list.push(to);
  }
  const ways = new Map<string, readonly string[]>([[home, [home]]]);
  // A map iterates over what is added on the way: breadth first.
  for (const [page, way] of ways) for (const to of next.get(page) ?? []) if (!ways.has(to)) ways.set(to, [...way, to]);
  return ways;
}
