import { X509Certificate, createPublicKey, verify } from 'node:crypto';
import {
  canonicalJson,
  verifyCheckpointWithKeys,
  equal,
  fromBase64,
  leafHash,
  parseNote,
  verifierKey,
  verifyInclusion,
} from '@pingzhang/engine/prove';
import type { VerifierKey } from '@pingzhang/engine/prove';
import { ledgerError } from '../errors.ts';
import { nodeSuite } from '../suite/node-suite.ts';
import { verifyTimestamp } from '../timestamp/verify-timestamp.ts';
import type { InclusionProof, LogEntry, SigstoreBundle, TrustedLog, TrustedRoot, Window } from './format.ts';
import type { Bilingual } from '@pingzhang/engine/model';
import { said } from '../reasons.ts';
import type { Reason } from '../reasons.ts';

const suite = nodeSuite('international');

export interface BundleVerdict {
  /** Every moment that is proven, in milliseconds since 1970, with who proves it. */
  readonly times: readonly { readonly time: number; readonly by: 'timestamp' | 'log' }[];
  /** Positions in the logs. */
  readonly entries: readonly { readonly index: number; readonly origin: string }[];
}

/**
 * Checks of a Sigstore bundle what a transparency log and a timestamp authority vouch for: checkpoint signature,
 * inclusion, promise, timestamp, and that the entry is about this signature. Whose identity the certificate names
 * (Fulcio) is not looked at. Without a trusted root only the arithmetic is checked. Throws PZ_BUNDLE_INVALID.
 */
export function verifySigstoreBundle(bundle: SigstoreBundle, trust?: TrustedRoot): BundleVerdict {
  const material = bundle.verificationMaterial ?? fail('it has no verification material');
  const entries = material.tlogEntries ?? [];
  if (entries.length === 0) fail('it has no log entry');
  const certificate = leafCertificate(bundle);
  if (certificate !== null) checkEnvelope(bundle, certificate);
  const times: { time: number; by: 'timestamp' | 'log' }[] = [];
  const places = entries.map((entry) => {
    const promised = checkEntry(entry, bundle.mediaType?.endsWith('version=0.1') === true, trust);
    if (promised !== null) times.push({ time: promised, by: 'log' });
    checkBody(entry, bundle, certificate);
    const proof = entry.inclusionProof;
    const origin = proof?.checkpoint === undefined ? '' : parseNote(proof.checkpoint.envelope).text.split('\n')[0]!;
    return { index: Number(proof?.logIndex ?? entry.logIndex ?? 0), origin };
  });
  if (trust !== undefined) {
    for (const time of timestamps(bundle, trust)) times.push({ time, by: 'timestamp' });
    if (times.length === 0) fail('nothing says when it was signed');
    for (const entry of entries)
      if (!times.every(({ time }) => within(time, knownLog(entry, trust).publicKey.validFor)))
        fail("it was signed outside the validity of the log's key");
    for (const { time } of times)
      if (certificate !== null && !within(time, { start: certificate.validFrom, end: certificate.validTo }))
        fail('it was signed outside the validity of its certificate');
  }
  return { times, entries: places };
}

/** Checks the entry's place in its log; returns the moment the log promised, where a verified promise names one. */
function checkEntry(entry: LogEntry, early: boolean, trust: TrustedRoot | undefined): number | null {
  const proof = entry.inclusionProof;
  const envelope = proof?.checkpoint?.envelope;
  const promise = entry.inclusionPromise?.signedEntryTimestamp;
  // Bundles of version 0.1 may carry a promise alone; all later ones a proof with its checkpoint.
  if ((proof === undefined || envelope === undefined) && !(early && promise !== undefined))
    fail('an entry has no inclusion proof with a checkpoint');
  if (proof !== undefined) checkInclusion(entry, proof, envelope);
  if (trust === undefined) return null;
  const log = knownLog(entry, trust);
  if (envelope !== undefined) {
    const origin = parseNote(envelope).text.split('\n')[0]!;
    verifyCheckpointWithKeys({ checkpoint: envelope, logKeys: [logKey(log)], origin }, suite);
  }
  return promise === undefined ? null : checkPromise(entry, promise, log);
}

function checkInclusion(entry: LogEntry, proof: InclusionProof, envelope: string | undefined): void {
  const root = base64(proof.rootHash, 'the root');
  if (envelope !== undefined) {
    const lines = parseNote(envelope).text.split('\n');
    if (lines[1] !== proof.treeSize || !equal(base64(lines[2], 'the root'), root))
      fail('the proof is not for the tree of its checkpoint');
  }
  const claim = {
    index: proof.logIndex ?? '0',
    size: proof.treeSize,
    leafHash: leafHash(suite.hash, base64(entry.canonicalizedBody, 'the entry')),
    proof: (proof.hashes ?? []).map((hash) => base64(hash, 'a hash')),
    root,
  };
  if (!verifyInclusion(claim, suite)) fail('the entry is not in the tree');
}

/** The log's signature on when it took the entry in; null when it names no moment. */
function checkPromise(entry: LogEntry, promise: string, log: TrustedLog): number | null {
  if (entry.integratedTime === undefined || entry.integratedTime === '0') return null;
  const signed = canonicalJson({
    body: entry.canonicalizedBody,
    integratedTime: Number(entry.integratedTime),
    logID: Buffer.from(log.logId.keyId, 'base64').toString('hex'),
    logIndex: Number(entry.logIndex ?? 0),
  });
  const spki = base64(log.publicKey.rawBytes, 'the key');
  const key = createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' });
  const digest = key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
  if (!verify(digest, Buffer.from(signed), key, base64(promise, 'the promise')))
    fail('the promise is not signed by the log');
  const time = Number(entry.integratedTime) * 1000;
  if (!within(time, log.publicKey.validFor)) fail("it was logged outside the validity of the log's key");
  return time;
}

