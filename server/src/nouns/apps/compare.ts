import type { RequestContext } from '../../http/context.ts';
import type { z } from '../../http/route.ts';
import { isOpen } from './result.ts';
import type { OutcomesKept } from './result.ts';
import type { Comparison, VersionLine } from './shapes.ts';
import { resultOf } from './store.ts';
import type { VersionRow } from './store.ts';

type Line = z.input<typeof VersionLine>;

/** Two versions of an app side by side: which behaviours came, were mended, came again or stayed. */
export async function compareVersions(
  { services }: RequestContext,
  [before, beforeLine]: readonly [VersionRow, Line],
  [after, afterLine]: readonly [VersionRow, Line],
): Promise<z.input<typeof Comparison>> {
  const [old, fresh] = [before.outcomes, after.outcomes].map((kept) => (kept ?? {}) as OutcomesKept) as [
    OutcomesKept,
    OutcomesKept,
  ];
  const codes = [...new Set([...Object.keys(old), ...Object.keys(fresh)])];
  const which = (test: (was: boolean, is: boolean) => boolean): string[] =>
    codes.filter((code) => test(isOpen(old[code]?.outcome), isOpen(fresh[code]?.outcome)));
  const arrived = which((was, is) => !was && is);
  const returned = arrived.filter((code) => fresh[code]?.change === 'returned');
  const [was, is] = await Promise.all([resultOf(services, before), resultOf(services, after)]);
  return {
    from: beforeLine,
    to: afterLine,
    came: arrived.filter((code) => !returned.includes(code)),
    mended: which((had, has) => had && !has),
    returned,
    stayed: which((had, has) => had && has),
    rows: codes.map((code) => ({
      code,
      title: (fresh[code] ?? old[code])!.title,
      before: old[code]?.outcome ?? null,
      after: fresh[code]?.outcome ?? null,
    })),
    sdks: difference(
      was?.sdks.map(({ id }) => id),
      is?.sdks.map(({ id }) => id),
    ),
    permissions: difference(
      was?.app.permissions.map(({ name }) => name),
      is?.app.permissions.map(({ name }) => name),
    ),
  };
}

function difference(before: readonly string[] = [], after: readonly string[] = []) {
  const [old, fresh] = [new Set(before), new Set(after)];
  return { added: [...fresh].filter((one) => !old.has(one)), removed: [...old].filter((one) => !fresh.has(one)) };
}
