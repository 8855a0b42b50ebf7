/** A line of standard input, or the fact that it was too long to hold. */
export interface Line {
  readonly number: number;
  /** Without its end; null when it is longer than the limit. */
  readonly text: string | null;
}

/** Lines of a UTF-8 stream, one after another; memory is bounded by `limit` UTF-16 units. */
export async function* readLines(input: NodeJS.ReadableStream, limit: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8');
  let held = '';
  let tooLong = false;
  let number = 0;
  const take = (piece: string): Line => {
    number++;
    const text = tooLong ? null : held + piece;
    held = '';
    tooLong = false;
    return { number, text: text?.endsWith('\r') === true ? text.slice(0, -1) : text };
  };
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      yield take(text.slice(from, at));
      from = at + 1;
    }
    held = tooLong ? '' : held + text.slice(from);
    if (held.length > limit) {
      tooLong = true;
      held = '';
    }
  }
  held += decoder.decode();
  if (held !== '' || tooLong) yield take('');
}
