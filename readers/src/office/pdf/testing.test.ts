/** What the tests of this folder share; it holds no test of its own. */

export interface PdfParts {
  /** Extra entries of the page, the catalogue and the trailer, as PDF writes them. */
  readonly page?: string;
  readonly catalog?: string;
  readonly trailer?: string;
  readonly resources?: string;
  /** Further fonts by name. */
  readonly fonts?: string;
  /** Further objects, from number 6 on. */
  readonly objects?: readonly string[];
  readonly stream?: Buffer;
  readonly filter?: string;
}

/** A one-page document written by hand: object 1 the catalogue, 2 the pages, 3 the page, 4 its content, 5 Helvetica. */
export function pdfOf(content: string, parts: PdfParts = {}): Uint8Array {
  const stream = parts.stream ?? Buffer.from(content, 'latin1');
  const filter = parts.filter ? `/Filter/${parts.filter}` : '';
  const objects: Buffer[] = [
    `<</Type/Catalog/Pages 2 0 R${parts.catalog ?? ''}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R${parts.fonts ?? ''}>>${parts.resources ?? ''}>>${parts.page ?? ''}>>`,
    Buffer.concat([Buffer.from(`<</Length ${stream.length}${filter}>>stream\n`), stream, Buffer.from('\nendstream')]),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...(parts.objects ?? []),
  ].map((object) => (typeof object === 'string' ? Buffer.from(object, 'latin1') : object));
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = chunks[0]?.length ?? 0;
  const put = (chunk: Buffer): void => {
    chunks.push(chunk);
    length += chunk.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    put(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]));
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer<</Size ${size}/Root 1 0 R${parts.trailer ?? ''}>>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...chunks, Buffer.from(table)]);
}
