import type { Batch } from './kernel/batch.ts';
import { FLAG } from './kernel/flags.ts';

/**
 * The exact 64-bit identity of a row, as two words. The top two bits say what kind of key it is, so that an ID and a
 * phone can never be taken for each other.
 */
export const KEY_KIND = { none: 0, id: 1, phone: 2, phoneName: 3 } as const;
const KIND_SHIFT = 30;
const BELOW_KIND = (1 << KIND_SHIFT) - 1;

/** `id-phone`: an ID number, else a phone. `id-phone-name`: an ID number, else phone and name together. */
export type Identity = 'id-phone' | 'id-phone-name';

export interface KeyBuffer {
  hi: number;
  lo: number;
}

/**
 * The identity key of row `row`. IDs (57 bits) and phones (34 bits) are packed exactly. A phone with a name is exact in
 * the phone and hashed to 28 bits in the name: two names under one phone are confused with odds of 2⁻²⁸. A row with
 * neither gets 62 bits of its content hash: such rows are only ever duplicates of equal rows.
 */
export function identityKey(batch: Batch, row: number, identity: Identity, out: KeyBuffer): void {
  const flags = batch.flags[row]!;
  const at = 2 * row;
  if ((flags & FLAG.hasId) !== 0) {
    out.hi = ((KEY_KIND.id << KIND_SHIFT) | batch.id[at]!) >>> 0;
    out.lo = batch.id[at + 1]!;
  } else if ((flags & FLAG.hasPhone) !== 0 && identity === 'id-phone') {
    phoneKey(batch, row, out);
  } else if ((flags & FLAG.hasPhone) !== 0) {
    // A mobile has 34 bits: two in the high word, below 28 bits of the name.
    const name = (flags & FLAG.hasName) === 0 ? 0 : batch.name[at + 1]! & 0x0fffffff;
    out.hi = ((KEY_KIND.phoneName << KIND_SHIFT) | (name << 2) | batch.phone[at]!) >>> 0;
    out.lo = batch.phone[at + 1]!;
  } else {
    out.hi = batch.hash[at]! & BELOW_KIND;
    out.lo = batch.hash[at + 1]!;
  }
}

/** The key of a person known by the phone of row `row` alone. */
export function phoneKey(batch: Batch, row: number, out: KeyBuffer): void {
  out.hi = ((KEY_KIND.phone << KIND_SHIFT) | batch.phone[2 * row]!) >>> 0;
  out.lo = batch.phone[2 * row + 1]!;
}

export function keyKind(hi: number): number {
  return hi >>> KIND_SHIFT;
}

/** Undoes the packing of an ID key: the two digits of the province and the year of birth, as province × 10,000 + year. */
export function provinceAndYear(hi: number, lo: number): number {
  // The packing as `readId` has it: six digits of the region and two of the century; then nine from the year on.
  const head = ((hi & BELOW_KIND) * 4 + (lo >>> 30)) | 0;
  const year = ((lo & BELOW_KIND) / 10_000_000) | 0;
  return ((head / 1_000_000) | 0) * 10_000 + (head % 100) * 100 + year;
}

/** The first three digits of a phone key, with or without a name. */
export function phonePrefixOf(hi: number, lo: number): number {
  return 100 + Math.floor(((hi & 3) * 2 ** 32 + (lo >>> 0)) / 1e8);
}
