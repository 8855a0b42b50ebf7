import { ByteBuffer } from 'flatbuffers';
import { DictionaryBatch } from 'apache-arrow/fb/dictionary-batch';
import { Field } from 'apache-arrow/fb/field';
import { Message } from 'apache-arrow/fb/message';
import { MessageHeader } from 'apache-arrow/fb/message-header';
import { RecordBatch } from 'apache-arrow/fb/record-batch';
import { Schema } from 'apache-arrow/fb/schema';

const MOST_ROWS = 2 ** 31 - 1;

/**
 * The length of the body a message announces, or null where the message claims more than it can hold: the library reads
 * as many fields, nodes and buffers as a message says it has, whether they are there or not.
 */
export function announcedBody(metadata: Uint8Array): number | null {
  try {
    const message = Message.getRootAsMessage(new ByteBuffer(metadata));
    // No element of any vector takes less than four bytes.
    let left = metadata.length / 4;
    const holds = (count: number): boolean => (left -= count) >= 0;
    const fieldHolds = (field: Field | null): boolean =>
      field !== null &&
      holds(field.customMetadataLength()) &&
      each(field.childrenLength(), holds, (at) => fieldHolds(field.children(at, new Field())));
    const rowsHold = (batch: RecordBatch | null): boolean =>
      batch !== null &&
      Number(batch.length()) >= 0 &&
      Number(batch.length()) <= MOST_ROWS &&
      holds(batch.nodesLength()) &&
      holds(batch.buffersLength()) &&
      holds(batch.variadicBufferCountsLength());
    const headerHolds = (): boolean => {
      const type = message.headerType();
      if (type === MessageHeader.RecordBatch) return rowsHold(message.header(new RecordBatch()) as RecordBatch | null);
      if (type === MessageHeader.DictionaryBatch) {
        return rowsHold((message.header(new DictionaryBatch()) as DictionaryBatch | null)?.data() ?? null);
      }
      const schema = type === MessageHeader.Schema ? (message.header(new Schema()) as Schema | null) : null;
      return (
        schema !== null &&
        holds(schema.customMetadataLength()) &&
        holds(schema.featuresLength()) &&
        each(schema.fieldsLength(), holds, (at) => fieldHolds(schema.fields(at, new Field())))
      );
    };
    const body = Number(message.bodyLength());
    return body >= 0 && holds(message.customMetadataLength()) && headerHolds() ? body : null;
  } catch {
    // An offset that leads out of the message.
    return null;
  }
}

function each(count: number, holds: (count: number) => boolean, one: (at: number) => boolean): boolean {
  if (!holds(count)) return false;
  for (let at = 0; at < count; at++) if (!one(at)) return false;
  return true;
}
