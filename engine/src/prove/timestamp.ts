import { toHex } from './bytes.ts';
import { children, expect, generalizedTime, objectId, readDer } from './der.ts';
import type { Der } from './der.ts';
import { proveError } from './errors.ts';
import type { Bilingual } from '../model/index.ts';
import { said } from './reasons.ts';
import type { Reason } from './reasons.ts';

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';

/** What the authority states: this digest existed at this moment (RFC 3161 section 2.4.2). */
export interface TimestampInfo {
  readonly policy: string;
  readonly hashAlgorithm: string;
  readonly digest: Uint8Array;
  /** Hexadecimal. */
  readonly serial: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly nonce: string | null;
}

/** A token taken apart; nothing in it is believed until its signature and certificates are checked. */
export interface TimestampToken {
  readonly info: TimestampInfo;
  /** The bytes the `messageDigest` attribute is over. */
  readonly content: Uint8Array;
  readonly certificates: readonly Uint8Array[];
  readonly signer: TimestampSigner;
}

export interface TimestampSigner {
  /** Issuer name as DER and serial as hexadecimal, or the subject key identifier. */
  readonly issuer: Uint8Array | null;
  readonly serial: string | null;
  readonly keyId: Uint8Array | null;
  readonly digestAlgorithm: string;
  readonly signatureAlgorithm: string;
  /** Parameters of the signature algorithm as DER (RSA-PSS), or null. */
  readonly signatureParameters: Uint8Array | null;
  /** What is signed: the attributes, under the tag of a SET. */
  readonly signed: Uint8Array;
  readonly messageDigest: Uint8Array;
  /** Digest of the certificate the signer names (ESS), with its hash's identifier. */
  readonly certificateDigest: { readonly algorithm: string; readonly digest: Uint8Array } | null;
  readonly signature: Uint8Array;
}

/** Takes a TimeStampResp, or a bare TimeStampToken. Throws PZ_DER_MALFORMED. */
export function parseTimestamp(bytes: Uint8Array): TimestampToken {
  const outer = children(expect(readDer(bytes), 0x30, 'the response'));
  if (outer[0]?.tag === 0x06) return parseToken(outer);
  const status = expect(children(expect(outer[0], 0x30, 'the status'))[0], 0x02, 'the status').content;
  if (status.length !== 1 || status[0]! > 1) throw malformed('the authority refused the request');
  return parseToken(children(expect(outer[1], 0x30, 'the token')));
}

function parseToken(contentInfo: readonly Der[]): TimestampToken {
  if (objectId(contentInfo[0]) !== SIGNED_DATA) throw malformed('the token is not signed data');
  const wrapper = children(expect(contentInfo[1], 0xa0, 'the signed data'));
  const parts = children(expect(wrapper[0], 0x30, 'the signed data'));
  const encapsulated = children(expect(parts[2], 0x30, 'the content'));
  if (objectId(encapsulated[0]) !== TST_INFO) throw malformed('the content is not a timestamp');
  const content = expect(children(expect(encapsulated[1], 0xa0, 'the content'))[0], 0x04, 'the content').content;
  const certificates = parts.find(({ tag }) => tag === 0xa0);
  const signers = children(expect(parts.at(-1), 0x31, 'the signers'));
  if (signers.length !== 1) throw malformed('a timestamp has exactly one signer');
  return {
    info: parseInfo(content),
    content,
    certificates: certificates === undefined ? [] : children(certificates).map(({ raw }) => raw),
    signer: parseSigner(signers[0]!),
  };
}

function parseInfo(content: Uint8Array): TimestampInfo {
  const [version, policy, imprint, serial, time, ...rest] = children(expect(readDer(content), 0x30, 'the timestamp'));
  if (expect(version, 0x02, 'the version').content[0] !== 1) throw malformed('an unknown version');
  const [algorithm, digest] = children(expect(imprint, 0x30, 'the imprint'));
  const nonce = rest.find(({ tag }) => tag === 0x02);
  return {
    policy: objectId(policy),
    hashAlgorithm: objectId(children(expect(algorithm, 0x30, 'the hash'))[0]),
    digest: expect(digest, 0x04, 'the digest').content,
    serial: toHex(expect(serial, 0x02, 'the serial number').content),
    time: generalizedTime(time),
    nonce: nonce === undefined ? null : toHex(nonce.content),
  };
}

