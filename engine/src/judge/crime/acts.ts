/** How the acts of art. 3 and 4 are written in facts. Exchange both obtains and gives away. */
const OBTAINS = new Set(['acquire', 'buy', 'receive', 'exchange', 'steal', 'collect', 'crawl', 'hack', 'trade']);
const DISPOSES = new Set(['sell', 'provide', 'publish', 'post', 'disclose', 'give', 'share', 'exchange', 'trade']);
const NEITHER = new Set(['use', 'hold', 'store', 'view', 'process']);

export interface Acts {
  readonly acts: readonly string[];
  readonly obtains: boolean;
  readonly disposes: boolean;
}

/** Undefined when the acts are missing or one of them is none the interpretation speaks of. */
export function readActs(value: unknown): Acts | undefined {
  const acts = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(acts)) return undefined;
  const names = acts.map(String);
  if (!names.every((name) => OBTAINS.has(name) || DISPOSES.has(name) || NEITHER.has(name))) return undefined;
  return {
    acts: names,
    obtains: names.some((name) => OBTAINS.has(name)),
    disposes: names.some((name) => DISPOSES.has(name)),
  };
}
