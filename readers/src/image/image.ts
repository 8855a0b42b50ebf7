import type { Record } from '@pingzhang/engine/model';
import { readError } from '../errors.ts';
import type { Format, ReadContext, Source } from '../format.ts';
import { imageFacts } from './containers.ts';
import { recognise } from './ocr.ts';

/** Pixels the recogniser may be given: a page scanned at 600 dpi has 35 million. */
const MAX_PIXELS = 80_000_000;
/** A line of text needs about ten pixels; smaller pictures are ornaments. */
const MIN_SIDE = 10;
const MAX_PICTURE_MS = 120_000;

/** First bytes as Latin-1. */
const SIGNATURES = ['\u00ff\u00d8\u00ff', '\u0089PNG\r\n\u001a\n', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*'];

/** Pictures: their notes (Exif with position, XMP, comments), then the text recognised in them. */
export const image: Format = {
  id: 'image',
  extensions: ['png', 'jpg', 'jpeg', 'webp', 'bmp', 'gif', 'tif', 'tiff'],
  sniff,
  read: readImage,
};

function sniff(head: Uint8Array): boolean {
  const start = Buffer.from(head.subarray(0, 16)).toString('latin1');
  if (SIGNATURES.some((signature) => start.startsWith(signature))) return true;
  if (start.startsWith('RIFF')) return start.startsWith('WEBP', 8);
  return start.startsWith('BM') && start.startsWith('\0\0\0\0', 6);
}

async function* readImage(source: Source, { limits, place }: ReadContext): AsyncIterable<Record> {
  const { name } = source;
  const bytes = await source.bytes(limits.memberBytes);
  const facts = readFacts(name, bytes);
  for (const { label, text } of facts.notes) {
    if (text.trim() !== '') yield { kind: 'text', place: { ...place, part: 'metadata', hidden: true }, text, label };
  }
  if (facts.width * facts.height > MAX_PIXELS) throw readError('PZ_READ_TOO_LARGE', { name, limit: MAX_PIXELS });
  if (Math.min(facts.width, facts.height) < MIN_SIDE) return;
  const text = await recognise(name, bytes, Math.min(limits.milliseconds, MAX_PICTURE_MS));
  if (text !== '') yield { kind: 'text', place: { ...place, part: 'picture' }, text };
}

function readFacts(name: string, bytes: Uint8Array) {
  try {
    const facts = imageFacts(bytes);
    if (facts !== null) return facts;
  } catch {
    // A length that points past the end.
  }
  throw readError('PZ_READ_CORRUPT', { name, detail: 'image' });
}
