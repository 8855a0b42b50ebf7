import { inflateRawSync } from 'node:zlib';
import { Bytes } from '../bytes.ts';
import { Malformed } from '../errors.ts';
import { readZipDirectory } from './directory.ts';
import type { ZipEntry } from './directory.ts';

const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

export interface ArchiveLimits {
  /** Bytes one member may have, unpacked. */
  readonly memberBytes: number;
  /** Bytes all members read may have together, unpacked. */
  readonly totalBytes: number;
}

/** Members of a zip in memory, unpacked one at a time. Counts what it unpacks against the limits. */
export class Archive {
  readonly data: Uint8Array;
  readonly entries: readonly ZipEntry[];
  readonly directoryAt: number;
  readonly duplicates: readonly string[];
  private readonly byName: ReadonlyMap<string, ZipEntry>;
  private readonly limits: ArchiveLimits;
  private unpacked = 0;

  /** @throws Malformed */
  constructor(data: Uint8Array, limits: ArchiveLimits) {
    const { entries, directoryAt, duplicates } = readZipDirectory(data);
    this.data = data;
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
    const bytes = new Bytes(this.data, `zip member ${name}`);
    if (bytes.u32(headerAt) !== LOCAL) throw new Malformed(`zip: no header for ${name}`);
    const packed = bytes.slice(headerAt + 30 + bytes.u16(headerAt + 26) + bytes.u16(headerAt + 28), compressedSize);
    if (size > this.limits.memberBytes) throw new Malformed(`zip: ${name} would unpack to ${size} bytes`);
    const content =
      method === STORED ? packed : method === DEFLATED ? inflate(packed, name, this.limits.memberBytes) : null;
    if (content === null) throw new Malformed(`zip: ${name} is packed by method ${method}`);
    this.unpacked += content.length;
    if (this.unpacked > this.limits.totalBytes)
      throw new Malformed(`zip: members unpack to over ${this.limits.totalBytes} bytes`);
    return content;
  }
}

function inflate(packed: Uint8Array, name: string, limit: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: limit });
  } catch (error) {
    throw new Malformed(`zip: ${name} cannot be unpacked (${(error as NodeJS.ErrnoException).code ?? 'corrupt'})`);
  }
}
