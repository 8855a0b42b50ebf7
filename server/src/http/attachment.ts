/** Headers of a download. The name goes in both forms of RFC 6266; nothing is ever shown inside our origin. */
export function attachment(name: string, bytes?: number, type = 'application/octet-stream'): Record<string, string> {
  const plain = name.replace(/[^\x20-\x7e]|["\\%/]/g, '_');
  return {
    'content-type': type,
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${percent(name)}`,
    ...(bytes !== undefined && { 'content-length': String(bytes) }),
  };
}

/** RFC 8187: the marks encodeURIComponent leaves alone mean something here. */
const percent = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