function parseSigner(element: Der): TimestampSigner {
  const parts = children(expect(element, 0x30, 'the signer'));
  const [, id, digest, attributes, algorithm, signature] = parts;
  const byIssuer = id?.tag === 0x30 ? children(id) : null;
  const [signatureId, parameters] = children(expect(algorithm, 0x30, 'the signature algorithm'));
  const values = new Map<string, Der>();
  for (const attribute of children(expect(attributes, 0xa0, 'the signed attributes'))) {
    const [type, set] = children(attribute);
    const inside = children(expect(set, 0x31, 'an attribute'));
    if (values.has(objectId(type)) || inside.length !== 1) throw malformed('an attribute given twice');
    values.set(objectId(type), inside[0]!);
  }
  if (objectId(values.get(CONTENT_TYPE)) !== TST_INFO) throw malformed('the signer signed another type of content');
  // A copy, where Buffer's own `slice` would give a view and change the caller's bytes.
  const signed = Uint8Array.from(attributes!.raw);
  signed[0] = 0x31;
  return {
    issuer: byIssuer?.[0]?.raw ?? null,
    serial: byIssuer === null ? null : toHex(expect(byIssuer[1], 0x02, 'the serial number').content),
    keyId: id?.tag === 0x80 ? id.content : null,
    digestAlgorithm: objectId(children(expect(digest, 0x30, 'the digest algorithm'))[0]),
    signatureAlgorithm: objectId(signatureId),
    signatureParameters: parameters?.raw ?? null,
    signed,
    messageDigest: expect(values.get(MESSAGE_DIGEST), 0x04, 'the message digest').content,
    certificateDigest: certificateDigest(values),
    signature: expect(signature, 0x04, 'the signature').content,
  };
}

const SHA1 = '1.3.14.3.2.26';
const SHA256 = '2.16.840.1.101.3.4.2.1';

/** RFC 2634 names the signer's certificate by its SHA-1, RFC 5035 by any hash (SHA-256 when not said). */
function certificateDigest(values: ReadonlyMap<string, Der>): TimestampSigner['certificateDigest'] {
  const v2 = values.get(SIGNING_CERTIFICATE_V2);
  const named = v2 ?? values.get(SIGNING_CERTIFICATE);
  if (named === undefined) return null;
  const [first] = children(expect(children(named)[0], 0x30, 'the certificate list'));
  const parts = children(expect(first, 0x30, 'the certificate id'));
  const algorithm = parts[0]?.tag === 0x30 ? objectId(children(parts[0])[0]) : v2 === undefined ? SHA1 : SHA256;
  const digest = expect(parts[0]?.tag === 0x30 ? parts[1] : parts[0], 0x04, 'the certificate digest').content;
  return { algorithm, digest };
}

/** Whether a certificate (DER) may sign timestamps and nothing else: RFC 3161 section 2.3 asks for a critical, single use. */
export function isTimestampCertificate(certificate: Uint8Array): boolean {
  const [body] = children(expect(readDer(certificate), 0x30, 'the certificate'));
  const extensions = children(expect(body, 0x30, 'the certificate')).find(({ tag }) => tag === 0xa3);
  if (extensions === undefined) return false;
  for (const extension of children(children(extensions)[0]!)) {
    const [id, critical, value] = children(extension);
    if (objectId(id) !== '2.5.29.37') continue;
    if (critical?.tag !== 0x01 || critical.content[0] !== 0xff) return false;
    const uses = children(readDer(expect(value, 0x04, 'the extended key usage').content));
    return uses.length === 1 && objectId(uses[0]) === '1.3.6.1.5.5.7.3.8';
  }
  return false;
}

function malformed(reason: Reason | Bilingual): Error {
  return proveError('PZ_DER_MALFORMED', { reason: said(reason) });
}
