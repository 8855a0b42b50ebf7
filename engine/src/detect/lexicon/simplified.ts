import { TRADITIONAL } from '../trade/tables/traditional.ts';

const simplified = new Map<string, string>();
for (let i = 0; i < TRADITIONAL.length; i += 2) simplified.set(TRADITIONAL[i]!, TRADITIONAL[i + 1]!);

/** The simplified form of every traditional or variant character that has one; one unit for each unit. */
export const SIMPLIFIED: ReadonlyMap<string, string> = simplified;
