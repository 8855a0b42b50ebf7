import type { Readable } from 'node:stream';
import type { Tx } from '../database/connect.ts';
import type { RequestContext } from '../http/context.ts';

export interface StoredFile {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly person: string | null;
  readonly createdAt: Date;
}

export interface NewFile {
  readonly tenant: string;
  readonly kind: string;
  readonly name: string;
  readonly person: string | null;
  /** Refused above this. */
  readonly limit?: number;
}

export interface WorkCopy {
  /** A clear copy in a folder of mode 0700 of its own, gone after `remove`. */
  readonly directory: string;
  readonly path: string;
  remove(): Promise<void>;
}

/** Encrypted files and fields. Clear bytes leave it only as a stream, a work copy, or through `reveal`. */
export interface Vault {
  /** Streams to disk, sealed; the row is written with `tx`. Throws PZ_INPUT_TOO_LARGE. */
  put(file: NewFile, content: Readable, tx?: Tx): Promise<StoredFile>;
  /** Throws PZ_NOT_FOUND. */
  describe(tenant: string, id: string): Promise<StoredFile>;
  /** The clear bytes; the stream fails with PZ_OBJECT_DAMAGED. Not traced: for jobs. Routes use `reveal`. */
  open(tenant: string, id: string): Promise<Readable>;
  workCopy(tenant: string, ids: readonly string[]): Promise<WorkCopy>;
  /** Destroys the object's key and its bytes; the row stays. */
  remove(tenant: string, id: string, tx?: Tx): Promise<void>;
  /** Records the purpose in the ledger, then opens. */
  reveal(
    ctx: RequestContext,
    id: string,
    purpose: string,
  ): Promise<{ file: StoredFile; content: Readable; entry: { index: number } }>;
  /** Short texts in encrypted columns, bound to the place they stand in (`table.column`). */
  seal(tenant: string, place: string, text: string): Promise<Uint8Array>;
  unseal(tenant: string, place: string, sealed: Uint8Array): Promise<string>;
  /** A keyed fingerprint, equal for equal texts of one tenant: to look up what is sealed. */
  fingerprint(tenant: string, place: string, text: string): Promise<string>;
}
