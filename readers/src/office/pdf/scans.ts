import type { TextRecord } from '@pingzhang/engine/model';
import { PzError } from '@pingzhang/engine/model';
import { extractImages } from 'unpdf';
import type { ReadContext } from '../../format.ts';
import { recognise } from '../../image/ocr.ts';
import { openPdf } from './document.ts';

/** Pixels of one picture: a page scanned at 600 dpi has 35 million. */
const MAX_PIXELS = 40_000_000;
/** Smaller pictures are seals and ornaments. */
const MIN_PIXELS = 50_000;
const MAX_PICTURE_MS = 120_000;

/** One page that is only pictures, and what text recognition says of it; null where it is not installed. */
export interface ScannedPage {
  readonly page: number;
  readonly record: TextRecord | null;
}

/** Recognises the pictures of pages without text; a page without pictures is a blank one. The document is opened again, since reading text skips pictures. */
export async function* scannedPages(
  name: string,
  bytes: Uint8Array,
  pages: readonly number[],
  { place, limits }: ReadContext,
): AsyncIterable<ScannedPage> {
  if (pages.length === 0) return;
  const pdf = await openPdf(name, bytes, MAX_PIXELS);
  try {
    for (const page of pages) {
      const pictures = (await extractImages(pdf, page)).filter(({ width, height }) => width * height >= MIN_PIXELS);
      if (pictures.length === 0) continue;
      const text = await recogniseAll(name, pictures, Math.min(limits.milliseconds, MAX_PICTURE_MS));
      const record: TextRecord = { kind: 'text', place: { ...place, page, part: 'picture' }, text: text ?? '' };
      yield { page, record: text === null ? null : record };
    }
  } finally {
    await pdf.loadingTask.destroy();
  }
}

type Pictures = Awaited<ReturnType<typeof extractImages>>;

/** @returns null where text recognition is not installed */
async function recogniseAll(name: string, pictures: Pictures, milliseconds: number): Promise<string | null> {
  const texts: string[] = [];
  try {
    for (const { data, width, height, channels } of pictures) {
      texts.push(await recognise(name, bitmap(data, width, height, channels), milliseconds));
    }
  } catch (error) {
    if (error instanceof PzError && error.code === 'PZ_READ_OCR_MISSING') return null;
    throw error;
  }
  return texts.join('\n').trim();
}

/** Pixels as a portable anymap, which needs no encoder. */
function bitmap(data: Uint8ClampedArray, width: number, height: number, channels: number): Uint8Array {
  const colors = channels === 1 ? 1 : 3;
  const header = Buffer.from(`P${colors === 1 ? 5 : 6}\n${width} ${height}\n255\n`);
  if (channels === colors) return Buffer.concat([header, Buffer.from(data)]);
  const pixels = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; to < pixels.length; from += channels, to += 3) {
    for (let color = 0; color < 3; color++) pixels[to + color] = data[from + color] ?? 0;
  }
  return Buffer.concat([header, pixels]);
}
