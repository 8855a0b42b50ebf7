import { readError } from '../errors.ts';
import type { Format, Source } from '../format.ts';
import { streamSource } from '../source.ts';
import { ByteReader } from './byte-reader.ts';
import { decodeName, editedText, memberPlace, nameRecord } from './member.ts';
import { BLOCK, isZeroBlock, padding, parseHeader, parsePax, paxHeader, withSize } from './tar-header.ts';

interface Entry {
  readonly name: string;
  readonly size: number;
  readonly file: boolean;
  readonly sparse: boolean;
  /** The blocks in front of the content as they stand; the last is the header itself. */
  readonly blocks: readonly Uint8Array[];
  readonly pax: ReadonlyMap<string, string>;
  readonly content: () => AsyncIterable<Uint8Array>;
}

const PAX_BYTES = 1 << 20;

/** Old, POSIX, GNU and pax archives, read in passing. */
export const tar: Format = {
  id: 'tar',
  extensions: ['tar'],
  sniff: (head) => head.length >= BLOCK && !isZeroBlock(head.subarray(0, BLOCK)) && parseHeader(head) !== null,

  async *read(source, context) {
    for await (const entry of entries(source)) {
      if (!('name' in entry)) continue;
      yield nameRecord(context.place, entry.name);
      const at = memberPlace(context.place, entry.name);
      if (entry.sparse) context.problem(at, readError('PZ_READ_COMPRESSION', { name: entry.name, method: 'sparse' }));
      else if (entry.file && entry.size > 0) yield* context.member(memberSource(entry), at);
    }
  },

  /** Content must be held to know its length, which stands before it; headers of what did not change stay as they are. */
  async *rewrite(source, context, edit) {
    for await (const entry of entries(source)) {
      if (!('name' in entry)) {
        yield entry.end;
        continue;
      }
      if (entry.sparse) throw readError('PZ_READ_COMPRESSION', { name: entry.name, method: 'sparse' });
      const name = editedText(nameRecord(context.place, entry.name), edit);
      let content: Uint8Array = new Uint8Array();
      if (entry.file && entry.size > 0) {
        const edited = context.rewriteMember(memberSource(entry), memberPlace(context.place, entry.name), edit);
        content = await streamSource(entry.name, null, () => edited).bytes(context.limits.memberBytes);
      }
      if (name === entry.name && (!entry.file || content.length === entry.size)) yield* entry.blocks;
      else yield* newHeader(entry, name, content.length);
      yield content;
      yield padding(content.length);
    }
  },
};

function* newHeader(entry: Entry, name: string, size: number): Generator<Uint8Array> {
  const header = Buffer.from(entry.blocks.at(-1)!);
  if (name !== entry.name) {
    header.fill(0, 0, 100).fill(0, 345, 500);
    header.write('renamed', 0, 'latin1');
  }
  const link = entry.pax.get('linkpath');
  yield paxHeader({ path: name, ...(link === undefined ? {} : { linkpath: link }) }, header);
  yield withSize(header, size);
}

function memberSource({ name, size, content }: Entry): Source {
  return streamSource(name, size, content);
}

/** The members, and last of all what stands after them. */
async function* entries(source: Source): AsyncGenerator<Entry | { readonly end: Uint8Array }> {
  const { name: archive } = source;
  const reader = new ByteReader(source.stream());
  let before: Uint8Array[] = [];
  let pax = new Map<string, string>();
  try {
    for (;;) {
      const block = await reader.read(BLOCK);
      if (block.length === 0) return;
      if (block.length < BLOCK) throw readError('PZ_READ_TRUNCATED', { name: archive });
      if (isZeroBlock(block)) {
        yield { end: block };
        for await (const end of reader.pass(Number.MAX_SAFE_INTEGER)) yield { end };
        return;
      }
      const header = parseHeader(block);
      if (header === null) throw readError('PZ_READ_CORRUPT', { name: archive, detail: 'tar header checksum' });
      const { kind } = header;
      before.push(block);
      if (kind === 'longName' || kind === 'longLink' || kind === 'pax' || kind === 'globalPax') {
        if (header.size > PAX_BYTES)
          throw readError('PZ_READ_CORRUPT', { name: archive, detail: 'tar extended header' });
        const body = await reader.read(header.size + padding(header.size).length);
        before.push(body);
        const content = body.subarray(0, header.size);
        if (kind === 'pax') pax = new Map([...pax, ...parsePax(content)]);
        else if (kind !== 'globalPax') pax.set(kind === 'longName' ? 'path' : 'linkpath', longText(content));
        continue;
      }
      const stated = pax.get('size');
      const size = stated !== undefined && /^\d{1,15}$/.test(stated) ? Number(stated) : header.size;
      let left = size;
      const name = pax.get('path') ?? header.name;
      const content = async function* () {
        for await (const chunk of reader.pass(left)) {
          left -= chunk.length;
          yield chunk;
        }
        if (left > 0) throw readError('PZ_READ_TRUNCATED', { name });
      };
      const sparse = kind === 'sparse' || [...pax.keys()].some((key) => key.startsWith('GNU.sparse'));
      yield { name, size, file: kind === 'file' && !name.endsWith('/'), sparse, blocks: before, pax, content };
      // What nobody read is passed over, with the filling of the last block.
      for await (const chunk of reader.pass(left)) left -= chunk.length;
      if (left > 0 || (await reader.read(padding(size).length)).length < padding(size).length)
        throw readError('PZ_READ_TRUNCATED', { name: archive });
      before = [];
      pax = new Map();
    }
  } finally {
    await reader.close();
  }
}

function longText(content: Uint8Array): string {
  const end = content.indexOf(0);
  return decodeName(end === -1 ? content : content.subarray(0, end));
}
