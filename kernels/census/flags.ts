export const CATEGORY_MASK: u32 = (1 << 9) - 1;
export const HAS_ID: u32 = 1 << 9;
export const HAS_PHONE: u32 = 1 << 10;
export const HAS_NAME: u32 = 1 << 11;
export const UNMATCHED: u32 = 1 << 12;
export const BLANK: u32 = 1 << 13;
export const TOO_LONG: u32 = 1 << 14;
export const INVALID: u32 = 1 << 15;
export const NO_VALUE: u32 = 1 << 26;
export const HEADING: u32 = 1 << 27;
export const STRAY: u32 = 1 << 28;
export const REASON_SHIFT: u32 = 16;
export const REASONS: u32 = (1 << 11) - 1;

export function isOdd(flags: u32): bool {
  if ((flags & (BLANK | TOO_LONG | HEADING)) != 0) return false;
  return (flags & (UNMATCHED | STRAY)) != 0 || (flags & (HAS_ID | HAS_PHONE)) == 0;
}

export function isDoubtful(flags: u32): bool {
  return ((flags >> REASON_SHIFT) & REASONS) != 0 || isOdd(flags);
}
