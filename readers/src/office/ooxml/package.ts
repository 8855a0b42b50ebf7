import { posix } from 'node:path';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { PzError } from '@pingzhang/engine/model';
import { readError } from '../../errors.ts';
import type { Limits, Source } from '../../format.ts';

/** Honest sheets of few distinct rows pack several hundred to one; only what could fill a memory is asked for its ratio. */
const RATIO_FLOOR = 64 << 20;

/** The zip of an office document. Parts are read one at a time; sizes are checked against the limits while they inflate. */
export class Package {
  readonly names: readonly string[];
  /** The document's own name, for errors. */
  readonly name: string;
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #limits: Limits;
  #total = 0;

  private constructor(name: string, zip: ZipFile, entries: ReadonlyMap<string, Entry>, limits: Limits) {
    this.name = name;
    this.#zip = zip;
    this.#entries = entries;
    this.#limits = limits;
    this.names = [...entries.keys()];
  }

  /** @throws PZ_READ_CORRUPT when it is no whole zip, PZ_READ_ENCRYPTED, PZ_READ_TOO_MANY, PZ_READ_TOO_LARGE. */
  static async open(source: Source, limits: Limits): Promise<Package> {
    const { name } = source;
    try {
      const zip = source.path
        ? await openPromise(source.path, { autoClose: false })
        : await fromBufferPromise(Buffer.from(await source.bytes(limits.memberBytes)));
      const entries = new Map<string, Entry>();
      for await (const entry of zip.eachEntry()) {
        if (entry.fileName.endsWith('/')) continue;
        if ((entry.generalPurposeBitFlag & 1) !== 0) throw readError('PZ_READ_ENCRYPTED', { name });
        if (entries.has(entry.fileName)) throw readError('PZ_READ_CORRUPT', { name, detail: entry.fileName });
        entries.set(entry.fileName, entry);
        if (entries.size > limits.members) throw readError('PZ_READ_TOO_MANY', { name, limit: limits.members });
      }
      return new Package(name, zip, entries, limits);
    } catch (cause) {
      throw asReadError(name, 'zip', cause);
    }
  }

  has(part: string): boolean {
    return this.#entries.has(part);
  }

  /** Inflates a part as it is read: never more than the limits allow, whatever the directory says. */
  async *stream(part: string, limit: number = this.#limits.totalBytes): AsyncIterable<Uint8Array> {
    const { name } = this;
    const entry = this.#entries.get(part);
    if (!entry) throw readError('PZ_READ_CORRUPT', { name, detail: part });
    const { totalBytes, ratio } = this.#limits;
    let size = 0;
    try {
      const stream = await this.#zip.openReadStreamPromise(entry);
      for await (const chunk of stream as AsyncIterable<Uint8Array>) {
        size += chunk.length;
        this.#total += chunk.length;
        if (size > limit) throw readError('PZ_READ_TOO_LARGE', { name: `${name}/${part}`, limit });
        if (this.#total > totalBytes) throw readError('PZ_READ_TOO_LARGE', { name, limit: totalBytes });
        if (size > RATIO_FLOOR && size > ratio * entry.compressedSize) {
          throw readError('PZ_READ_BOMB', { name: `${name}/${part}`, limit: ratio });
        }
        yield chunk;
      }
    } catch (cause) {
      throw asReadError(name, part, cause);
    }
  }

  async bytes(part: string): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.stream(part, this.#limits.memberBytes)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  close(): void {
    this.#zip.close();
  }
}

function asReadError(name: string, detail: string, cause: unknown): Error {
  return cause instanceof PzError ? cause : readError('PZ_READ_CORRUPT', { name, detail }, cause);
}

/** The name of the relationships part of a part: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationsOf(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
}

/** The part a relationship points to. `rels` is the name of the relationships part it stands in. */
export function resolveTarget(rels: string, target: string): string {
  const base = posix.dirname(posix.dirname(rels));
  const path = target.startsWith('/') ? target.slice(1) : posix.join(base, target);
  return posix.normalize(path);
}
