import type { Entry, KeyKind, RuleVersion, SuiteName } from '@pingzhang/engine/prove';
import type { Disk } from './disk/disk.ts';
import type { OnStep } from './disk/steps.ts';
import type { Asked } from './witness/client.ts';

export interface LedgerOptions {
  readonly directory: string;
  /** Folder of secrets; by default the ledger's path with `.keys` behind it. */
  readonly keyDirectory?: string;
  readonly disk?: Disk;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  readonly random?: (length: number) => Uint8Array;
  readonly step?: OnStep;
  /** Milliseconds between checkpoints while entries arrive; null: only when asked. One second by default. */
  readonly checkpointEvery?: number | null;
}

export interface NewLedger extends LedgerOptions {
  /** Schema-less URL that names the log to the world, such as `example.com/pingzhang/2026`. */
  readonly origin: string;
  readonly suite?: SuiteName;
  /** Further signature lines under every checkpoint, such as `sm2` beside Ed25519. */
  readonly alsoSign?: readonly KeyKind[];
}

/** What a caller says was done. `actor` and `subject` are names in clear: only pseudonyms are stored. */
export interface Deed {
  readonly actor: string;
  readonly action: string;
  readonly purpose?: string;
  readonly fieldClasses?: readonly string[];
  readonly counts?: { readonly [what: string]: number };
  readonly decision?: string;
  readonly rule?: RuleVersion;
  /** Any identifier of the person concerned; it is kept only under a key that erasure destroys. */
  readonly subject?: string;
  /** What the entry commits to without showing it. */
  readonly payload?: Uint8Array;
}

/** A deed as it was recorded. */
export interface Appended {
  readonly index: number;
  readonly entry: Entry;
}

export interface Checkpointed {
  /** The signed note, with the cosignatures that came. */
  readonly note: string;
  /** Whether enough witnesses signed; true when none are asked for. */
  readonly quorum: boolean;
  readonly asked: readonly Asked[];
}
