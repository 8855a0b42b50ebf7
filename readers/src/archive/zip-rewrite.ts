import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import yauzl from 'yauzl';
import yazl from 'yazl';
import { readError } from '../errors.ts';
import type { Editor, ReadContext, Source } from '../format.ts';
import { commentRecord, editedText, memberPlace, nameRecord } from './member.ts';
import { zipMembers } from './zip.ts';

/**
 * A new archive of the members written back one after the other, streamed; names become UTF-8, and extra fields, which
 * nobody looked into, are left out.
 */
export async function* rewriteZip(source: Source, context: ReadContext, edit: Editor): AsyncGenerator<Uint8Array> {
  const out = new yazl.ZipFile();
  const sink = out.outputStream as Readable;
  let current: Readable | undefined;
  const fail = (error: unknown) => sink.destroy(error as Error);
  out.on('error', fail);

  const produce = async () => {
    let comment = '';
    for await (const member of zipMembers(source, context.limits)) {
      if (member.kind === 'comment') {
        comment = editedText(commentRecord(context.place, member.text), edit);
        continue;
      }
      if (member.refused !== null) throw member.refused;
      const at = memberPlace(context.place, member.name);
      const name = editedText(nameRecord(context.place, member.name), edit);
      if (yauzl.validateFileName(name) !== null) throw readError('PZ_READ_UNSAFE_NAME', { name: source.name });
      const fileComment = member.comment === '' ? '' : editedText(commentRecord(at, member.comment), edit);
      const { entry } = member;
      const options = {
        mtime: entry.getLastModDate(),
        mode: (entry.externalFileAttributes >>> 16) & 0xffff || 0o100644,
      };
      if (member.folder) {
        out.addEmptyDirectory(name, options);
        continue;
      }
      const content = entry.uncompressedSize === 0 ? [] : context.rewriteMember(member.source, at, edit);
      current = Readable.from(content, { objectMode: false });
      const written = finished(current);
      out.addReadStream(current, name, { ...options, compress: entry.compressionMethod !== 0, fileComment });
      await written;
    }
    out.end({ comment, forceZip64Format: false });
  };

  const producing = produce().catch(fail);
  try {
    yield* sink;
  } finally {
    current?.destroy();
    await producing;
  }
}
