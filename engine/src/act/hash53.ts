/** 53 bits of a text, or of its units from `from` to `to`: two multiplicative 32-bit hashes side by side (the cyrb53 construction). */
export function hash53(text: string, from = 0, to = text.length): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
