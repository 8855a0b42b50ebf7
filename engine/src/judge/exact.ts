/** A sum of fractions kept exact: `low / per` to `high / per`; an open end is null. */
export class Ratio {
  readonly low: bigint;
  readonly high: bigint | null;
  readonly per: bigint;

  constructor(low: bigint, high: bigint | null, per: bigint) {
    this.low = low;
    this.high = high;
    this.per = per;
  }
}

/** `'1/2'`, `'3'` or an integer, as numerator and denominator. */
export function fractionOf(value: unknown): readonly [bigint, bigint] | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? [BigInt(value), 1n] : undefined;
  const match = typeof value === 'string' ? /^(\d{1,15})(?:\/([1-9]\d{0,14}))?$/.exec(value) : null;
  return match ? [BigInt(match[1]!), BigInt(match[2] ?? 1)] : undefined;
}

export const lcm = (a: number, b: number): number => (a / gcd(a, b)) * b;

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
