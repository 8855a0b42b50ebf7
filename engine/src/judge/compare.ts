import { fractionOf, Ratio } from './exact.ts';
import { NO, truthOf, UNKNOWN, YES } from './truth.ts';
import type { Truth } from './truth.ts';

/** At least `right`, as far as both are known. Numbers, ranges `{min?, max?}`, exact sums, and dates as ISO texts. */
export function atLeast(left: unknown, right: unknown): Truth {
  if (typeof left === 'number' && typeof right === 'number') return left >= right ? YES : left < right ? NO : UNKNOWN;
  if (typeof left === 'string' && typeof right === 'string') return truthOf(left >= right);
  if (left instanceof Ratio) return ratioAtLeast(left, right);
  const [a, b] = [boundsOf(left), boundsOf(right)];
  if (!a || !b) return UNKNOWN;
  return a.min >= b.max ? YES : a.max < b.min ? NO : UNKNOWN;
}

export const below = (left: unknown, right: unknown): Truth => (2 - atLeast(left, right)) as Truth;

export function above(left: unknown, right: unknown): Truth {
  return left instanceof Ratio ? UNKNOWN : below(right, left);
}

export const atMost = (left: unknown, right: unknown): Truth => (2 - above(left, right)) as Truth;

/** Equal as JSON scalars; a range equals nothing for certain unless it is a point. */
export function sameAs(left: unknown, right: unknown): Truth {
  if (left === undefined || right === undefined) return UNKNOWN;
  if (typeof left !== 'object' || left === null) return truthOf(left === right);
  const bounds = boundsOf(left);
  if (!bounds || typeof right !== 'number') return UNKNOWN;
  if (bounds.min === right && bounds.max === right) return YES;
  return right < bounds.min || right > bounds.max ? NO : UNKNOWN;
}

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** A number, or a range with an end left open. Anything else is not known as a number. */
export function boundsOf(value: unknown): Bounds | undefined {
  if (typeof value === 'number') return Number.isNaN(value) ? undefined : { min: value, max: value };
  if (typeof value !== 'object' || value === null || !('min' in value || 'max' in value)) return undefined;
  const { min = -Infinity, max = Infinity } = value as { min?: unknown; max?: unknown };
  return typeof min === 'number' && typeof max === 'number' && min <= max ? { min, max } : undefined;
}

function ratioAtLeast(left: Ratio, right: unknown): Truth {
  const bound = fractionOf(right);
  if (!bound) return UNKNOWN;
  const [numerator, denominator] = bound;
  if (left.low * denominator >= numerator * left.per) return YES;
  return left.high !== null && left.high * denominator < numerator * left.per ? NO : UNKNOWN;
}
