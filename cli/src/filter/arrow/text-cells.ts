import { DataType } from 'apache-arrow';
import type { Data, LargeUtf8, Utf8, Utf8View } from 'apache-arrow';
import { filterError } from '../errors.ts';
import { LARGEST } from './whole-messages.ts';

/** The types whose cells are searched: text stored as such. Text inside dictionaries, lists and structs is not. */
export type TextType = Utf8 | LargeUtf8 | Utf8View;

export const isText = (type: DataType): type is TextType =>
  DataType.isUtf8(type) || DataType.isLargeUtf8(type) || DataType.isUtf8View(type);

/** Where the bytes of a cell are. */
export interface CellBytes {
  readonly buffer: Buffer;
  readonly start: number;
  readonly end: number;
}

/** The cells of one column of one batch; null where the column has no value. */
export type TextCells = (row: number) => CellBytes | null;

/** @throws PZ_FILTER_ARROW_CELL, here or for the cell, where the column points outside its own bytes */
export function textCells(data: Data, rows: number): TextCells {
  if (data.length !== rows) throw filterError('PZ_FILTER_ARROW_CELL', { row: Math.min(data.length, rows) + 1 });
  const at = DataType.isUtf8View(data.type)
    ? viewsIn(data as Data<Utf8View>)
    : slicesOf(data as Data<Utf8 | LargeUtf8>);
  return (row) => (data.getValid(row) ? at(row) : null);
}

function slicesOf({ length, valueOffsets, values }: Data<Utf8 | LargeUtf8>): (row: number) => CellBytes {
  const buffer = bufferOf(values);
  if (length > 0 && valueOffsets.length <= length) throw filterError('PZ_FILTER_ARROW_CELL', { row: 1 });
  return (row) => {
    const [start, end] = [Number(valueOffsets[row]), Number(valueOffsets[row + 1])];
    if (!(start >= 0 && start <= end && end <= buffer.length))
      throw filterError('PZ_FILTER_ARROW_CELL', { row: row + 1 });
    return { buffer, start, end };
  };
}

/** A view is 16 bytes: the length, then twelve bytes of text, or four of it, the buffer and the place in it. */
const VIEW = 16;
const INLINE = 12;

function viewsIn({ length, values, variadicBuffers }: Data<Utf8View>): (row: number) => CellBytes {
  const views = bufferOf(values);
  const buffers = variadicBuffers.map(bufferOf);
  let total = 0;
  if (views.length < length * VIEW) throw filterError('PZ_FILTER_ARROW_CELL', { row: 1 });
  return (row) => {
    const view = row * VIEW;
    const size = views.readInt32LE(view);
    // Views may point to the same bytes over and over.
    total += size;
    if (total > LARGEST) throw filterError('PZ_FILTER_ARROW_LARGE', { limit: LARGEST });
    const inline = size <= INLINE;
    const buffer = inline ? views : buffers[views.readInt32LE(view + 8)];
    const start = inline ? view + 4 : views.readInt32LE(view + 12);
    if (buffer === undefined || size < 0 || start < 0 || start + size > buffer.length) {
      throw filterError('PZ_FILTER_ARROW_CELL', { row: row + 1 });
    }
    return { buffer, start, end: start + size };
  };
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
