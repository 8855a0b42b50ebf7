import { fromUtf8, utf8 } from './bytes.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Json } from './canonical-json.ts';
import { proveError } from './errors.ts';
import { said } from './reasons.ts';
import type { Reason } from './reasons.ts';

/**
 * One line of the ledger: that this was done. It holds codes, classes, counts, pseudonyms and commitments, never
 * personal information, and never a plain hash of a value somebody could guess.
 */
export interface Entry {
  readonly v: 1;
  /** UTC with milliseconds; never earlier than the entry before it. */
  readonly time: string;
  /** The clock read earlier than the entry before: `time` is that entry's. */
  readonly clock?: 'behind';
  /** A pseudonym under the ledger's own key. */
  readonly actor: string;
  /** A code such as `check`, `redact`, `disclose`, or `ledger.create` for the ledger's own. */
  readonly action: string;
  readonly purpose?: string;
  /** Types of personal information concerned, such as `PHONE`. */
  readonly fieldClasses?: readonly string[];
  readonly counts?: { readonly [what: string]: number };
  readonly decision?: string;
  readonly rule?: RuleVersion;
  /** Pseudonym of the person concerned; nothing leads back to them once their key is destroyed. */
  readonly subject?: string;
  /** HMAC of the payload under a random salt, in hexadecimal. */
  readonly commitment?: string;
  /** Names the sealed record that holds salt and payload: the first 16 bytes of its SHA-256, in hexadecimal. */
  readonly opening?: string;
  /** What the ledger says of itself: keys, policy. Only with an action `ledger.…`. */
  readonly detail?: { readonly [key: string]: Json };
}

export interface RuleVersion {
  readonly id: string;
  readonly pack: string;
}

const LONGEST_TEXT = 64;
const MOST_ITEMS = 64;
const LONGEST_COMMITMENT = 64;

type Check = (value: unknown) => Reason | null;

/** Seven digits in a row, or an @, is what telephone numbers, identity numbers and addresses have in common. */
const text: Check = (value) => {
  if (typeof value !== 'string' || value === '' || value.length > LONGEST_TEXT) return 'not a short text';
  if (/\d{7}|[@\p{Cc}\p{Surrogate}]/u.test(value)) return 'it may hold personal information';
  return null;
};
const hexadecimal =
  (length: number): Check =>
  (value) =>
    typeof value === 'string' && value.length === length && /^[0-9a-f]+$/.test(value) ? null : 'not hexadecimal';
const code: Check = (value) =>
  typeof value === 'string' && /^[a-z][a-z0-9.-]{0,63}$/.test(value) ? null : 'not a lower-case code';

const CHECKS: { readonly [field in keyof Required<Entry>]: Check } = {
  v: (value) => (value === 1 ? null : 'unknown version'),
  time: (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
    !Number.isNaN(Date.parse(value))
      ? null
      : 'not a UTC time',
  clock: (value) => (value === 'behind' ? null : 'unknown'),
  actor: text,
  action: code,
  purpose: text,
  fieldClasses: (value) =>
    Array.isArray(value) &&
    value.length <= MOST_ITEMS &&
    value.every((item) => /^[A-Z][A-Z0-9_]{0,39}$/.test(String(item)))
      ? null
      : 'not a list of types',
  counts: (value) => {
    if (!isObject(value) || Object.keys(value).length > MOST_ITEMS) return 'not a few counts';
    const fine = Object.entries(value).every(
      ([key, count]) => text(key) === null && typeof count === 'number' && Number.isSafeInteger(count) && count >= 0,
    );
    return fine ? null : 'not whole counts under short names';
  },
  decision: text,
  rule: (value) =>
    isObject(value) &&
    Object.keys(value).toSorted().join() === 'id,pack' &&
    Object.values(value).every((item) => isCode(item))
      ? null
      : 'not a rule and its pack',
  subject: hexadecimal(32),
  commitment: hexadecimal(LONGEST_COMMITMENT),
  opening: hexadecimal(32),
  detail: (value) => (isObject(value) ? null : 'not an object'),
};

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCode(value: unknown): boolean {
  return typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9.:/+-]{0,95}$/.test(value);
}

/** Throws PZ_ENTRY_INVALID, naming the field and never its value. */
export function checkEntry(entry: Entry): void {
  for (const [field, value] of Object.entries(entry)) {
    const check = Object.hasOwn(CHECKS, field) ? CHECKS[field as keyof Entry] : undefined;
    const reason = check === undefined ? 'no such field' : check(value);
    if (reason !== null)
      throw proveError('PZ_ENTRY_INVALID', { field: check === undefined ? '?' : field, reason: said(reason) });
  }
  for (const field of ['v', 'time', 'actor', 'action'] as const)
    if (entry[field] === undefined) throw proveError('PZ_ENTRY_INVALID', { field, reason: said('missing') });
  if (entry.detail !== undefined && !entry.action.startsWith('ledger.'))
    throw proveError('PZ_ENTRY_INVALID', { field: 'detail', reason: said('only the ledger itself has details') });
}

/** The bytes that are logged: canonical JSON. Throws PZ_ENTRY_INVALID. */
export function encodeEntry(entry: Entry): Uint8Array {
  checkEntry(entry);
  return utf8(canonicalJson(entry as unknown as Json));
}

/** Throws PZ_ENTRY_INVALID unless the bytes are the canonical JSON of an entry. */
export function decodeEntry(bytes: Uint8Array): Entry {
  const json = fromUtf8(bytes);
  let entry: Entry;
  try {
    entry = JSON.parse(json ?? '') as Entry;
  } catch (error) {
    throw proveError('PZ_ENTRY_INVALID', { field: '?', reason: said('not JSON') }, error);
  }
  if (!isObject(entry)) throw proveError('PZ_ENTRY_INVALID', { field: '?', reason: said('not an object') });
  checkEntry(entry);
  if (canonicalJson(entry as unknown as Json) !== json)
    throw proveError('PZ_ENTRY_INVALID', { field: '?', reason: said('not canonical') });
  return entry;
}
