import { filterError } from '../errors.ts';

/** A stream of Arrow messages as bytes, with what must be known of it: how much a batch takes, and how it ended. */
export interface BoundedInput {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** A batch was read: the next may take as much again. */
  begin(): void;
  /** Whether the last bytes were the mark that ends a stream. Without it the sender may have died in between. */
  ended(): boolean;
}

const END = Buffer.from([0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0]);

export function boundedInput(input: AsyncIterable<unknown>, limit: number): BoundedInput {
  let taken = 0;
  let tail = Buffer.alloc(0);
  return {
    chunks: (async function* () {
      for await (const chunk of input) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
        taken += bytes.length;
        if (taken > limit) throw filterError('PZ_FILTER_ARROW_LARGE', { limit });
        tail = Buffer.concat([tail, bytes.subarray(-END.length)]).subarray(-END.length);
        // The library waits for another chunk where it holds exactly what it asked for. A last byte by itself keeps it
        // from holding that much before it must: a batch is answered as soon as it is there.
        if (bytes.length > 1) yield bytes.subarray(0, -1);
        if (bytes.length > 0) yield bytes.subarray(-1);
      }
    })(),
    begin: () => void (taken = 0),
    ended: () => tail.equals(END),
  };
}
