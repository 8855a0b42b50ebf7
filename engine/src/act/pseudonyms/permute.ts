import { FF1_MINIMUM_DOMAIN, ff1 } from '../ff1.ts';
import type { EncryptBlock, Ff1 } from '../ff1.ts';

/**
 * A permutation of the numbers below `size`: FF1 on the tightest numeral strings that hold them, walking the cycle until
 * the result is inside and `accepts` it. `accepts` must hold for `x` itself, or the walk might not end.
 *
 * A power of ten is enciphered as decimal digits, so any other FF1 program can read it.
 * @throws PZ_FF1_DOMAIN for a size below one million.
 */
export function permute(
  encryptBlock: EncryptBlock,
  tweak: Uint8Array,
  size: bigint,
  direction: keyof Ff1,
  x: bigint,
  accepts: (candidate: bigint) => boolean = () => true,
): bigint {
  const { radix, length } = numeralsFor(size);
  const cipher = ff1(encryptBlock, radix, length, tweak);
  let y = x;
  do y = cipher[direction](y);
  while (y >= size || !accepts(y));
  return y;
}

/** The radix and even length whose power is `size`, or the smallest one above it. */
function numeralsFor(size: bigint): { radix: number; length: number } {
  const digits = String(size);
  if (/^10{6,}$/.test(digits)) return { radix: 10, length: digits.length - 1 };
  if (size < FF1_MINIMUM_DOMAIN) return { radix: Number(size), length: 1 };
  for (let length = 4; ; length += 2) {
    let radix = Math.max(2, Math.floor(Number(size) ** (1 / length)) - 1);
    while (BigInt(radix) ** BigInt(length) < size) radix++;
    if (radix <= 256) return { radix, length };
  }
}
