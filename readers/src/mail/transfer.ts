/** Quoted-printable to bytes. What is no valid escape stands for itself; soft line breaks vanish. */
export function decodeQuoted(text: string): Uint8Array {
  const plain = text
    .replace(/[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}

/** Bytes to quoted-printable; `lines` keeps line ends and breaks long lines softly at 76 characters. */
export function encodeQuoted(bytes: Uint8Array, lines: boolean): string {
  const source = Buffer.from(bytes).toString('latin1');
  const encoded = source.replace(
    lines ? /[^\x20-\x3c\x3e-\x7e\r\n\t]|[ \t](?=\r?\n|$)/g : /[^\x21-\x3c\x3e-\x7e]/g,
    hexEscape,
  );
  if (!lines) return encoded;
  return encoded
    .split('\n')
    .map((line) => line.replace(/(?:=[0-9A-F]{2}|[^=\r]){73}(?=[^\r])/g, '$&=\r\n'))
    .join('\n');
}

function hexEscape(char: string): string {
  return `=${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

export function decodeTransfer(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body.replace(/[^A-Za-z0-9+/]/g, ''), 'base64');
  return encoding === 'quoted-printable' ? decodeQuoted(body) : Buffer.from(body, 'latin1');
}

/** Bytes as the encoding has them, in Latin-1; 7bit and 8bit stay plain. */
export function encodeTransfer(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'quoted-printable') return encodeQuoted(bytes, true);
  if (encoding !== 'base64') return Buffer.from(bytes).toString('latin1');
  return (
    Buffer.from(bytes)
      .toString('base64')
      .replace(/.{76}(?=.)/g, '$&\r\n') + '\r\n'
  );
}
