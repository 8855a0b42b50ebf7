import { decodeGb } from './gb18030.ts';
import { guessEncoding } from './encoding.ts';
import { decodeUtf8 } from './utf8.ts';

const decoded = new WeakMap<Uint8Array, string | null>();

/** The head as text, or null where it is none. Kept while the head lives, since every text format asks. */
export function headText(head: Uint8Array): string | null {
  let text = decoded.get(head);
  if (text === undefined) {
    text = decodeHead(head);
    decoded.set(head, text);
  }
  return text;
}

function decodeHead(head: Uint8Array): string | null {
  const guess = guessEncoding(head, false);
  if (typeof guess === 'string') return null;
  const bytes = head.subarray(guess.bom);
  if (guess.encoding === 'gb18030') return decodeGb(bytes);
  if (guess.encoding === 'utf-8') return decodeUtf8(bytes);
  return new TextDecoder(guess.encoding).decode(bytes);
}
