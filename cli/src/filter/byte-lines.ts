/** A line as it came, without its end. */
export interface ByteLine {
  readonly bytes: Uint8Array;
  /** It was longer than the limit: these are its first bytes, and the rest is gone. */
  readonly cut: boolean;
}

/**
 * Lines of a stream in batches, one a chunk: what a chunk completes can be answered before the next one comes.
 * The last batch holds a last line without an end. Where chunks begin and end changes no line.
 */
export async function* byteLines(input: AsyncIterable<unknown>, limit: number): AsyncGenerator<readonly ByteLine[]> {
  let held: Uint8Array[] = [];
  let size = 0;
  let cut = false;
  const hold = (piece: Uint8Array): void => {
    const room = limit - size;
    if (piece.length > room) cut = true;
    if (room > 0 && piece.length > 0) held.push(piece.length > room ? piece.subarray(0, room) : piece);
    size = Math.min(limit, size + piece.length);
  };
  const take = (): ByteLine => {
    const line = { bytes: held.length === 1 ? held[0]! : Buffer.concat(held), cut };
    held = [];
    size = 0;
    cut = false;
    return line;
  };
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
    const lines: ByteLine[] = [];
    let from = 0;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
      hold(bytes.subarray(from, at));
      lines.push(take());
      from = at + 1;
    }
    hold(bytes.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (size > 0) yield [take()];
}
