import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { writeFileAtomically } from '../../io/write-file.ts';

/** A file written piece by piece that appears whole, on `close`, or not at all. */
export interface OutputFile {
  readonly path: string;
  write(text: string): Promise<void>;
  close(): Promise<void>;
  discard(): Promise<void>;
}

/** `write` and `close` throw what `writeFileAtomically` does. */
export function outputFile(path: string, inputs: readonly string[]): OutputFile {
  const pipe = new PassThrough();
  // A pipe given up after the file failed has nobody else to tell.
  pipe.on('error', () => undefined);
  const written = writeFileAtomically(path, pipe, { inputs });
  // Told by the next write, or by close.
  written.catch(() => undefined);
  return {
    path,
    async write(text) {
      if (!pipe.write(text)) await Promise.race([once(pipe, 'drain'), written]);
    },
    async close() {
      pipe.end();
      await written;
    },
    async discard() {
      pipe.destroy(new Error('not wanted any more'));
      await written.catch(() => undefined);
    },
  };
}
