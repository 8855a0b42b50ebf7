/**
 * Where a record stands, exactly enough for a person to go and look.
 *
 * `inside` are the names of archive members from the outermost inwards; `part` names a piece of a document
 * (`header`, `comments`, a sheet, a table); `page`, `line`, `row` and `column` count from 1.
 */
export interface Place {
  readonly file: string;
  readonly inside?: readonly string[];
  readonly part?: string;
  readonly page?: number;
  readonly line?: number;
  readonly row?: number;
  readonly column?: number;
  /** UTF-16 code units from the start of the file's decoded text to the record's first character. */
  readonly offset?: number;
  /** The reader of this document would not see it: a hidden sheet, a deleted revision, metadata. */
  readonly hidden?: boolean;
}

/** Running text with its place. `label` is the name the format itself gives the value: a JSON key, an XML element, a form field. */
export interface TextRecord {
  readonly kind: 'text';
  readonly place: Place;
  readonly text: string;
  readonly label?: string;
  /**
   * Set when a line too long for one record was cut: the records overlap, so that each sees what stands around its part.
   * A finding belongs to the record whose own range `[start, end)` holds its first unit; the others drop it.
   */
  readonly own?: readonly [start: number, end: number];
  /** The same text in UTF-8, where the reader was asked for it: `text` is then decoded only when it is looked at. */
  readonly utf8?: Uint8Array;
  /** With `utf8`: nobody looks at this record any more, and its memory may be used again. Not calling it is safe. */
  readonly release?: () => void;
}

/** A table's identity and headings. One object per table: rows of one table share it by reference. */
export interface Table {
  /** Distinct within one read: file, member and sheet or table name. */
  readonly id: string;
  readonly name: string;
  /** Headings, when the format itself declares them (SQL columns, JSON keys). A CSV's first row is an ordinary row. */
  readonly header?: readonly string[];
}

/** One row of a table. `place.row` counts from 1 and includes a heading row. */
export interface RowRecord {
  readonly kind: 'row';
  readonly place: Place;
  readonly table: Table;
  readonly cells: readonly string[];
}

export type Record = TextRecord | RowRecord;

/** One replacement inside a record; `cell` is the zero-based cell of a row and absent for text. Edits of a record never overlap. */
export interface Edit {
  readonly cell?: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
