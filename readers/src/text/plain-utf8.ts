import { utf8Record } from '@pingzhang/engine/model';
import type { TextRecord } from '@pingzhang/engine/model';
import type { ReadContext, Source } from '../format.ts';
import { leftContext, nextCut, overlapUnits, ownPart } from './cut.ts';
import { TextStream } from './decode.ts';
import { chunkMemory } from './chunk-memory.ts';
import { textQueue } from './text-queue.ts';

/**
 * Running text with its bytes: the records of `plain`, one by one, but those of whole lines in valid UTF-8 are decoded
 * only when somebody looks at their text. A property test holds the two to each other.
 */
export async function* readPlainUtf8(source: Source, { place, limits }: ReadContext): AsyncGenerator<TextRecord> {
  const { textUnits } = limits;
  const enough = textUnits + overlapUnits(textUnits);
  const queue = textQueue();
  const memory = chunkMemory(queue, source);
  let offset = 0;
  let line = 1;
  let left = '';

  function* cut(final: boolean): Generator<TextRecord> {
    while (queue.units > 0 && (final || queue.units >= enough)) {
      const lines = final && queue.units <= textUnits ? queue.units : queue.lineEnd(textUnits);
      const at = { ...place, line, offset: offset - left.length };
      if (left === '' && lines > 0) {
        const own = memory.join(queue.take(lines));
        // Counted before it is given away: once released it may be read into.
        line += lineEnds(own);
        offset += lines;
        yield typeof own === 'string' ? { kind: 'text', place: at, text: own } : utf8Record(at, own, memory.use(own));
      } else {
        const text = queue.text(enough);
        const { end, right } = nextCut(text, 0, textUnits, final)!;
        const own = text.slice(0, end);
        queue.take(end);
        line += lineEnds(own);
        offset += end;
        yield { kind: 'text', place: at, text: left + text.slice(0, end + right), ...ownPart(left.length, end, right) };
        left = leftContext(own, textUnits);
      }
    }
  }

  for await (const block of new TextStream(source.name).blocks(source.stream())) {
    if (typeof block !== 'string') memory.arrived(block);
    queue.add(block);
    yield* cut(false);
  }
  yield* cut(true);
}

function lineEnds(own: Uint8Array | string): number {
  let count = 0;
  if (typeof own === 'string') for (let at = own.indexOf('\n'); at >= 0; at = own.indexOf('\n', at + 1)) count++;
  else for (let at = own.indexOf(LINE); at >= 0; at = own.indexOf(LINE, at + 1)) count++;
  return count;
}

const LINE = 10;
