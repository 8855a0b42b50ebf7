import { DataType, makeData } from 'apache-arrow';
import type { Data, LargeUtf8, Utf8, Utf8View } from 'apache-arrow';
import { filterError } from '../errors.ts';
import { validity } from './validity.ts';
import type { TextType } from './text-cells.ts';

const MOST = 2 ** 31 - 1;

/** UTF-8 written cell after cell into one buffer that grows; what a null cell hid is not carried over. */
export interface TextBuilder {
  text(value: string): void;
  none(): void;
  /** The column; the builder is used up. */
  data<T extends TextType>(type: T): Data<T>;
}

export function textBuilder(rows: number, bytes: number): TextBuilder {
  const ends = new Int32Array(rows + 1);
  const valid = validity(rows);
  let buffer = Buffer.allocUnsafe(Math.max(64, bytes));
  let row = 0;
  let size = 0;
  return {
    text(value) {
      // Offsets are 32-bit. Three bytes a UTF-16 unit at most.
      if (size + value.length * 3 > MOST) throw filterError('PZ_FILTER_ARROW_LARGE', { limit: MOST });
      if (size + value.length * 3 > buffer.length) {
        const larger = Buffer.allocUnsafe(Math.min(MOST, Math.max(buffer.length * 2, size + value.length * 3)));
        buffer.copy(larger, 0, 0, size);
        buffer = larger;
      }
      size += buffer.write(value, size);
      ends[++row] = size;
    },
    none() {
      valid.none(row);
      ends[++row] = size;
    },
    data<T extends TextType>(type: T): Data<T> {
      const common = { length: rows, nullCount: valid.count(), nullBitmap: valid.bitmap() };
      const data = buffer.subarray(0, size);
      let made: Data<Utf8> | Data<LargeUtf8> | Data<Utf8View>;
      if (DataType.isUtf8View(type)) {
        made = makeData({ type, ...common, views: viewsOf(ends, data), variadicBuffers: [data] });
      } else if (DataType.isLargeUtf8(type)) {
        made = makeData({ type, ...common, valueOffsets: BigInt64Array.from(ends, BigInt), data });
      } else made = makeData({ type, ...common, valueOffsets: ends, data });
      return made as Data<T>;
    },
  };
}

function viewsOf(ends: Int32Array, data: Buffer): Uint8Array {
  const views = Buffer.alloc((ends.length - 1) * 16);
  for (let row = 0; row + 1 < ends.length; row++) {
    const [start, end] = [ends[row]!, ends[row + 1]!];
    views.writeInt32LE(end - start, row * 16);
    data.copy(views, row * 16 + 4, start, Math.min(end, start + (end - start > 12 ? 4 : 12)));
    if (end - start > 12) views.writeInt32LE(start, row * 16 + 12);
  }
  return views;
}