function knownLog(entry: LogEntry, trust: TrustedRoot): TrustedLog {
  return trust.tlogs?.find(({ logId }) => logId.keyId === entry.logId?.keyId) ?? fail('the log is not known');
}

function logKey(log: TrustedLog): VerifierKey {
  const spki = base64(log.publicKey.rawBytes, 'the key');
  const name = new URL(log.baseUrl).host;
  return log.publicKey.keyDetails.includes('ED25519')
    ? verifierKey(name, 'ed25519', spki.subarray(-32))
    : verifierKey(name, 'ecdsa', spki);
}

/** The signature of a DSSE envelope; that of a bare message needs the message, which a bundle has not. */
function checkEnvelope({ dsseEnvelope }: SigstoreBundle, { publicKey }: X509Certificate): void {
  if (dsseEnvelope?.payload === undefined) return;
  const payload = base64(dsseEnvelope.payload, 'the payload');
  const type = Buffer.from(dsseEnvelope.payloadType ?? '');
  const signed = Buffer.concat([
    Buffer.from(`DSSEv1 ${type.length} `),
    type,
    Buffer.from(` ${payload.length} `),
    payload,
  ]);
  const { namedCurve } = publicKey.asymmetricKeyDetails ?? {};
  const digest =
    publicKey.asymmetricKeyType === 'ed25519'
      ? null
      : ({ secp384r1: 'sha384', secp521r1: 'sha512' }[namedCurve ?? ''] ?? 'sha256');
  const { signatures } = dsseEnvelope;
  if (signatures.length !== 1 || !verify(digest, signed, publicKey, base64(signatures[0]!.sig, 'the signature')))
    fail("the envelope is not signed by the certificate's key");
}

/** The logged entry must be about this signature, this data and this certificate, in whichever encoding its kind uses. */
function checkBody(entry: LogEntry, bundle: SigstoreBundle, certificate: X509Certificate | null): void {
  const text = Buffer.from(entry.canonicalizedBody, 'base64').toString();
  const { kind } = JSON.parse(text) as { readonly kind?: string };
  if (kind !== 'hashedrekord' && kind !== 'dsse' && kind !== 'intoto') return;
  const says = (...encodings: readonly string[]): boolean => encodings.some((encoding) => text.includes(encoding));
  const twice = (encoded: string): string => Buffer.from(encoded).toString('base64').replace(/=*$/, '');
  const signature = bundle.messageSignature?.signature ?? bundle.dsseEnvelope?.signatures[0]?.sig;
  if (signature !== undefined && !says(signature, twice(signature))) fail('the entry is about another signature');
  const payload = bundle.dsseEnvelope?.payload;
  const digest =
    payload === undefined
      ? bundle.messageSignature?.messageDigest?.digest
      : Buffer.from(suite.sha256(base64(payload, 'the payload'))).toString('base64');
  if (digest !== undefined && !says(digest, Buffer.from(digest, 'base64').toString('hex')))
    fail('the entry is about other data');
  if (certificate === null) return;
  if (!says(certificate.raw.toString('base64'), twice(certificate.toString())))
    fail('the entry is about another certificate');
}

function leafCertificate(bundle: SigstoreBundle): X509Certificate | null {
  const material = bundle.verificationMaterial!;
  const encoded = material.certificate?.rawBytes ?? material.x509CertificateChain?.certificates[0]?.rawBytes;
  return encoded === undefined ? null : new X509Certificate(base64(encoded, 'the certificate'));
}

function timestamps(bundle: SigstoreBundle, trust: TrustedRoot): number[] {
  const signature = bundle.messageSignature?.signature ?? bundle.dsseEnvelope?.signatures[0]?.sig;
  if (signature === undefined) return [];
  const data = base64(signature, 'the signature');
  return (bundle.verificationMaterial!.timestampVerificationData?.rfc3161Timestamps ?? []).map(
    ({ signedTimestamp }) => {
      for (const authority of trust.timestampAuthorities ?? []) {
        const chain = authority.certChain.certificates.map(({ rawBytes }) => base64(rawBytes, 'a certificate'));
        try {
          const token = base64(signedTimestamp, 'a timestamp');
          const { time } = verifyTimestamp({ token, data, roots: chain.slice(-1), intermediates: chain.slice(0, -1) });
          if (within(time, authority.validFor)) return time;
        } catch {
          // Another authority may have made it.
        }
      }
      return fail('a timestamp is by no authority known');
    },
  );
}

/** A trusted root says from when a key holds (else it never does) and may say until when, that moment included. */
function within(time: number, window: Window | undefined): boolean {
  if (window?.start === undefined) return false;
  return time >= Date.parse(window.start) && (window.end === undefined || time <= Date.parse(window.end));
}

function base64(text: string | undefined, what: string): Uint8Array {
  return (
    (text === undefined ? null : fromBase64(text)) ?? fail({ zh: `${what} 不是 Base64`, en: `${what} is not base64` })
  );
}

function fail(reason: Reason | Bilingual): never {
  throw ledgerError('PZ_BUNDLE_INVALID', { reason: said(reason) });
}
