import type { PzError } from '@pingzhang/engine/model';
import { readError } from '../errors.ts';
import type { Format } from '../format.ts';

/** Packed formats that are named and refused, with advice, rather than called unknown. */
function refused(id: string, magic: string, error: (name: string) => PzError): Format {
  return {
    id,
    extensions: [id],
    sniff: (head) => Buffer.from(head.subarray(0, magic.length)).toString('latin1') === magic,
    // oxlint-disable-next-line require-yield -- a format that gives nothing is still a format
    async *read(source) {
      throw error(source.name);
    },
  };
}

const compressed = (method: string, tool: string) => (name: string) =>
  readError('PZ_READ_COMPRESSED', { name, method, tool });

const MAGIC = {
  '7z': '7z\u00bc\u00af\u0027\u001c',
  rar: 'Rar!\u001a\u0007',
  xz: '\u00fd7zXZ\u0000',
  bz2: 'BZh',
  zst: '\u0028\u00b5\u002f\u00fd',
} as const;

export const sevenZip = refused('7z', MAGIC['7z'], (name) => readError('PZ_READ_7Z', { name }));
export const rar = refused('rar', MAGIC.rar, (name) => readError('PZ_READ_RAR', { name }));
export const xz = refused('xz', MAGIC.xz, compressed('xz', 'xz -d'));
export const zstd = refused('zst', MAGIC.zst, compressed('zstd', 'zstd -d'));

const BZIP2_BLOCK = Buffer.from('314159265359', 'hex');
export const bzip2: Format = {
  ...refused('bz2', MAGIC.bz2, compressed('bzip2', 'bzip2 -d')),
  sniff: (head) => head[0] === 0x42 && head[1] === 0x5a && BZIP2_BLOCK.equals(head.subarray(4, 10)),
};
