import { X509Certificate, createHash } from 'node:crypto';
import { Bytes } from '../bytes.ts';
import { Malformed } from '../errors.ts';
import type { SigningCertificate } from '../model.ts';
import type { Archive } from '../zip/archive.ts';
import { certificatesOfPkcs7 } from './pkcs7.ts';

const MAGIC = 'APK Sig Block 42';
const MAX_BLOCK = 64 << 20;
const SCHEME_OF_BLOCK: { readonly [id: number]: number } = { 0x7109871a: 2, 0xf05368c0: 3, 0x1b93ad61: 3 };

/**
 * Certificates of the signers by scheme 1 (META-INF), 2 and 3 (signing block before the central directory). They are
 * read to say who signed; whether the signature holds is the installer's business and is not judged here.
 */
export function signingCertificates(archive: Archive): SigningCertificate[] {
  const found = [...blockCertificates(archive)];
  for (const entry of archive.entries) {
    if (!/^META-INF\/[^/]+\.(RSA|DSA|EC)$/i.test(entry.name)) continue;
    for (const der of certificatesOfPkcs7(archive.read(entry))) found.push(describe(1, der));
  }
  const seen = new Set<string>();
  return found.filter(({ scheme, sha256 }) => !seen.has(`${scheme}${sha256}`) && seen.add(`${scheme}${sha256}`));
}

function* blockCertificates({ source, directoryAt }: Archive): Generator<SigningCertificate> {
  if (directoryAt < 32) return;
  const foot = new Bytes(source.read(directoryAt - 24, 24), 'signing block');
  if (Buffer.from(foot.slice(8, 16)).toString('latin1') !== MAGIC) return;
  const size = foot.u64(0);
  if (size > MAX_BLOCK) throw new Malformed(`signing block: ${size} bytes`);
  const bytes = new Bytes(source.read(directoryAt - size, size), 'signing block');
  for (let at = 0; at + 12 <= size - 24;) {
    const length = bytes.u64(at);
    if (length < 4) throw new Malformed('signing block: empty pair');
    const scheme = SCHEME_OF_BLOCK[bytes.u32(at + 8)];
    if (scheme !== undefined) yield* signersOf(new Bytes(bytes.slice(at + 12, length - 4), 'signing block'), scheme);
    at += 8 + length;
  }
}

/** signers > signer > signed data > (digests, certificates, …), each behind its length. */
function* signersOf(block: Bytes, scheme: number): Generator<SigningCertificate> {
  for (const signer of sequence(prefixed(block, 0))) {
    const signed = prefixed(signer, 0);
    const digests = prefixed(signed, 0);
    for (const certificate of sequence(prefixed(signed, 4 + digests.length))) yield describe(scheme, certificate.data);
  }
}

function prefixed(bytes: Bytes, at: number): Bytes {
  return new Bytes(bytes.slice(at + 4, bytes.u32(at)), bytes.what);
}

function* sequence(bytes: Bytes): Generator<Bytes> {
  for (let at = 0; at + 4 <= bytes.length;) {
    const item = prefixed(bytes, at);
    yield item;
    at += 4 + item.length;
  }
}

function describe(scheme: number, der: Uint8Array): SigningCertificate {
  const sha256 = createHash('sha256').update(der).digest('hex');
  try {
    return { scheme, sha256, subject: new X509Certificate(der).subject.replaceAll('\n', ', ') };
  } catch {
    // A certificate that OpenSSL refuses still has a fingerprint.
    return { scheme, sha256, subject: null };
  }
}
