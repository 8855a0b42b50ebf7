import { inflateRawSync } from 'node:zlib';
import { Bytes } from '../bytes.ts';
import { Malformed } from '../errors.ts';
import { readZipDirectory } from './directory.ts';
import type { ZipEntry } from './directory.ts';
import type { ByteSource } from './source.ts';

const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

export interface ArchiveLimits {
  /** Bytes one member may have, unpacked. */
  readonly memberBytes: number;
  /** Bytes all members read may have together, unpacked. */
  readonly totalBytes: number;
}

/** Members of a zip, read and unpacked one at a time. Counts what it unpacks against the limits. */
export class Archive {
  readonly source: ByteSource;
  readonly entries: readonly ZipEntry[];
  readonly directoryAt: number;
  readonly duplicates: readonly string[];
  private readonly byName: ReadonlyMap<string, ZipEntry>;
  private readonly limits: ArchiveLimits;
  private unpacked = 0;

  /** @throws Malformed */
  constructor(source: ByteSource, limits: ArchiveLimits) {
    const { entries, directoryAt, duplicates } = readZipDirectory(source);
    this.source = source;
    this.entries = entries;
    this.directoryAt = directoryAt;
    this.duplicates = duplicates;
    this.byName = new Map(entries.map((entry) => [entry.name, entry]));
    this.limits = limits;
  }

  entry(name: string): ZipEntry | undefined {
    return this.byName.get(name);
  }

  /** The content of a member by name, or null when there is none. */
  find(name: string): Uint8Array | null {
    const entry = this.byName.get(name);
    return entry === undefined ? null : this.read(entry);
  }

  /** @throws Malformed when the member is damaged or passes a limit. */
  read({ name, method, compressedSize, size, headerAt }: ZipEntry): Uint8Array {
    const head = new Bytes(this.source.read(headerAt, 30), `zip member ${name}`);
    if (head.u32(0) !== LOCAL) throw new Malformed(`zip: no header for ${name}`);
    if (size > this.limits.memberBytes || compressedSize > this.limits.memberBytes)
      throw new Malformed(`zip: ${name} would unpack to ${size} bytes`);
    const packed = this.source.read(headerAt + 30 + head.u16(26) + head.u16(28), compressedSize);
    const content =
      method === STORED ? packed : method === DEFLATED ? inflate(packed, name, size, this.limits.memberBytes) : null;
    if (content === null) throw new Malformed(`zip: ${name} is packed by method ${method}`);
    this.unpacked += content.length;
    if (this.unpacked > this.limits.totalBytes)
      throw new Malformed(`zip: members unpack to over ${this.limits.totalBytes} bytes`);
    return content;
  }
}

/** Deflate packs no better than this: a claim beyond it is no reason to set memory aside. */
const BEST_RATIO = 1032;

function inflate(packed: Uint8Array, name: string, size: number, limit: number): Uint8Array {
  // One piece of the size told, so that nothing is held twice.
  const chunkSize = Math.max(16_384, Math.min(size + 1, packed.length * BEST_RATIO, limit));
  try {
    return inflateRawSync(packed, { maxOutputLength: limit, chunkSize });
  } catch (error) {
    throw new Malformed(`zip: ${name} cannot be unpacked (${(error as NodeJS.ErrnoException).code ?? 'corrupt'})`);
  }
}
