import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { PzError } from '@pingzhang/engine/model';
import { readError } from '../errors.ts';
import type { Format, Limits, Source } from '../format.ts';
import { streamSource } from '../source.ts';
import { bounded, commentRecord, decodeName, inflateError, memberPlace, nameRecord } from './member.ts';
import { rewriteZip } from './zip-rewrite.ts';

/** Zip by its central directory, so that data descriptors, zip64 and rubbish in front are no matter. */
export const zip: Format = {
  id: 'zip',
  extensions: ['zip', 'jar', 'apk', 'odt', 'ods', 'odp'],
  sniff: (head) => head[0] === 0x50 && head[1] === 0x4b && head[2]! < 9,
  async *read(source, context) {
    for await (const member of zipMembers(source, context.limits)) {
      if (member.kind === 'comment') {
        yield commentRecord(context.place, member.text);
        continue;
      }
      const { name } = member;
      yield nameRecord(context.place, name);
      const at = memberPlace(context.place, name);
      if (member.comment !== '') yield commentRecord(at, member.comment);
      if (member.refused !== null) context.problem(at, member.refused);
      else if (!member.folder && member.entry.uncompressedSize > 0) yield* context.member(member.source, at);
    }
  },
  rewrite: rewriteZip,
};

export type ZipMember =
  | { readonly kind: 'comment'; readonly text: string }
  | {
      readonly kind: 'member';
      readonly name: string;
      readonly comment: string;
      readonly folder: boolean;
      readonly entry: Entry;
      readonly source: Source;
      /** Why the content cannot be read, or null. */
      readonly refused: PzError | null;
    };

/** What an archive holds, in the order of its directory, its own comment first. */
export async function* zipMembers(source: Source, limits: Limits): AsyncGenerator<ZipMember> {
  let file: ZipFile | undefined;
  try {
    file = await open(source, limits);
    const comment = decodeName(file.comment as unknown as Buffer);
    if (comment !== '') yield { kind: 'comment', text: comment };
    for await (const entry of file.eachEntry()) yield describe(file, entry, limits);
  } catch (error) {
    throw zipError(source.name, error);
  } finally {
    file?.close();
  }
}

async function open(source: Source, limits: Limits): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true } as const;
  if (source.path !== undefined) return yauzl.openPromise(source.path, options);
  const bytes = await source.bytes(limits.memberBytes);
  return yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), options);
}

function describe(file: ZipFile, entry: Entry, limits: Limits): ZipMember {
  const name = entryName(entry);
  const stream = async function* () {
    try {
      const unpacked = await file.openReadStreamPromise(entry);
      let crc = 0;
      for await (const chunk of bounded(unpacked, () => entry.compressedSize, name, limits)) {
        crc = crc32(chunk, crc);
        yield chunk;
      }
      if (crc !== entry.crc32) throw readError('PZ_READ_CORRUPT', { name, detail: 'CRC-32' });
    } catch (error) {
      throw zipError(name, inflateError(name, error));
    }
  };
  return {
    kind: 'member',
    name,
    comment: decodeName(entry.fileCommentRaw),
    folder: name.endsWith('/'),
    entry,
    source: streamSource(name, entry.uncompressedSize, stream),
    refused: refusal(name, entry),
  };
}

function refusal(name: string, entry: Entry): PzError | null {
  if (entry.isEncrypted()) return readError('PZ_READ_ENCRYPTED', { name });
  const { compressionMethod: method } = entry;
  return method === 0 || method === 8
    ? null
    : readError('PZ_READ_COMPRESSION', { name, method: METHODS[method] ?? method });
}

const METHODS: { readonly [method: number]: string } = {
  9: 'deflate64',
  12: 'bzip2',
  14: 'lzma',
  93: 'zstd',
  95: 'xz',
};

const UTF8_NAME = 0x800;
const UNICODE_PATH = 0x7075;

/** Declared UTF-8 or a Unicode path field wins; else by the bytes. A backslash is a slash some Windows tools wrote. */
function entryName(entry: Entry): string {
  const declared =
    (entry.generalPurposeBitFlag & UTF8_NAME) !== 0 || entry.extraFields.some(({ id }) => id === UNICODE_PATH);
  const name = declared
    ? yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
    : decodeName(entry.fileNameRaw);
  return name.replaceAll('\\', '/');
}

/** yauzl throws plain errors; those of the system and our own pass. */
function zipError(name: string, error: unknown): unknown {
  if (error instanceof PzError || !(error instanceof Error) || 'syscall' in error || 'reason' in error) return error;
  if (/end of central directory|unexpected EOF|truncated/i.test(error.message))
    return readError('PZ_READ_TRUNCATED', { name }, error);
  return readError('PZ_READ_CORRUPT', { name, detail: error.message }, error);
}
