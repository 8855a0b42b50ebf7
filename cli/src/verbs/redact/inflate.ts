import { gunzipSync, inflateSync } from 'node:zlib';
import { Unzip, UnzipInflate } from 'fflate';

/** A run of bytes as it stands inside a file once every wrapping is off, with the way to it. */
export interface Leaf {
  readonly way: string;
  readonly bytes: Uint8Array;
}

const DEEPEST = 4;
const LARGEST = 256 << 20;

/**
 * The bytes of a file with zip, gzip and PDF compression taken off. Independent of the readers on purpose: it is a second
 * witness to what they wrote. Nothing is trusted but the bytes; damage ends the unpacking and leaves the rest as it stands.
 */
export function* leaves(bytes: Uint8Array, way = '', depth = 0): Generator<Leaf> {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8)).toString('latin1');
  if (depth < DEEPEST && start.startsWith('PK\u0003\u0004')) {
    for (const [index, { name, content }] of unzip(bytes).entries()) {
      yield { way: `${way}#${index + 1}`, bytes: Buffer.from(name) };
      yield* leaves(content, `${way}#${index + 1}`, depth + 1);
    }
  } else if (depth < DEEPEST && start.startsWith('\u001f\u008b')) {
    yield* leaves(attempt(() => gunzipSync(bytes, { maxOutputLength: LARGEST })) ?? bytes, `${way}#gz`, depth + 1);
  } else {
    yield { way, bytes };
    if (start.startsWith('%PDF')) yield* pdfStreams(bytes, way);
  }
}

function unzip(bytes: Uint8Array): { name: string; content: Uint8Array }[] {
  const members: { name: string; content: Uint8Array }[] = [];
  const archive = new Unzip((file) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    file.ondata = (error, chunk, final) => {
      size += chunk?.length ?? 0;
      if (error === null && size <= LARGEST) chunks.push(chunk);
      if (error !== null || final) members.push({ name: file.name, content: Buffer.concat(chunks) });
    };
    file.start();
  });
  archive.register(UnzipInflate);
  attempt(() => {
    archive.push(bytes, true);
    return true;
  });
  return members;
}

function* pdfStreams(bytes: Uint8Array, way: string): Generator<Leaf> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let from = file.indexOf('stream'), count = 1; from >= 0; from = file.indexOf('stream', from + 6)) {
    if (file.toString('latin1', from - 3, from) === 'end') continue;
    const data = from + (file[from + 6] === 13 ? 8 : 7);
    const end = file.indexOf('endstream', data);
    if (end < 0) return;
    const plain = attempt(() => inflateSync(file.subarray(data, end), { maxOutputLength: LARGEST, finishFlush: 2 }));
    if (plain !== null) yield { way: `${way}stream ${count}`, bytes: plain };
    from = end;
    count++;
  }
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
