/**
 * A row on its way to de-duplication, six 32-bit words: identity key, content hash, row within its job, and the job's
 * number above the row's sixteen bits of flags. Records of one worker stand in order of (job, row).
 */
export const RECORD_WORDS = 6;
/** Before each block of records: its partition and their number. */
export const HEADER_WORDS = 2;
/** At most 2,048 partitions × 12 KiB = 24 MiB of blocks being filled. */
export const BLOCK_RECORDS = 512;
export const BLOCK_WORDS = HEADER_WORDS + BLOCK_RECORDS * RECORD_WORDS;
export const WORD = { keyHi: 0, keyLo: 1, hashHi: 2, hashLo: 3, row: 4, jobFlags: 5 } as const;
/** The job stands above this many bits of flags in the last word. */
export const JOB_SHIFT = 16;
export const MAX_JOBS = 1 << 16;

/**
 * Marks a record that is no row but a link: under the key of a phone it carries, in place of the content hash, the key of
 * the ID that stood beside the phone. It lies in the partition of the phone, where the people known only by it lie too.
 */
export const LINK_FLAG = 1 << 15;

/** Spreads keys evenly over partitions and table slots: the finaliser of MurmurHash3 over both words, a signed word. */
export function spread(hi: number, lo: number): number {
  let h = Math.imul(hi, 0x9e3779b1) ^ lo;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
