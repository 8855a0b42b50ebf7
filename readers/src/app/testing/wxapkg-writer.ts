/** A mini-program package with these files: index and contents, big-endian. */
export function wxapkg(files: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(files).map(([name, text]) => ({
    name: Buffer.from(`/${name}`),
    data: Buffer.from(text),
  }));
  const indexBytes = 4 + entries.reduce((sum, { name }) => sum + 12 + name.length, 0);
  const index = Buffer.alloc(indexBytes);
  index.writeUInt32BE(entries.length, 0);
  let at = 4;
  let offset = 14 + indexBytes;
  for (const { name, data } of entries) {
    at = index.writeUInt32BE(name.length, at);
    at += name.copy(index, at);
    at = index.writeUInt32BE(offset, at);
    at = index.writeUInt32BE(data.length, at);
    offset += data.length;
  }
  const head = Buffer.alloc(14);
  head[0] = 0xbe;
  head.writeUInt32BE(indexBytes, 5);
  head.writeUInt32BE(offset - 14 - indexBytes, 9);
  head[13] = 0xed;
  return Buffer.concat([head, index, ...entries.map(({ data }) => data)]);
}
