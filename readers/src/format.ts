import type { Edit, Place, PzError, Record } from '@pingzhang/engine/model';

/** Bytes with a name. A member of an archive is a Source too, so nesting needs no special case. */
export interface Source {
  readonly name: string;
  /** A real file on disk, when there is one: formats that need random access may open it. */
  readonly path?: string;
  readonly size: number | null;
  stream(): AsyncIterable<Uint8Array>;
  /** The whole content. @throws PZ_READ_TOO_LARGE past `limit` bytes. */
  bytes(limit: number): Promise<Uint8Array>;
}

/** Every bound a hostile file could cross; sizes in bytes, time in milliseconds. */
export interface Limits {
  readonly memberBytes: number;
  readonly totalBytes: number;
  readonly members: number;
  readonly depth: number;
  readonly ratio: number;
  /** Longest run of text held at once; longer text is cut into overlapping records. */
  readonly textUnits: number;
  readonly milliseconds: number;
}

export interface ReadContext {
  readonly limits: Limits;
  /** Place of the source itself; records extend it. */
  readonly place: Place;
  /** Reads a member by its content, whatever its name says. A member that fails is reported, and the rest goes on. */
  member(source: Source, place: Place): AsyncIterable<Record>;
  problem(place: Place, error: PzError): void;
}

/** Decides what to change in a record. Edits may come in any order and must not overlap. */
export type Editor = (record: Record) => readonly Edit[];

/**
 * A file format: how to know it, read it and, where it can be published again, rewrite it.
 * `rewrite` shows the editor exactly the records `read` yields, hidden ones included, in the same order.
 */
export interface Format {
  readonly id: string;
  readonly extensions: readonly string[];
  /** Looks at the first 64 KiB, never at the name alone. */
  sniff(head: Uint8Array, name: string): boolean;
  read(source: Source, context: ReadContext): AsyncIterable<Record>;
  rewrite?(source: Source, context: ReadContext, edit: Editor): AsyncIterable<Uint8Array>;
}
