import type { SuiteName } from './suite.ts';

/** The list of contents of an evidence package; `manifest.json` is its canonical JSON, `manifest.note` the log's signature on it. */
export interface EvidenceManifest {
  readonly format: 'pingzhang-evidence@1';
  readonly created: string;
  readonly origin: string;
  readonly suite: SuiteName;
  /** Keys the log began with; whoever verifies should have them from elsewhere. */
  readonly vkeys: readonly string[];
  readonly items: readonly EvidenceItem[];
  /** Rotations of the log's keys, oldest first: an entry and its proof under a checkpoint both keys signed. */
  readonly handovers: readonly { readonly entry: string; readonly proof: string }[];
  /** A C2SP tlog-policy, when the ledger has one. */
  readonly policy?: string;
  /** An RFC 3161 token over a file of the package. */
  readonly timestamp?: { readonly token: string; readonly over: string };
  /** Every other file, with its SHA-256. */
  readonly files: { readonly [path: string]: string };
}

export interface EvidenceItem {
  readonly index: number;
  /** Files: the entry's exact bytes, and its tlog-proof. */
  readonly entry: string;
  readonly proof: string;
  /** What the entry committed to, when it is disclosed: the payload's file, and the salt in hexadecimal. */
  readonly opening?: { readonly payload: string; readonly salt: string };
}

/** The payload of an entry `evidence.capture`: how the material came to be. */
export interface CaptureRecord {
  readonly tool: { readonly name: string; readonly version: string; readonly sha256: string };
  readonly operator: string;
  readonly source: string;
  readonly time: string;
  readonly environment: { readonly [name: string]: string };
  readonly material: readonly CapturedFile[];
}

export interface CapturedFile {
  readonly name: string;
  /** Of the material in clear. */
  readonly size: number;
  readonly sha256: string;
  /** Of the sealed form, when only that is in the package. */
  readonly sealed?: { readonly file: string; readonly sha256: string; readonly cipher: 'aes-256-gcm' };
}

/** What the log's key signs to vouch for a manifest. It cannot be taken for a checkpoint: its second line is no number. */
export function manifestStatement(sha256Hex: string): string {
  return `pingzhang.evidence/v1\nmanifest ${sha256Hex}\n`;
}

/** One thing that is proven, and by whom. */
export type Proven =
  | {
      readonly what: 'entry';
      readonly index: number;
      readonly size: number;
      readonly origin: string;
      readonly action: string;
    }
  | { readonly what: 'signed'; readonly by: string }
  | { readonly what: 'witnessed'; readonly by: string; readonly time: number | null }
  | { readonly what: 'handover'; readonly to: string }
  | { readonly what: 'payload'; readonly index: number; readonly file: string }
  | { readonly what: 'material'; readonly file: string; readonly sha256: string; readonly sealed: boolean }
  | { readonly what: 'manifest'; readonly by: string }
  | { readonly what: 'timestamp'; readonly by: string; readonly time: number };

/** What a reader might think is proven, and is not. */
export type NotProven =
  | 'truth'
  | 'capture-before-entry'
  | 'key-owner'
  | 'no-witness'
  | 'no-timestamp'
  | 'timestamp-unchecked'
  | 'sealed-unopened'
  | 'undisclosed';

export interface EvidenceFailure {
  readonly file: string;
  /** In English; the same in Chinese stands in `zh`. */
  readonly reason: string;
  readonly zh: string;
}

export interface EvidenceVerdict {
  /** True when nothing failed; what is proven then is in `proven`, and no more. */
  readonly valid: boolean;
  readonly manifest: EvidenceManifest | null;
  readonly captures: readonly CaptureRecord[];
  readonly proven: readonly Proven[];
  readonly notProven: readonly NotProven[];
  readonly failures: readonly EvidenceFailure[];
}
