import type { TextRecord } from '@pingzhang/engine/model';
import { readError } from '../../errors.ts';
import type { Format } from '../../format.ts';
import { Malformed } from '../errors.ts';
import { parseAxml } from './axml.ts';
import type { XmlElement } from './axml.ts';
import { Dex } from './dex.ts';
import { Resources } from './resources.ts';

/**
 * The strings of compiled Android files: what a developer left in code, layouts and resources can be somebody's number
 * or a key. Read-only: a package is not rewritten, it is built again.
 */
const STRINGS_OF: readonly (readonly [magic: string, strings: (data: Uint8Array, name: string) => Iterable<string>])[] =
  [
    ['dex\n', (data, name) => dexStrings(new Dex(data, name))],
    ['\u0003\u0000\u0008\u0000', (data, name) => textsOf(parseAxml(data, name))],
    ['\u0002\u0000\u000c\u0000', (data) => new Resources(data).texts()],
  ];

export const androidStrings: Format = {
  id: 'android',
  extensions: ['dex', 'arsc'],
  sniff: (head) => stringsOf(head) !== undefined,
  async *read(source, context) {
    const data = await source.bytes(context.limits.memberBytes);
    try {
      let line = 0;
      for (const text of stringsOf(data)!(data, source.name)) {
        line++;
        if (text.length > 1) yield { kind: 'text', place: { ...context.place, line }, text } satisfies TextRecord;
      }
    } catch (error) {
      if (error instanceof Malformed)
        throw readError('PZ_READ_CORRUPT', { name: source.name, detail: error.message }, error);
      throw error;
    }
  },
};

function stringsOf(data: Uint8Array) {
  const start = Buffer.from(data.subarray(0, 4)).toString('latin1');
  return STRINGS_OF.find(([magic]) => magic === start)?.[1];
}

function* dexStrings(dex: Dex): Generator<string> {
  for (let i = 0; i < dex.strings; i++) yield dex.string(i);
}

function* textsOf({ attributes, children }: XmlElement): Generator<string> {
  for (const value of attributes.values()) if (value.kind === 'string') yield value.text;
  for (const child of children) yield* textsOf(child);
}
