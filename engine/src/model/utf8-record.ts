import type { Place, TextRecord } from './record.ts';

/** Every runtime has one; TypeScript declares it only with the DOM or Node. */
interface Decoder {
  decode(bytes: Uint8Array): string;
}
const { TextDecoder: Decoding } = globalThis as {
  TextDecoder?: new (label: string, options: { readonly ignoreBOM: boolean }) => Decoder;
};
let decoder: Decoder | undefined;

/** Bytes that are UTF-8, as text. A mark U+FEFF is a character like another. */
export function textOfUtf8(utf8: Uint8Array): string {
  if (Decoding === undefined) throw new TypeError('this platform has no TextDecoder');
  decoder ??= new Decoding('utf-8', { ignoreBOM: true });
  return decoder.decode(utf8);
}

/**
 * A record of running text whose `text` is decoded when it is first asked for: most lines of a log never are.
 *
 * @param done called once, when the record is released
 */
export function utf8Record(place: Place, utf8: Uint8Array, done?: () => void): TextRecord {
  let text: string | undefined;
  let released = false;
  return {
    kind: 'text',
    place,
    utf8,
    get text() {
      if (released && text === undefined) throw new TypeError('the text of a record that was released');
      return (text ??= textOfUtf8(utf8));
    },
    release() {
      if (!released) done?.();
      released = true;
    },
  };
}
