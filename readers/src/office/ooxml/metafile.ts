/** Runs of printable UTF-16 in a Windows metafile: drawings of embedded objects repeat what the object says. */
export function metafileText(bytes: Uint8Array): string {
  const runs: string[] = [];
  for (const phase of [0, 1]) {
    const even = bytes.subarray(phase, bytes.length - ((bytes.length - phase) % 2));
    const text = new TextDecoder('utf-16le').decode(even);
    for (const run of text.match(/[\x20-\x7e\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]{4,}/g) ?? []) runs.push(run);
  }
  return runs.join('\n');
}
