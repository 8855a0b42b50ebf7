/**
 * Whether the kernels can read these bytes as they are: UTF-8 or ASCII text that is rows, not a structure of its own.
 * Everything else (GB18030, UTF-16, archives, workbooks, JSON, SQL, XML) goes through the readers.
 */
export function isPlainDelimited(head: Uint8Array): boolean {
  if (head.length === 0) return false;
  const text = decode(head);
  if (text === null || text.includes('\0')) return false;
  // Lines that end with a carriage return alone: undone where text is decoded.
  if (text.includes('\r') && !text.includes('\n')) return false;
  const start = text.trimStart();
  if (/^[[{<]/.test(start)) return false;
  return !/^\s*(?:insert\s+into|create\s+table|copy\s+\S+.*from\s+stdin|--\s|\/\*)/im.test(start.slice(0, 65_536));
}

function decode(bytes: Uint8Array): string | null {
  try {
    // A sample may end inside a character: `stream` lets it.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** Bytes of the byte order mark a text begins with. */
export function markOf(head: Uint8Array): number {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
}
