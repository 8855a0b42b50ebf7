import { PzError } from '@pingzhang/engine/model';
import type { Place, Record } from '@pingzhang/engine/model';
import { readError, systemError } from './errors.ts';
import type { Editor, Format, Limits, ReadContext, Source } from './format.ts';
import { formatByHead } from './formats.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { peek } from './source.ts';
import { TextStream } from './text/decode.ts';
import { guessEncoding } from './text/encoding.ts';
import { readPlainUtf8 } from './text/plain-utf8.ts';

export interface ReadOptions {
  readonly limits?: Partial<Limits>;
  /** Place of the source itself; `{ file: source.name }` when absent. */
  readonly place?: Place;
  /** Told of members that could not be read, and of damage past which reading went on. */
  readonly onProblem?: (place: Place, error: PzError) => void;
  /** Takes each table of lines and each running text, at the top or inside, decoded: no records come of what is taken. */
  readonly takeText?: (name: string, text: AsyncIterable<string>) => Promise<void>;
  /** Running text comes with its UTF-8 where it is valid (`TextRecord.utf8`), and is decoded when it is looked at. */
  readonly inUtf8?: boolean;
}

/**
 * The records of a source, by its content.
 *
 * @throws PzError with a PZ_READ_ code when the source itself cannot be read; members that cannot are `onProblem`'s.
 */
export async function* readSource(source: Source, options: ReadOptions = {}): AsyncGenerator<Record> {
  const { context, guard } = session(source, options);
  yield* guard(source, 0, (peeked, format, at) => recordsOf(peeked, format, at, options), context);
}

/**
 * The same file with the editor's edits in it, in the same format.
 *
 * @throws PzError as `readSource` does, for members too, and PZ_READ_NO_REWRITE for a format that cannot be written back.
 */
export async function* rewriteSource(
  source: Source,
  edit: Editor,
  options: ReadOptions = {},
): AsyncGenerator<Uint8Array> {
  const { context, guard } = session(source, options);
  yield* guard(source, 0, (peeked, format, at) => rewriteBy(format, peeked, at, edit), context);
}

/** @throws PzError when the content is of no known format or cannot be read */
export async function formatOf(source: Source): Promise<Format> {
  const { head, close } = await peek(source);
  await close();
  return knownFormat(head, source.name);
}

function rewriteBy(format: Format, source: Source, context: ReadContext, edit: Editor): AsyncIterable<Uint8Array> {
  if (format.rewrite === undefined) throw readError('PZ_READ_NO_REWRITE', { name: source.name, format: format.id });
  return format.rewrite(source, context, edit);
}

async function knownFormat(head: Uint8Array, name: string): Promise<Format> {
  if (head.length === 0) throw readError('PZ_READ_EMPTY', { name });
  const format = await formatByHead(head, name);
  if (format !== null) return format;
  throw readError(guessEncoding(head, false) === 'unknown' ? 'PZ_READ_UNKNOWN_ENCODING' : 'PZ_READ_UNKNOWN_FORMAT', {
    name,
  });
}

type Work<T> = (source: Source, format: Format, context: ReadContext) => AsyncIterable<T>;

/** What one top-level source and everything inside it share: limits, deadline, and counts of members and bytes. */
function session(source: Source, options: ReadOptions) {
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  const deadline = Date.now() + limits.milliseconds;
  const problem = (place: Place, error: PzError) => options.onProblem?.(place, error);
  let members = 0;
  let unpacked = 0;

  const contextAt = (place: Place, depth: number): ReadContext => ({
    limits,
    place,
    problem,
    async *member(member, at) {
      try {
        const work: Work<Record> = (peeked, format, context) => recordsOf(peeked, format, context, options);
        yield* guard(enter(member, depth), depth + 1, work, contextAt(at, depth + 1));
      } catch (error) {
        // Limits of the whole source end it; anything else is this member's own trouble.
        if (error instanceof Exhausted) throw error;
        problem(at, asPzError(member.name, error));
      }
    },
    rewriteMember(member, at, edit) {
      const work: Work<Uint8Array> = (peeked, format, context) => rewriteBy(format, peeked, context, edit);
      return guard(enter(member, depth), depth + 1, work, contextAt(at, depth + 1));
    },
  });

  function enter(member: Source, depth: number): Source {
    const { name } = member;
    if (++members > limits.members)
      throw new Exhausted(readError('PZ_READ_TOO_MANY', { name: source.name, limit: limits.members }));
    if (depth + 1 > limits.depth) throw readError('PZ_READ_TOO_DEEP', { name, limit: limits.depth });
    const stream = async function* () {
      for await (const chunk of member.stream()) {
        unpacked += chunk.length;
        if (unpacked > limits.totalBytes)
          throw new Exhausted(readError('PZ_READ_TOO_LARGE', { name: source.name, limit: limits.totalBytes }));
        yield chunk;
      }
    };
    return { ...member, stream };
  }

  /** Opens a source, finds its format, does the work within the time allowed, and lets only PzError out. */
  async function* guard<T>(from: Source, depth: number, work: Work<T>, context: ReadContext): AsyncGenerator<T> {
    let close: (() => Promise<void>) | undefined;
    try {
      const peeked = await peek(from);
      close = peeked.close;
      const format = await knownFormat(peeked.head, from.name);
      for await (const item of work(peeked.source, format, context)) {
        yield item;
        if (Date.now() > deadline)
          throw new Exhausted(readError('PZ_READ_TOO_SLOW', { name: source.name, limit: limits.milliseconds }));
      }
    } catch (error) {
      if (depth === 0) throw error instanceof Exhausted ? error.reason : asPzError(from.name, error);
      throw error instanceof Exhausted ? error : asPzError(from.name, error);
    } finally {
      await close?.();
    }
  }

  return { context: contextAt(options.place ?? { file: source.name }, 0), guard };
}

/** Formats that are nothing but lines of text. */
const TEXTS: ReadonlySet<string> = new Set(['csv', 'text']);

async function* recordsOf(
  source: Source,
  format: Format,
  context: ReadContext,
  { takeText, inUtf8 = false }: ReadOptions,
): AsyncGenerator<Record> {
  if (takeText === undefined || !TEXTS.has(format.id))
    yield* inUtf8 && format.id === 'text' ? readPlainUtf8(source, context) : format.read(source, context);
  else await takeText(source.name, new TextStream(source.name).decode(source.stream()));
}

/** Ends the whole source from within a member. */
class Exhausted extends Error {
  readonly reason: PzError;
  constructor(reason: PzError) {
    super(reason.message);
    this.reason = reason;
  }
}

function asPzError(name: string, error: unknown): PzError {
  return error instanceof PzError ? error : systemError(name, error);
}
