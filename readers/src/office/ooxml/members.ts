import { type Place, PzError } from '@pingzhang/engine/model';
import { readError } from '../../errors.ts';
import type { ReadContext } from '../../format.ts';
import { bufferSource } from '../../source.ts';
import { metafileText } from './metafile.ts';
import type { Walk } from './walk.ts';

/** A transparent picture of one pixel: what stands in the copy for a picture that shows personal information. */
const BLANK_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
/** Binary parts that hold settings of the program or compiled code; left out of copies and not read. */
export const MACHINE_PARTS =
  /(?:^|\/)(?:vbaProject(?:Signature)?\.bin|vbaData\.xml|printerSettings\d*\.bin)$|\.(?:odttf|fntdata|ttf)$/;

const PICTURES = /\.(?:png|jpe?g|gif|bmp|tiff?|webp|svg|emf|wmf)$/i;

/**
 * Shows what an embedded file holds. @returns the bytes of the copy: rewritten where its format can be, its own when
 * nothing in it is to change, else a blank in its place, which is told as a problem.
 */
export async function* memberCopy(
  part: string,
  bytes: Uint8Array,
  context: ReadContext,
  walk: Walk,
): AsyncGenerator<void, Uint8Array> {
  const place: Place = { ...walk.place, inside: [...(walk.place.inside ?? []), part] };
  if (bytes.length === 0) return bytes;
  if (walk.writing && !isMetafile(part)) {
    try {
      const chunks: Uint8Array[] = [];
      for await (const chunk of context.rewriteMember(bufferSource(part, bytes), place, (record) =>
        walk.show(record),
      )) {
        chunks.push(chunk);
        yield;
      }
      return Buffer.concat(chunks);
    } catch (error) {
      // What cannot be read cannot be vouched for either; what can be read but not written is looked at below.
      if (!(error instanceof PzError)) throw error;
      if (error.code !== 'PZ_READ_NO_REWRITE') return blank(part, place, context);
    }
  }
  let changes = 0;
  if (isMetafile(part)) {
    const text = metafileText(bytes);
    if (text !== '') changes += walk.show({ kind: 'text', place: { ...place, part: 'picture' }, text }).length;
  } else {
    for await (const record of context.member(bufferSource(part, bytes), place)) {
      changes += walk.show(record).length;
      yield;
    }
  }
  return walk.writing && changes > 0 ? blank(part, place, context) : bytes;
}

function isMetafile(part: string): boolean {
  return /\.(?:emf|wmf)$/i.test(part);
}

function blank(part: string, place: Place, context: ReadContext): Uint8Array {
  context.problem(place, readError('PZ_READ_MEMBER_BLANKED', { name: part }));
  return PICTURES.test(part) ? BLANK_PNG : new Uint8Array(0);
}
