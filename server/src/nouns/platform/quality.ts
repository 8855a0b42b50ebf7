/** How two reviewers who did not see each other agree on whether anything is to be done. */
export interface Agreement {
  readonly looked: number;
  readonly same: number;
  /** Cohen's kappa; null under two looks, or where both always said the same one thing. */
  readonly kappa: number | null;
}

export function agreementOf(pairs: readonly (readonly [first: string, second: string])[]): Agreement {
  const acts = pairs.map(([first, second]) => [first !== 'pass', second !== 'pass'] as const);
  const looked = acts.length;
  const same = acts.filter(([first, second]) => first === second).length;
  const share = (which: 0 | 1): number => acts.filter((pair) => pair[which]).length / looked;
  const chance = share(0) * share(1) + (1 - share(0)) * (1 - share(1));
  const kappa = looked < 2 || chance === 1 ? null : (same / looked - chance) / (1 - chance);
  return { looked, same, kappa };
}
