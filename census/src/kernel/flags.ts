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
  /** Another layout may find an item in the row. */
  unread: (1 << 12) | (1 << 15),
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

export function invalidBit(reason: InvalidReason): number {
  return 1 << (16 + INVALID.indexOf(reason));
}
