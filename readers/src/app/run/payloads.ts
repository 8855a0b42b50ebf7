const NAME = /^[a-z0-9_](?:[a-z0-9_.-]{0,251}[a-z0-9])?$/i;
const CUT = 65_536;

/** The name of a DNS question. */
export function dnsName(bytes: Uint8Array): string | null {
  if (bytes.length < 17 || (bytes[2]! & 0x80) !== 0) return null;
  const labels: string[] = [];
  for (let at = 12; at < bytes.length;) {
    const length = bytes[at]!;
    if (length === 0) break;
    if (length > 63 || at + 1 + length > bytes.length) return null;
    labels.push(latin(bytes.subarray(at + 1, at + 1 + length)));
    at += 1 + length;
  }
  const name = labels.join('.').toLowerCase();
  return labels.length > 1 && NAME.test(name) ? name : null;
}

/** The server named in a TLS greeting (RFC 6066, 3): only what stands in this segment is read. */
export function tlsServerName(bytes: Uint8Array): string | null {
  if (bytes.length < 45 || bytes[0] !== 22 || bytes[5] !== 1) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 43;
  at += 1 + bytes[at]!;
  if (at + 2 > bytes.length) return null;
  at += 2 + view.getUint16(at);
  if (at + 1 > bytes.length) return null;
  at += 1 + bytes[at]!;
  if (at + 2 > bytes.length) return null;
  const end = Math.min(bytes.length, at + 2 + view.getUint16(at));
  for (at += 2; at + 4 <= end;) {
    const type = view.getUint16(at);
    const length = view.getUint16(at + 2);
    if (type === 0 && at + 9 <= end) {
      const name = latin(bytes.subarray(at + 9, Math.min(end, at + 9 + view.getUint16(at + 7)))).toLowerCase();
      return NAME.test(name) ? name : null;
    }
    at += 4 + length;
  }
  return null;
}

/** Host and content of a plain HTTP request that begins in this segment. */
export function httpRequest(bytes: Uint8Array): { readonly host: string; readonly payload: string } | null {
  if (bytes.length < 16 || !/^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \S/.test(latin(bytes.subarray(0, 12))))
    return null;
  const text = new TextDecoder().decode(bytes.subarray(0, CUT));
  const host = /^host:[ \t]*([^\s:]+)/im.exec(text)?.[1]?.toLowerCase();
  return host !== undefined && NAME.test(host) ? { host, payload: text } : null;
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
