import { isUtf8 } from 'node:buffer';
import type { Edit, Place, TextRecord } from '@pingzhang/engine/model';
import { readError } from '../errors.ts';
import type { Editor, Limits } from '../format.ts';
import { decodeGb } from '../text/gb18030.ts';
import { applyEdits } from '../text/segments.ts';

export function memberPlace(place: Place, name: string): Place {
  return { ...place, inside: [...(place.inside ?? []), name] };
}

/** A member's name is content too: archives of scans are named for the people on them. */
export function nameRecord(place: Place, name: string): TextRecord {
  return { kind: 'text', place: { ...memberPlace(place, name), part: 'name' }, text: name };
}

export function commentRecord(place: Place, text: string): TextRecord {
  return { kind: 'text', place: { ...place, part: 'comment', hidden: true }, text };
}

export function editedText(record: TextRecord, edit: Editor): string {
  const edits: readonly Edit[] = edit(record);
  return edits.length === 0 ? record.text : applyEdits(record.text, edits);
}

/** Names without a declared encoding are UTF-8 where they can be; Windows in China writes GBK. */
export function decodeName(raw: Uint8Array): string {
  return isUtf8(raw) ? Buffer.from(raw).toString('utf8') : decodeGb(raw);
}

const RATIO_FREE_BYTES = 64 << 20;

/** Passes unpacked bytes on while their number stays credible for `packed` bytes. @throws PZ_READ_BOMB */
export async function* bounded(
  unpacked: AsyncIterable<Uint8Array>,
  packed: () => number,
  name: string,
  { ratio }: Limits,
): AsyncGenerator<Uint8Array> {
  let total = 0;
  for await (const chunk of unpacked) {
    total += chunk.length;
    if (total > RATIO_FREE_BYTES && total > packed() * ratio) throw readError('PZ_READ_BOMB', { name, limit: ratio });
    yield chunk;
  }
}

/** What zlib's failures mean for the reader of the member. */
export function inflateError(name: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'Z_BUF_ERROR') return readError('PZ_READ_TRUNCATED', { name }, error);
  if (code?.startsWith('Z_') === true) return readError('PZ_READ_CORRUPT', { name, detail: message }, error);
  return error;
}
