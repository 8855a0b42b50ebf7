import { PzError } from '@pingzhang/engine/model';
import { getResolvedPDFJS } from 'unpdf';
import { readError } from '../../errors.ts';
import { CharacterMaps } from './character-maps.ts';

type Pdfjs = Awaited<ReturnType<typeof getResolvedPDFJS>>;
export type PdfDocument = Awaited<ReturnType<Pdfjs['getDocument']>['promise']>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

export async function pdfjs(): Promise<Pdfjs> {
  const buffers = ArrayBuffer.prototype as { transferToFixedLength?: (length?: number) => ArrayBuffer };
  // Node 20 lacks this method of ES2024, and font loading needs it.
  buffers.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
    const copy = this.slice(0, length);
    structuredClone(this, { transfer: [this] });
    return copy;
  };
  return await getResolvedPDFJS();
}

/**
 * Opens a document for its text: no fonts of the system, no scripts, no network, pictures not decoded beyond `maxPixels`.
 *
 * @throws PZ_READ_ENCRYPTED, PZ_READ_CORRUPT
 */
export async function openPdf(name: string, bytes: Uint8Array, maxPixels = 1): Promise<PdfDocument> {
  const { getDocument, VerbosityLevel } = await pdfjs();
  const options = {
    // The parser takes the buffer for itself.
    data: Uint8Array.from(bytes),
    BinaryDataFactory: CharacterMaps,
    cMapUrl: 'maps/',
    cMapPacked: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    enableXfa: false,
    maxImageSize: maxPixels,
    verbosity: VerbosityLevel.ERRORS,
  };
  try {
    return await getDocument(options).promise;
  } catch (error) {
    throw asPdfError(name, error);
  }
}

export function asPdfError(name: string, error: unknown): PzError {
  if (error instanceof PzError) return error;
  if ((error as Error | null)?.name === 'PasswordException') return readError('PZ_READ_ENCRYPTED', { name });
  return readError('PZ_READ_CORRUPT', { name, detail: 'PDF' });
}
