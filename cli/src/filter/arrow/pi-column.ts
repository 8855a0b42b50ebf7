import { Field, Int32, List, Struct, Utf8, makeData } from 'apache-arrow';
import type { Data } from 'apache-arrow';
import type { FindingType } from '@pingzhang/engine/model';
import { textBuilder } from './text-builder.ts';
import { validity } from './validity.ts';

/** `list<struct<start: int32, end: int32, type: utf8>>`: what was found in each cell of a column. */
export type PiType = List<Struct<{ start: Int32; end: Int32; type: Utf8 }>>;

export const piField = (name: string): Field<PiType> =>
  Field.new({
    name,
    nullable: true,
    type: new List(
      Field.new({
        name: 'element',
        nullable: true,
        type: new Struct<{ start: Int32; end: Int32; type: Utf8 }>([
          Field.new({ name: 'start', type: new Int32(), nullable: true }),
          Field.new({ name: 'end', type: new Int32(), nullable: true }),
          Field.new({ name: 'type', type: new Utf8(), nullable: true }),
        ]),
      }),
    ),
  });

export interface PiBuilder {
  finding(start: number, end: number, type: FindingType): void;
  /** The row is complete; `searched` is false when its cell could not be read, or has no value. */
  row(searched: boolean): void;
  data(): Data<PiType>;
}

export function piBuilder(rows: number, { type }: Field<PiType>): PiBuilder {
  const starts: number[] = [];
  const ends: number[] = [];
  const types: FindingType[] = [];
  const lists = new Int32Array(rows + 1);
  const valid = validity(rows);
  let row = 0;
  return {
    finding(start, end, found) {
      starts.push(start);
      ends.push(end);
      types.push(found);
    },
    row(searched) {
      if (!searched) valid.none(row);
      lists[++row] = types.length;
    },
    data() {
      const struct = type.valueType;
      const { length } = types;
      const names = textBuilder(length, length * 8);
      for (const found of types) names.text(found);
      const child = makeData({
        type: struct,
        length,
        nullCount: 0,
        children: [
          makeData({ type: new Int32(), length, nullCount: 0, data: Int32Array.from(starts) }),
          makeData({ type: new Int32(), length, nullCount: 0, data: Int32Array.from(ends) }),
          names.data(new Utf8()),
        ],
      });
      const common = { length: rows, nullCount: valid.count(), nullBitmap: valid.bitmap() };
      return makeData({ type, ...common, valueOffsets: lists, child });
    },
  };
}
