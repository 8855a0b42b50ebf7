/** One value a picture carries beside its pixels. */
export interface ImageNote {
  readonly label: string;
  readonly text: string;
}

/** Tags that hold words of a person or a device (Exif 2.32, table 4 and 5); XP… are those Windows writes in UTF-16. */
const TEXT_TAGS = new Map([
  [0x010e, 'ImageDescription'],
  [0x010f, 'Make'],
  [0x0110, 'Model'],
  [0x013b, 'Artist'],
  [0x8298, 'Copyright'],
  [0x9286, 'UserComment'],
  [0x9c9b, 'XPTitle'],
  [0x9c9c, 'XPComment'],
  [0x9c9d, 'XPAuthor'],
  [0x9c9e, 'XPKeywords'],
  [0x9c9f, 'XPSubject'],
  [0xa430, 'CameraOwnerName'],
  [0xa431, 'BodySerialNumber'],
]);
const EXIF_IFD = 0x8769;
const GPS_IFD = 0x8825;
/** Bytes per component of the twelve field types. */
const TYPE_BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
const MAX_ENTRIES = 512;
const MAX_TEXT = 64 << 10;

/** The words and the position in a TIFF block, as Exif writes them. Damage ends the reading, it is no error. */
export function exifNotes(block: Buffer): ImageNote[] {
  const order = block.toString('latin1', 0, 2);
  if ((order !== 'II' && order !== 'MM') || block.length < 8) return [];
  const reader = new ExifBlock(block, order === 'II');
  const notes: ImageNote[] = [];
  const visited = new Set<number>();
  const pending = [reader.u32(4)];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (visited.has(at) || visited.size > 8) continue;
    visited.add(at);
    const entries = reader.directory(at);
    for (const entry of entries) {
      const label = TEXT_TAGS.get(entry.tag);
      if (label !== undefined) {
        const text = reader.text(entry);
        if (text !== '') notes.push({ label, text });
      } else if (entry.tag === EXIF_IFD) pending.push(reader.u32(entry.at));
      else if (entry.tag === GPS_IFD) {
        const position = gpsText(reader, reader.directory(reader.u32(entry.at)));
        if (position !== null) notes.push({ label: 'GPS', text: position });
      }
    }
  }
  return notes;
}

interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  /** Where its value stands. */
  readonly at: number;
}

class ExifBlock {
  readonly #bytes: Buffer;
  readonly #little: boolean;

  constructor(bytes: Buffer, little: boolean) {
    this.#bytes = bytes;
    this.#little = little;
  }

  u16(at: number): number {
    if (at + 2 > this.#bytes.length) return 0;
    return this.#little ? this.#bytes.readUInt16LE(at) : this.#bytes.readUInt16BE(at);
  }

  u32(at: number): number {
    if (at + 4 > this.#bytes.length) return 0;
    return this.#little ? this.#bytes.readUInt32LE(at) : this.#bytes.readUInt32BE(at);
  }

  directory(at: number): Entry[] {
    if (at <= 0 || at >= this.#bytes.length) return [];
    const entries: Entry[] = [];
    for (let index = 0; index < Math.min(this.u16(at), MAX_ENTRIES); index++) {
      const start = at + 2 + index * 12;
      const [tag, type, count] = [this.u16(start), this.u16(start + 2), this.u32(start + 4)];
      const bytes = (TYPE_BYTES[type] ?? 0) * count;
      entries.push({ tag, type, count, at: bytes > 4 ? this.u32(start + 8) : start + 8 });
    }
    return entries;
  }

  rational(at: number): number {
    return this.u32(at) / (this.u32(at + 4) || 1);
  }

  text({ tag, count, at }: Entry): string {
    const raw = this.#bytes.subarray(at, at + Math.min(count, MAX_TEXT));
    if (tag >= 0x9c9b && tag <= 0x9c9f) return raw.toString('utf16le').replace(/\0.*$/s, '').trim();
    const words = tag === 0x9286 ? commentText(raw, this.#little) : raw.toString('utf8');
    return words.replace(/\0.*$/s, '').trim();
  }
}

/** A comment begins with eight bytes that name its code. */
function commentText(raw: Buffer, little: boolean): string {
  const rest = Buffer.from(raw.subarray(8));
  if (!raw.toString('latin1', 0, 8).startsWith('UNICODE')) return rest.toString('utf8');
  const even = rest.subarray(0, rest.length & ~1);
  return (little ? even : even.swap16()).toString('utf16le');
}

function gpsText(reader: ExifBlock, entries: readonly Entry[]): string | null {
  const find = (tag: number): Entry | undefined => entries.find((entry) => entry.tag === tag);
  const degrees = (value: Entry | undefined, reference: Entry | undefined, negative: string): number | null => {
    if (!value || value.type !== 5 || value.count !== 3) return null;
    const [d, m, s] = [0, 8, 16].map((offset) => reader.rational(value.at + offset)) as [number, number, number];
    const sign = reference && reader.text({ ...reference, count: 1 }) === negative ? -1 : 1;
    return sign * (d + m / 60 + s / 3600);
  };
  const latitude = degrees(find(2), find(1), 'S');
  const longitude = degrees(find(4), find(3), 'W');
  if (latitude === null || longitude === null || (latitude === 0 && longitude === 0)) return null;
  return `${latitude.toFixed(6)},${longitude.toFixed(6)}`;
}
