import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { leaves } from './inflate.ts';
import { remaining } from './residue.ts';
import type { ResidueList } from './residue.ts';
import type { Survey } from './survey.ts';

/** Twice the longest value looked for. */
const OVERLAP = 1024;
const CHUNK = 1 << 20;
/** Larger files are scanned as they stand, in pieces; whatever is larger and packed was read back by the first witness. */
const UNPACKED_WHOLE = 256 << 20;

/**
 * The second witness: the bytes of the output, unpacked, searched for the original values as UTF-8, GB18030 and UTF-16, with
 * character references resolved. It knows nothing of formats, so what a reader overlooks it does not.
 */
export async function scanBytes(path: string, survey: Survey, residue: ResidueList): Promise<void> {
  if (survey.originals.size === 0) return;
  const { size } = await stat(path);
  if (size <= UNPACKED_WHOLE) {
    for (const { way, bytes } of leaves(await readFile(path))) {
      const scan = scanner(survey, residue, way);
      for (let at = 0; at < bytes.length; at += CHUNK) scan(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
    }
    return;
  }
  const scan = scanner(survey, residue, '');
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) scan(chunk as Uint8Array, false);
  scan(new Uint8Array(), true);
}

/** Decodes chunk by chunk; the end of each text is looked at again together with the next. */
function scanner(survey: Survey, residue: ResidueList, way: string): (chunk: Uint8Array, last: boolean) => void {
  let readings: { decoder: InstanceType<typeof TextDecoder>; held: string; wide: boolean }[] | undefined;
  let position = 0;
  return (chunk, last) => {
    readings ??= encodingsOf(chunk).map((name, _, { length }) => ({
      decoder: new TextDecoder(name),
      held: '',
      wide: length > 1 && name.startsWith('utf-16'),
    }));
    for (const reading of readings) {
      const text = reading.held + reading.decoder.decode(chunk, { stream: !last });
      // Each place is judged once, with what stands around it in view on both sides.
      const [from, to] = [reading.held.length - OVERLAP / 2, last ? text.length : text.length - OVERLAP / 2];
      for (const { type, start, end } of remaining(survey, text)) {
        const here = start >= from && start < to;
        if (here && telling(text.slice(start, end), reading.wide)) residue.add(type, `${way}@${position}`);
      }
      if (text.includes('&#')) {
        for (const { type } of remaining(survey, resolveReferences(text))) residue.add(type, `${way}@${position}`);
      }
      reading.held = text.slice(-OVERLAP);
    }
    position += chunk.length;
  };
}

/**
 * Short runs of digits are everywhere in the machinery of a file (lengths, offsets, colours), and two Chinese characters
 * come up by chance when compressed bytes are read as UTF-16; the first witness looks for those where text is.
 */
function telling(found: string, wide: boolean): boolean {
  return /^\p{ASCII}*$/u.test(found) ? found.length >= 7 : found.length >= (wide ? 3 : 2);
}

function encodingsOf(head: Uint8Array): string[] {
  const sample = head.subarray(0, 65_536);
  if (sample[0] === 0xff && sample[1] === 0xfe) return ['utf-16le'];
  if (sample[0] === 0xfe && sample[1] === 0xff) return ['utf-16be'];
  const zeros = sample.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  if (zeros > sample.length / 8) return ['utf-8', 'utf-16le', 'utf-16be'];
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return ['utf-8'];
  } catch {
    return ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'];
  }
}

function resolveReferences(text: string): string {
  return text.replace(/&#(x[0-9a-f]{1,6}|\d{1,7});/gi, (whole, code: string) => {
    const point = code[0]?.toLowerCase() === 'x' ? parseInt(code.slice(1), 16) : Number(code);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
