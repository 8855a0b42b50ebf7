import type { Readable } from 'node:stream';
import { PzError } from '@pingzhang/engine/model';
import type { Place, Record } from '@pingzhang/engine/model';
import {
  DEFAULT_LIMITS,
  fileSource,
  isDatabaseUrl,
  readDatabase,
  readError,
  readSource,
  streamSource,
  walk,
} from '@pingzhang/readers';
import type { Limits, Source } from '@pingzhang/readers';
import type { CheckOptions } from './options.ts';

/** One thing to check: a file, standard input or a database. */
export interface Input {
  readonly name: string;
  /** Null where nobody knows before it is read. */
  readonly bytes: number | null;
  /** Bytes read so far. */
  read(): number;
  /** Never throws for what the input is: an unreadable one gives a problem and no more records. */
  records(problem: OnProblem): AsyncIterable<Record>;
}

export type OnProblem = (place: Place, error: PzError) => void;

/** The paths of the command line as inputs, in order; a path that is not there is a problem, and the rest goes on. */
export async function* inputsOf(
  paths: readonly string[],
  options: CheckOptions,
  stdin: NodeJS.ReadableStream,
  stop: AbortSignal,
  problem: OnProblem,
): AsyncGenerator<Input> {
  const limits = limitsOf(options);
  const onDisk = paths.filter((path) => path !== '-' && !isDatabaseUrl(path));
  const { include, exclude, maxBytes } = options;
  const bound = maxBytes === null ? {} : { maxFileBytes: maxBytes };
  for await (const found of walk(onDisk, { include, exclude, ...bound })) {
    if ('error' in found) problem({ file: found.path }, found.error);
    else yield sourceInput(found.path, fileSource(found.path), limits, stop);
  }
  if (paths.includes('-')) yield sourceInput('-', stdinSource(stdin, stop), limits, stop);
  for (const url of paths.filter(isDatabaseUrl)) yield databaseInput(url, options, stop);
}

function limitsOf({ maxBytes, maxMilliseconds, maxDepth }: CheckOptions): Limits {
  return {
    ...DEFAULT_LIMITS,
    ...(maxBytes === null ? {} : { totalBytes: maxBytes, memberBytes: Math.min(maxBytes, DEFAULT_LIMITS.memberBytes) }),
    ...(maxMilliseconds === null ? {} : { milliseconds: maxMilliseconds }),
    ...(maxDepth === null ? {} : { depth: maxDepth }),
  };
}

/** A stop must not wait for a line that never comes. */
function stdinSource(stdin: NodeJS.ReadableStream, stop: AbortSignal): Source {
  stop.addEventListener('abort', () => (stdin as Readable).destroy(), { once: true });
  return streamSource('stdin', null, () => stdin as AsyncIterable<Uint8Array>);
}

function sourceInput(name: string, source: Source, limits: Limits, stop: AbortSignal): Input {
  let read = 0;
  const counted: Source = {
    ...source,
    async *stream() {
      for await (const chunk of source.stream()) {
        read += chunk.length;
        yield chunk;
      }
    },
  };
  return {
    name,
    bytes: source.size,
    read: () => read,
    records: (problem) =>
      guarded(name, stop, problem, () =>
        readSource(counted, { limits, place: { file: name }, onProblem: problem, inUtf8: true }),
      ),
  };
}

function databaseInput(url: string, { sample, maxMilliseconds }: CheckOptions, stop: AbortSignal): Input {
  const name = withoutCredentials(url);
  let read = 0;
  const counted = async function* (records: AsyncIterable<Record>): AsyncGenerator<Record> {
    for await (const record of records) {
      read += record.kind === 'row' ? record.cells.reduce((sum, cell) => sum + cell.length, 0) : record.text.length;
      yield record;
    }
  };
  const options = {
    ...(sample === undefined ? {} : { rows: sample }),
    ...(maxMilliseconds === null ? {} : { statementMilliseconds: maxMilliseconds }),
  };
  return {
    name,
    bytes: null,
    read: () => read,
    records: (problem) =>
      guarded(name, stop, problem, () => counted(readDatabase(url, { ...options, onProblem: problem }))),
  };
}

/** Turns what a reader throws into a problem of this input. */
async function* guarded(
  file: string,
  stop: AbortSignal,
  problem: OnProblem,
  open: () => AsyncIterable<Record>,
): AsyncGenerator<Record> {
  try {
    yield* open();
  } catch (error) {
    if (stop.aborted) return;
    problem({ file }, error instanceof PzError ? error : readError('PZ_READ_FAILED', { name: file }, error));
  }
}

/** A password in an address must not reach a report. */
export function withoutCredentials(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    return `${protocol}//${host}${pathname}`;
  } catch {
    return url.slice(0, url.indexOf(':'));
  }
}
