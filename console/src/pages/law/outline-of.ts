import type { Because } from '@pingzhang/engine/model';

/** A condition of a rule as the tree a verdict explains itself by, with nothing known: both are read in the same words. */
export function outlineOf(condition: unknown): Because {
  const [operator = 'all', inside] = Object.entries((condition ?? {}) as Record<string, unknown>)[0] ?? [];
  const node = { operator, holds: 'unknown' as const, condition: null };
  if (Array.isArray(inside)) return { ...node, of: inside.map(outlineOf) };
  if (typeof inside === 'string')
    return operator === 'rule'
      ? { ...node, condition: inside }
      : { ...node, condition: inside, facts: { [inside]: null } };
  if (typeof inside !== 'object' || inside === null) return node;
  const { fact, value, of, where, event, marker, start, clock } = inside as Readonly<Record<string, unknown>>;
  // `not` holds a condition, which has an operator of its own.
  if (operator === 'not') return { ...node, of: [outlineOf(inside)] };
  const conditions = [where, event, marker].filter((one) => one !== undefined);
  const facts = Object.fromEntries(
    [fact, ...pathsOf(value), ...pathsOf(of), ...pathsOf(start)]
      .filter((path) => typeof path === 'string')
      .map((path) => [path, null]),
  );
  return {
    ...node,
    condition: clock ?? inside,
    facts,
    ...(conditions.length > 0 ? { of: conditions.map(outlineOf) } : {}),
  };
}

/** The facts a computed value reads: of `{count: {of: {fact}}}` the list counted. */
function pathsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(pathsOf);
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'fact' && typeof inner === 'string' ? [inner] : pathsOf(inner),
  );
}
