import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Tx } from '../database/connect.ts';
import { fieldVault } from './fields.ts';
import type { Keys } from './keys.ts';
import { objectVault } from './objects.ts';

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
  /** `upload`, `redacted`, `package`, `report`, `proof` … */
  readonly kind: string;
  readonly name: string;
  readonly person: string | null;
  /** Refused above this many bytes. */
  readonly limit?: number;
}

/** Clear copies in a folder of mode 0700 of their own. */
export interface WorkCopy {
  readonly directory: string;
  /** In the order asked for. Named `file` and the extension, each in its own folder. */
  readonly paths: readonly string[];
  /** What they were uploaded as, in the same order. */
  readonly names: readonly string[];
}

/** Encrypted files and fields. Clear bytes leave it only as a stream, or as a work copy. */
export interface Vault {
  /** Streams to disk, sealed, then writes the row with `tx`. Throws PZ_INPUT_TOO_LARGE. */
  put(file: NewFile, content: Readable, tx?: Tx): Promise<StoredFile>;
  /** Throws PZ_NOT_FOUND. */
  describe(tenant: string, id: string): Promise<StoredFile>;
  /**
   * The clear bytes; the stream fails with PZ_OBJECT_DAMAGED. It leaves no trace: a route calls `reveal` (vault/reveal.ts)
   * in its place.
   */
  open(tenant: string, id: string): Promise<Readable>;
  /** Clear copies for as long as the work takes, however it ends. Throws PZ_FILE_REMOVED, or what the work throws. */
  withCopies<T>(tenant: string, ids: readonly string[], work: (copy: WorkCopy) => Promise<T>): Promise<T>;
  /** Destroys the object's key, with the transaction; the row stays, and `tidy` removes the bytes nobody can open any more. */
  remove(tenant: string, id: string, tx?: Tx): Promise<void>;
  tidy(since: Date): Promise<void>;
  /** Short texts in encrypted columns, bound to the place they stand in (`table.column`). */
  seal(tenant: string, place: string, text: string): Promise<Uint8Array>;
  unseal(tenant: string, place: string, sealed: Uint8Array): Promise<string>;
  /** A keyed fingerprint, equal for equal texts of one tenant and place: to look up what is sealed. */
  fingerprint(tenant: string, place: string, text: string): Promise<string>;
}

/** Work copies a crash left behind are removed here. */
export function openVault(home: string, keys: Keys, db: Tx, clock: () => Date): Vault {
  const places = { objects: join(home, 'objects'), work: join(home, 'work') };
  rmSync(places.work, { recursive: true, force: true });
  for (const folder of Object.values(places)) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const fields = fieldVault(keys);
  return { ...fields, ...objectVault(places, keys, fields, db, clock) };
}
