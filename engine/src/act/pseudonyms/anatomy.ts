/**
 * A canonical value taken apart for enciphering: what is free to change, what stays, and how to put it together again.
 *
 * `free` lists, for every free position, the choice the value makes and how many choices there are. `fixed` is everything
 * that stays; it goes into the tweak, so it must come out the same from the composed value. `accepts` narrows the composed
 * values further and holds for the value itself.
 */
export interface Anatomy {
  readonly free: readonly Choice[];
  readonly fixed: string;
  compose(chosen: readonly number[]): string;
  accepts?(value: string): boolean;
}

export interface Choice {
  readonly chosen: number;
  readonly of: number;
}

/** Takes apart a canonical value of one type; null when the value is not of the expected form. */
export type Dissect = (value: string, keep: ReadonlySet<string>) => Anatomy | null;

/** The choices as one number (mixed radix, first is most significant) and how many such numbers there are. */
export function rank(free: readonly Choice[]): { index: bigint; size: bigint } {
  let index = 0n;
  let size = 1n;
  for (const { chosen, of } of free) {
    index = index * BigInt(of) + BigInt(chosen);
    size *= BigInt(of);
  }
  return { index, size };
}

export function unrank(free: readonly Choice[], index: bigint): number[] {
  let rest = index;
  return free
    .map(({ of }) => BigInt(of))
    .toReversed()
    .map((of) => {
      const chosen = Number(rest % of);
      rest /= of;
      return chosen;
    })
    .toReversed();
}

/** Decimal digits as one choice. */
export function digitsChoice(digits: string): Choice {
  return { chosen: Number(digits), of: 10 ** digits.length };
}

/**
 * The distance between the check character a value carries and the right one. Kept through the pseudonym, so that a valid
 * value stays valid and an invalid one stays invalid.
 */
export function checkOffset(alphabet: string, given: string, right: string): number {
  return (alphabet.indexOf(given) - alphabet.indexOf(right) + alphabet.length) % alphabet.length;
}

export function shiftCheck(alphabet: string, right: string, offset: number): string {
  return alphabet[(alphabet.indexOf(right) + offset) % alphabet.length]!;
}
