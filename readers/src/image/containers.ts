import { inflateSync } from 'node:zlib';
import { exifNotes, type ImageNote } from './exif.ts';

/** What a picture file says of itself before its pixels are looked at. */
export interface ImageFacts {
  readonly width: number;
  readonly height: number;
  readonly notes: readonly ImageNote[];
}

const MAX_CHUNKS = 4096;
const MAX_TEXT = 256 << 10;

/** Size and notes of a JPEG, PNG, WebP, BMP, GIF or TIFF, or null for anything else. */
export function imageFacts(bytes: Uint8Array): ImageFacts | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const start = view.toString('latin1', 0, 12);
  if (view.length < 32) return null;
  if (start.startsWith('\xff\xd8\xff')) return jpegFacts(view);
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return pngFacts(view);
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return webpFacts(view);
  if (start.startsWith('GIF8')) return { width: view.readUInt16LE(6), height: view.readUInt16LE(8), notes: [] };
  // The byte after the size is zero in every bitmap that is not a text beginning with "BM".
  if (start.startsWith('BM') && view.readUInt32LE(6) === 0) {
    return { width: Math.abs(view.readInt32LE(18)), height: Math.abs(view.readInt32LE(22)), notes: [] };
  }
  if (start.startsWith('II*\0') || start.startsWith('MM\0*')) return tiffFacts(view);
  return null;
}

function jpegFacts(view: Buffer): ImageFacts {
  let [width, height] = [0, 0];
  const notes: ImageNote[] = [];
  for (let at = 2, count = 0; at + 4 <= view.length && view[at] === 0xff && count < MAX_CHUNKS; count++) {
    const marker = view[at + 1] as number;
    if (marker === 0xda) break;
    const length = view.readUInt16BE(at + 2);
    const body = view.subarray(at + 4, at + 2 + length);
    const head = body.toString('latin1', 0, 29);
    if (marker === 0xe1 && head.startsWith('Exif\0\0')) notes.push(...exifNotes(body.subarray(6)));
    else if (marker === 0xe1 && head.startsWith('http://ns.adobe.com/xap/1.0/'))
      notes.push(...xmpNotes(body.subarray(29)));
    else if (marker === 0xfe) notes.push({ label: 'comment', text: body.toString('utf8').replaceAll('\0', '') });
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker) && body.length >= 5) {
      [height, width] = [body.readUInt16BE(1), body.readUInt16BE(3)];
    }
    at += 2 + Math.max(length, 2);
  }
  return { width, height, notes };
}

function pngFacts(view: Buffer): ImageFacts {
  const notes: ImageNote[] = [];
  for (let at = 8, count = 0; at + 12 <= view.length && count < MAX_CHUNKS; count++) {
    const length = view.readUInt32BE(at);
    const type = view.toString('latin1', at + 4, at + 8);
    const body = view.subarray(at + 8, at + 8 + length);
    if (type === 'eXIf') notes.push(...exifNotes(body));
    else if (type === 'tEXt' || type === 'zTXt' || type === 'iTXt') notes.push(...pngText(type, body));
    at += 12 + length;
  }
  return { width: view.readUInt32BE(16), height: view.readUInt32BE(20), notes };
}

function pngText(type: string, body: Buffer): ImageNote[] {
  const end = body.indexOf(0);
  if (end < 0) return [];
  const label = body.toString('latin1', 0, end);
  let text = body.subarray(end + 1);
  let packed = false;
  if (type === 'zTXt') [packed, text] = [true, text.subarray(1)];
  if (type === 'iTXt') {
    packed = text[0] === 1;
    const language = text.indexOf(0, 2);
    const translated = text.indexOf(0, language + 1);
    if (language < 0 || translated < 0) return [];
    text = text.subarray(translated + 1);
  }
  try {
    const bytes = packed ? inflateSync(text, { maxOutputLength: MAX_TEXT }) : text;
    return label.startsWith('XML:')
      ? xmpNotes(bytes)
      : [{ label, text: bytes.toString(type === 'iTXt' ? 'utf8' : 'latin1') }];
  } catch {
    return [];
  }
}

function webpFacts(view: Buffer): ImageFacts {
  let [width, height] = [0, 0];
  const notes: ImageNote[] = [];
  for (let at = 12, count = 0; at + 18 <= view.length && count < MAX_CHUNKS; count++) {
    const type = view.toString('latin1', at, at + 4);
    const length = view.readUInt32LE(at + 4);
    const body = view.subarray(at + 8, at + 8 + length);
    if (type === 'VP8X') [width, height] = [body.readUIntLE(4, 3) + 1, body.readUIntLE(7, 3) + 1];
    else if (type === 'VP8 ') [width, height] = [body.readUInt16LE(6) & 0x3fff, body.readUInt16LE(8) & 0x3fff];
    else if (type === 'VP8L') {
      const bits = body.readUInt32LE(1);
      [width, height] = [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
    } else if (type === 'EXIF')
      notes.push(...exifNotes(body.toString('latin1', 0, 4) === 'Exif' ? body.subarray(6) : body));
    else if (type === 'XMP ') notes.push(...xmpNotes(body));
    at += 8 + length + (length % 2);
  }
  return { width, height, notes };
}

function tiffFacts(view: Buffer): ImageFacts {
  const little = view[0] === 0x49;
  const u16 = (at: number): number =>
    at + 2 > view.length ? 0 : little ? view.readUInt16LE(at) : view.readUInt16BE(at);
  const u32 = (at: number): number =>
    at + 4 > view.length ? 0 : little ? view.readUInt32LE(at) : view.readUInt32BE(at);
  const directory = u32(4);
  const size = (tag: number): number => {
    for (let index = 0; index < Math.min(u16(directory), 512); index++) {
      const at = directory + 2 + index * 12;
      if (u16(at) === tag) return u16(at + 2) === 3 ? u16(at + 8) : u32(at + 8);
    }
    return 0;
  };
  return { width: size(0x100), height: size(0x101), notes: exifNotes(view) };
}

/** The words of an XMP packet, without its markup. */
function xmpNotes(packet: Buffer): ImageNote[] {
  const source = packet.subarray(0, MAX_TEXT).toString('utf8');
  const values = [...source.matchAll(/="([^"]*)"|>([^<>]+)</g)].map(([, attribute, text]) =>
    (attribute ?? text ?? '').trim(),
  );
  const words = values.filter(
    (value) => value !== '' && !/^(?:https?:\/\/ns\.|http:\/\/www\.w3|[\s\p{P}]*$)/u.test(value),
  );
  return words.length > 0 ? [{ label: 'XMP', text: words.join('\n') }] : [];
}
