import { boundsOf } from '../compare.ts';
import type { Facts } from '../scope.ts';
import type { CrimeCategory, FieldTiers } from './tiers.ts';

/** A count as far as it is known: a number, a range, or undefined. */
export type Count = number | { readonly min: number; readonly max: number };

export interface Removal {
  readonly record: number;
  readonly count: number;
  readonly reason: string;
}

/** The three counts of art. 11 kept apart, and what each tier comes to. */
export interface Counted {
  readonly raw: Count;
  readonly removed: readonly Removal[];
  /** After what evidence shows false or duplicate (art. 11(3)). */
  readonly net: Count;
  /** After counting each recipient's copy (art. 11(2)): what is held against the thresholds. */
  readonly effective: Count;
  readonly A: Count;
  readonly B: Count;
  readonly C: Count;
  /** Movements, which art. 5(1)(1) singles out. */
  readonly track: Count;
  readonly perRecipient: boolean;
  /** Categories and fields no table knows. */
  readonly unclassified: readonly string[];
}

const TIERS = ['A', 'B', 'C'] as const;

/**
 * Counts `records` as art. 11 does. A row with several kinds of information is one record of its highest tier; a
 * record sold to k recipients counts k times; acquiring and then selling adds nothing.
 *
 * @param disposes whether anything was sold or provided; recipients count only then. Undefined when not known.
 * @returns undefined when there is no list of records.
 */
export function countRecords(records: unknown, disposes: boolean | undefined, tiers: FieldTiers): Counted | undefined {
  if (!Array.isArray(records)) return undefined;
  const sums = {
    raw: new Sum(),
    net: new Sum(),
    effective: new Sum(),
    A: new Sum(),
    B: new Sum(),
    C: new Sum(),
    track: new Sum(),
  };
  const removed: Removal[] = [];
  const unclassified: string[] = [];
  let perRecipient = false;
  for (const [index, record] of (records as readonly unknown[]).entries()) {
    const row = typeof record === 'object' && record !== null ? (record as Facts) : {};
    const [low, high] = amount(row['raw'] ?? row['count']);
    const off = removals(row, index, removed);
    const [netLow, netHigh] = [Math.max(0, low - off), Math.max(0, high - off)];
    const [fewest, most] = recipients(row['buyers'], disposes);
    if (most > 1) perRecipient = true;
    sums.raw.add(low, high);
    sums.net.add(netLow, netHigh);
    sums.effective.add(netLow * fewest, netHigh * most);
    const category = categoryOf(row, tiers, unclassified);
    if (category) sums[category.tier].add(netLow * fewest, netHigh * most);
    else for (const open of TIERS) sums[open].add(0, netHigh * most);
    if (category?.code === 'track') sums.track.add(netLow, netHigh);
    else if (!category || (category.tier === 'A' && category.code === null)) sums.track.add(0, netHigh);
  }
  return {
    raw: sums.raw.count,
    removed,
    net: sums.net.count,
    effective: sums.effective.count,
    A: sums.A.count,
    B: sums.B.count,
    C: sums.C.count,
    track: sums.track.count,
    perRecipient,
    unclassified,
  };
}

class Sum {
  min = 0;
  max = 0;

  add(min: number, max: number): void {
    this.min += min;
    this.max += max;
  }

  get count(): Count {
    return this.min === this.max ? this.min : { min: this.min, max: this.max };
  }
}

/** Records come in whole ones; what is no such number is not known. */
function amount(value: unknown): readonly [number, number] {
  const bounds = boundsOf(value);
  if (!bounds || bounds.max < 0) return [0, Infinity];
  const low = Math.max(0, Math.ceil(bounds.min));
  return [low <= MOST ? low : 0, bounds.max <= MOST ? Math.floor(bounds.max) : Infinity];
}

/** More records than this nobody holds; products with recipients stay exact below it. */
const MOST = 1e12;

/** What evidence takes off one group of records. An entry marked `evidence: false` is a claim only and takes off nothing. */
function removals(row: Facts, record: number, into: Removal[]): number {
  let total = 0;
  const note = (count: unknown, reason: string): void => {
    if (typeof count !== 'number' || !(count > 0 && count <= MOST)) return;
    const whole = Math.floor(count);
    into.push({ record, count: whole, reason });
    total += whole;
  };
  note(row['falseOrDuplicate'], 'falseOrDuplicate');
  note(row['false'], 'false');
  note(row['duplicate'], 'duplicate');
  if (Array.isArray(row['removed'])) {
    for (const entry of row['removed'] as readonly unknown[]) {
      const { count, reason, evidence } = (entry ?? {}) as { count?: unknown; reason?: unknown; evidence?: unknown };
      if (evidence !== false) note(count, typeof reason === 'string' ? reason : 'unstated');
    }
  }
  return total;
}

/** Keeps products with the number of records exact. */
const MOST_BUYERS = 1000;
const whole = (buyers: number): number => Math.max(1, Math.floor(buyers));

function recipients(buyers: unknown, disposes: boolean | undefined): readonly [number, number] {
  const named = Array.isArray(buyers) ? new Set(buyers).size : buyers;
  const bounds = named === undefined || named === null ? { min: 1, max: 1 } : boundsOf(named);
  const [low, high] = bounds && bounds.min <= MOST_BUYERS ? [whole(bounds.min), whole(bounds.max)] : [1, Infinity];
  if (disposes === undefined) return [1, high];
  return disposes ? [low, high] : [1, 1];
}

/** The highest category of a row's fields, or of its own category; undefined, and noted, when no table knows it. */
function categoryOf(row: Facts, tiers: FieldTiers, unclassified: string[]): CrimeCategory | undefined {
  const { category, rowFields } = row;
  const fields = Array.isArray(rowFields) ? (rowFields as readonly unknown[]) : undefined;
  const names = (fields ?? (Array.isArray(category) ? (category as readonly unknown[]) : [category])).map(String);
  let highest: CrimeCategory | undefined;
  for (const name of names) {
    const found = fields ? tiers.ofField(name) : tiers.ofCategory(name);
    if (!found) unclassified.push(name);
    else if (!highest || found.tier < highest.tier) highest = found;
  }
  // A field no table knows is personal information all the same: the row is of tier C at least.
  return highest ?? (fields && fields.length > 0 ? { tier: 'C', code: 'other' } : undefined);
}
