/**
 * What a scan says of one row, as bits of a 32-bit word.
 *
 * Bits 0–8 are the statutory categories of 法释〔2017〕10号 art. 5(1) that the row carries, in the order of `CATEGORIES`;
 * they travel with the row into the spill. The rest stay with the counts of the scan.
 */
export const CATEGORIES = [
  'track',
  'comm_content',
  'credit',
  'property',
  'lodging',
  'comm_record',
  'health',
  'transaction',
  'other',
] as const;
export type CrimeCategory = (typeof CATEGORIES)[number];
export const CATEGORY_MASK = (1 << CATEGORIES.length) - 1;

export const FLAG = {
  hasId: 1 << 9,
  hasPhone: 1 << 10,
  hasName: 1 << 11,
  /** Fits no layout: kept, counted and exported, never dropped. */
  unmatched: 1 << 12,
  blank: 1 << 13,
  /** Longer than `MAX_ROW_BYTES`: skipped to its line end and counted. */
  tooLong: 1 << 14,
  /** Fits the layout, but no value in it is an item of personal information. */
  invalid: 1 << 15,
  /** Says what the columns of other rows hold. */
  heading: 1 << 27,
  /** A valid ID or phone stands where the layout looks for none, and none where it looks. */
  stray: 1 << 28,
} as const;

/** Why a value is not an item; a row may carry several. Bit 16 upwards, in this order. */
export const INVALID = [
  'id_length',
  'id_characters',
  'id_region',
  'id_date',
  'id_checksum',
  'phone_length',
  'phone_characters',
  'phone_prefix',
  'bank_length',
  'bank_checksum',
  'no_value',
] as const;
export type InvalidReason = (typeof INVALID)[number];

const REASON_SHIFT = 16;
const REASONS = (1 << INVALID.length) - 1;

export function invalidBit(reason: InvalidReason): number {
  return 1 << (REASON_SHIFT + INVALID.indexOf(reason));
}

const IDENTIFIED = FLAG.hasId | FLAG.hasPhone;
const NO_ROW_OF_DATA = FLAG.blank | FLAG.tooLong | FLAG.heading;

/** Whether another layout may say who the row is of: this one does not, or something in the row failed to be what it says. */
export function isOdd(flags: number): boolean {
  if ((flags & NO_ROW_OF_DATA) !== 0) return false;
  return (flags & (FLAG.unmatched | FLAG.stray)) !== 0 || (flags & IDENTIFIED) === 0;
}

/** Whether the row is offered to other layouts: it is odd, or a value in it is not what its column says. */
export function isDoubtful(flags: number): boolean {
  return isOdd(flags) || ((flags >>> REASON_SHIFT) & REASONS) !== 0;
}

/** How much a layout makes of a row: of two readings the better counts. */
export function worthOf(flags: number): number {
  if ((flags & FLAG.heading) !== 0) return 9;
  if ((flags & FLAG.unmatched) !== 0) return 0;
  if ((flags & FLAG.invalid) !== 0) return 1;
  return 2 + ((flags & FLAG.hasId) === 0 ? 0 : 4) + ((flags & FLAG.hasPhone) === 0 ? 0 : 2);
}
