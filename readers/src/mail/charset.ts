import { TextDecoder } from 'node:util';
import { decodeGb, encodeGb } from '../text/gb18030.ts';
import { decodeUtf8, encodeUtf8 } from '../text/utf8.ts';

const GB = /^(?:gb18030|gbk|gb2312|gb_2312-80|x-gbk|cp936|ms936|hz-gb-2312)$/i;
const UTF8 = /^(?:utf-?8|us-ascii|ascii|unknown-8bit|)$/i;

/** Bytes in a declared charset; a charset nobody knows is read as UTF-8, where odd bytes stay visible. */
export function decodeCharset(bytes: Uint8Array, charset: string): string {
  if (GB.test(charset)) return decodeGb(bytes);
  if (UTF8.test(charset)) return decodeUtf8(bytes);
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return decodeUtf8(bytes);
  }
}

/** Whether `encodeCharset` can write a charset; a part in any other is written back as UTF-8. */
export function writable(charset: string): boolean {
  return GB.test(charset) || UTF8.test(charset);
}

export function encodeCharset(text: string, charset: string): Uint8Array {
  return GB.test(charset) ? encodeGb(text) : encodeUtf8(text);
}
