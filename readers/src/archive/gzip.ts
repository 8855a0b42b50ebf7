import { pipeline, Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import type { Format, Limits, Source } from '../format.ts';
import { streamSource } from '../source.ts';
import { bounded, inflateError, memberPlace } from './member.ts';

const CHUNK_BYTES = 256 * 1024;

/** One file packed by itself; what it holds, such as a tar, is read by its own content. */
export const gzip: Format = {
  id: 'gzip',
  extensions: ['gz', 'tgz'],
  sniff: (head) => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8,
  async *read(source, context) {
    const inner = unpacked(source, context.limits);
    yield* context.member(inner, memberPlace(context.place, inner.name));
  },
  async *rewrite(source, context, edit) {
    const inner = unpacked(source, context.limits);
    const edited = context.rewriteMember(inner, memberPlace(context.place, inner.name), edit);
    yield* pipeline(Readable.from(edited, { objectMode: false }), createGzip(), () => {});
  },
};

function unpacked(source: Source, limits: Limits): Source {
  const name = innerName(source.name);
  return streamSource(name, null, async function* () {
    let packed = 0;
    const counted = async function* () {
      for await (const chunk of source.stream()) {
        packed += chunk.length;
        yield chunk;
      }
    };
    const gunzip = pipeline(
      Readable.from(counted(), { objectMode: false }),
      createGunzip({ chunkSize: CHUNK_BYTES }),
      () => {},
    );
    try {
      yield* bounded(gunzip, () => packed, name, limits);
    } catch (error) {
      throw inflateError(name, error);
    }
  });
}

function innerName(name: string): string {
  if (/\.tgz$/i.test(name)) return name.replace(/\.tgz$/i, '.tar');
  return /\.gz$/i.test(name) ? name.slice(0, -3) : name;
}
