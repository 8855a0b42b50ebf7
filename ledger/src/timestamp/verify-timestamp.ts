import { X509Certificate, constants, createHash, verify } from 'node:crypto';
import { equal, isTimestampCertificate, parseTimestamp, toHex } from '@pingzhang/engine/prove';
import type { TimestampInfo, TimestampToken } from '@pingzhang/engine/prove';
import { ledgerError } from '../errors.ts';
import type { Bilingual } from '@pingzhang/engine/model';
import { said } from '../reasons.ts';
import type { Reason } from '../reasons.ts';

export interface TimestampRequest {
  /** A TimeStampResp or a bare token. */
  readonly token: Uint8Array;
  /** The bytes that were stamped; or give their digest. */
  readonly data?: Uint8Array;
  readonly digest?: Uint8Array;
  /** Certificates believed, as PEM or DER. */
  readonly roots: readonly (string | Uint8Array)[];
  /** Further certificates to build the chain with; not believed. */
  readonly intermediates?: readonly (string | Uint8Array)[];
}

export interface VerifiedTimestamp extends TimestampInfo {
  /** The authority's name, from its certificate. */
  readonly authority: string;
}

const HASHES: { readonly [oid: string]: string } = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  '1.2.156.10197.1.401': 'sm3',
};

/** Signature algorithms, and the digest they imply (null: the signer's own digest algorithm, or none for EdDSA). */
const SIGNATURES: { readonly [oid: string]: string | null } = {
  '1.2.840.113549.1.1.1': null,
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.2.1': null,
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
};
const PSS = '1.2.840.113549.1.1.10';
const ED25519 = '1.3.101.112';
const MOST_CERTIFICATES = 32;

/**
 * RFC 3161 with RFC 5652: the digest is the data's, the signature is over the statement, the signer's certificate is
 * for timestamping only and leads to a root believed, all valid at the moment stated. Throws PZ_TIMESTAMP_INVALID.
 */
export function verifyTimestamp(request: TimestampRequest): VerifiedTimestamp {
  const token = parse(request.token);
  const { info } = token;
  const hash = HASHES[info.hashAlgorithm];
  if (hash === undefined || hash === 'sha1') throw invalid('its hash is unknown or too weak');
  const digest = request.data === undefined ? request.digest : createHash(hash).update(request.data).digest();
  if (digest === undefined || !equal(digest, info.digest)) throw invalid('it is over other data');

  const roots = certificates(request.roots);
  const others = certificates([...token.certificates, ...(request.intermediates ?? [])]);
  const signer = [...others, ...roots].find((candidate) => isSigner(candidate, token));
  if (signer === undefined) throw invalid("the signer's certificate is not there");
  if (!isTimestampCertificate(signer.raw)) throw invalid("the signer's certificate is not for timestamps alone");
  checkSignature(token, signer);
  if (!leadsToRoot(signer, roots, others, info.time, 0))
    throw invalid('its certificate does not lead to a root believed');
  return { ...info, authority: signer.subject };
}

function parse(bytes: Uint8Array): TimestampToken {
  try {
    return parseTimestamp(bytes);
  } catch (error) {
    throw ledgerError('PZ_TIMESTAMP_INVALID', { reason: said('its encoding is malformed') }, error);
  }
}

function certificates(encoded: readonly (string | Uint8Array)[]): X509Certificate[] {
  if (encoded.length > MOST_CERTIFICATES) throw invalid('too many certificates');
  try {
    return encoded.map((certificate) => new X509Certificate(certificate));
  } catch (error) {
    throw ledgerError('PZ_TIMESTAMP_INVALID', { reason: said('a certificate is malformed') }, error);
  }
}

/** RFC 3161 section 2.4.2 obliges the signer to name its certificate by digest; a serial number alone could be another's. */
function isSigner(certificate: X509Certificate, { signer }: TimestampToken): boolean {
  const named = signer.certificateDigest;
  const hash = named === null ? undefined : HASHES[named.algorithm];
  return hash !== undefined && equal(createHash(hash).update(certificate.raw).digest(), named!.digest);
}

function checkSignature({ signer, content }: TimestampToken, certificate: X509Certificate): void {
  const digestName = HASHES[signer.digestAlgorithm];
  if (digestName === undefined) throw invalid('an unknown digest algorithm');
  if (!equal(createHash(digestName).update(content).digest(), signer.messageDigest))
    throw invalid('the statement is not the one signed');
  const key = { key: certificate.publicKey, dsaEncoding: 'der' as const };
  const oid = signer.signatureAlgorithm;
  let valid = false;
  if (oid === ED25519) valid = verify(null, signer.signed, key, signer.signature);
  else if (oid === PSS)
    valid = verify(
      digestName,
      signer.signed,
      { ...key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO },
      signer.signature,
    );
  else if (Object.hasOwn(SIGNATURES, oid))
    valid = verify(SIGNATURES[oid] ?? digestName, signer.signed, key, signer.signature);
  else throw invalid({ zh: `签名算法 ${oid} 未知`, en: `signature algorithm ${oid} is not known here` });
  if (!valid) throw invalid('its signature is not that of the certificate');
}

/** Whether every certificate up to a root was valid at `time`; a root believed ends the chain whoever issued it. */
function leadsToRoot(
  certificate: X509Certificate,
  roots: readonly X509Certificate[],
  others: readonly X509Certificate[],
  time: number,
  depth: number,
): boolean {
  if (time < Date.parse(certificate.validFrom) || time > Date.parse(certificate.validTo)) return false;
  const is = (other: X509Certificate): boolean => toHex(other.raw) === toHex(certificate.raw);
  if (roots.some(is)) return true;
  if (depth > 8) return false;
  const issued = (issuer: X509Certificate): boolean =>
    issuer.ca && !is(issuer) && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  return [...roots, ...others].some((issuer) => issued(issuer) && leadsToRoot(issuer, roots, others, time, depth + 1));
}

function invalid(reason: Reason | Bilingual): Error {
  return ledgerError('PZ_TIMESTAMP_INVALID', { reason: said(reason) });
}
