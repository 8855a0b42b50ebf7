import type { Limits } from './format.ts';

const MiB = 1 << 20;

/**
 * What a reader allows when nobody says otherwise. `ratio` is asked only after 64 MiB came out of one member: a deflate
 * stream may reach 1032:1, repetitive logs reach about 60:1. Memory for content held whole is bounded by `memberBytes`;
 * streamed content only by `totalBytes`.
 */
export const DEFAULT_LIMITS: Limits = {
  memberBytes: 256 * MiB,
  totalBytes: 64 * 1024 * MiB,
  members: 100_000,
  depth: 8,
  ratio: 200,
  textUnits: 256 * 1024,
  milliseconds: 3_600_000,
};
