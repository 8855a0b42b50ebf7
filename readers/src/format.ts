import type { Edit, Place, PzError, Record } from '@pingzhang/engine/model';

/**
 * Bytes with a name. A member of an archive is a Source too, so nesting needs no special case.
 * A format reads a source once: by `stream`, by `bytes`, or through `path`; a member of a passing stream has no second time.
 */
export interface Source {
  readonly name: string;
  /** A real file on disk, when there is one: formats that need random access may open it. */
  readonly path?: string;
  readonly size: number | null;
  stream(): AsyncIterable<Uint8Array>;
  /** Nobody looks at this chunk of `stream` any more, and its memory may be read into again. Not calling it is safe. */
  reuse?(chunk: Uint8Array): void;
  /** The whole content. @throws PZ_READ_TOO_LARGE past `limit` bytes. */
  bytes(limit: number): Promise<Uint8Array>;
}

/** Every bound a hostile file could cross; sizes in bytes, time in milliseconds. */
export interface Limits {
  /** Most content held in memory whole; formats that must hold a file ask for `source.bytes(memberBytes)`. */
  readonly memberBytes: number;
  /** Most bytes unpacked from all members of one source together. */
  readonly totalBytes: number;
  readonly members: number;
  readonly depth: number;
  /** Most bytes a member may unpack to, as a multiple of its packed size. */
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
  /** Writes a member back edited. @throws what reading it throws, and PZ_READ_NO_REWRITE: a copy nobody looked into must not go out. */
  rewriteMember(source: Source, place: Place, edit: Editor): AsyncIterable<Uint8Array>;
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
