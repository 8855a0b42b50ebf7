import type { Tx } from '../database/connect.ts';
import type { DeedFacts } from '../schema/deed.ts';
import type { Action } from '../policies/index.ts';

/** What is recorded. `object` is the number or id it was done to; nothing here holds personal information. */
export interface TracedDeed {
  readonly action: Action | `${string}.${string}`;
  readonly object: string;
  /** A short code or phrase; the ledger refuses digits and addresses. */
  readonly purpose?: string;
  readonly facts?: DeedFacts;
  /** Opaque id of the individual concerned, where there is one. */
  readonly subject?: string;
}

export interface Acted<T> {
  readonly result: T;
  readonly entry: { readonly index: number };
}

export interface Actor {
  readonly tenant: string;
  /** Person id, `system`, `portal`, or `job`. */
  readonly actor: string;
}

export interface Trace {
  /** Does the work and the outbox row in one transaction; resolves once the ledger holds the deed. Throws PZ_TRACE_STOPPED. */
  act<T>(who: Actor, deed: TracedDeed | ((result: T) => TracedDeed), work: (tx: Tx) => Promise<T>): Promise<Acted<T>>;
  /** Appends first: the caller shows nothing before it resolves. */
  actBefore(who: Actor, deed: TracedDeed): Promise<{ readonly index: number }>;
}
