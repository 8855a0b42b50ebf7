import { Zip, ZipDeflate } from 'fflate';

/** The zip epoch, in local time because the format knows no other: the bytes come out equal in every time zone. */
const EPOCH = new Date(1980, 0, 1);
const encoder = new TextEncoder();

/** Writes a zip as a stream whose bytes depend on the content alone. */
export class ZipWriter {
  #ready: Uint8Array[] = [];
  #failure: Error | null = null;
  readonly #zip = new Zip((error, chunk) => {
    if (error) this.#failure = error;
    else this.#ready.push(chunk);
  });
  #entry: ZipDeflate | null = null;

  begin(name: string): void {
    this.#entry = new ZipDeflate(name, { level: 6 });
    this.#entry.mtime = EPOCH;
    this.#zip.add(this.#entry);
  }

  write(content: string | Uint8Array): void {
    if (content.length > 0) this.#entry?.push(typeof content === 'string' ? encoder.encode(content) : content);
  }

  end(): void {
    this.#entry?.push(new Uint8Array(0), true);
    this.#entry = null;
  }

  finish(): void {
    this.#zip.end();
  }

  /** Bytes that are ready to go out. */
  *take(): Iterable<Uint8Array> {
    if (this.#failure) throw this.#failure;
    const ready = this.#ready;
    this.#ready = [];
    yield* ready;
  }
}
