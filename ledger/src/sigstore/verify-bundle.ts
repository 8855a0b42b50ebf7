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
import type { LogEntry, SigstoreBundle, TrustedLog, TrustedRoot, Window } from './format.ts';

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
  const times: { time: number; by: 'timestamp' | 'log' }[] = [];
  const places = entries.map((entry) => {
    const promised = checkEntry(entry, trust);
    if (promised !== null) times.push({ time: promised, by: 'log' });
    checkBody(entry, bundle, certificate);
    const proof = entry.inclusionProof!;
    return { index: Number(proof.logIndex), origin: parseNote(proof.checkpoint!.envelope).text.split('\n')[0]! };
  });
  if (trust !== undefined) {
    for (const time of timestamps(bundle, trust)) times.push({ time, by: 'timestamp' });
    if (times.length === 0) fail('nothing says when it was signed');
    for (const { time } of times)
      if (certificate !== null && !within(time, { start: certificate.validFrom, end: certificate.validTo }))
        fail('it was signed outside the validity of its certificate');
  }
  return { times, entries: places };
}

/** Checks the entry's place in its log; returns the moment the log promised, where a verified promise names one. */
function checkEntry(entry: LogEntry, trust: TrustedRoot | undefined): number | null {
  const proof = entry.inclusionProof ?? fail('an entry has no inclusion proof');
  const envelope = proof.checkpoint?.envelope ?? fail('an inclusion proof has no checkpoint');
  const body = base64(entry.canonicalizedBody, 'the entry');
  const root = base64(proof.rootHash, 'the root');
  const lines = parseNote(envelope).text.split('\n');
  if (lines[1] !== proof.treeSize || !equal(base64(lines[2], 'the root'), root))
    fail('the proof is not for the tree of its checkpoint');
  const claim = {
    index: proof.logIndex ?? '0',
    size: proof.treeSize,
    leafHash: leafHash(suite.hash, body),
    proof: (proof.hashes ?? []).map((hash) => base64(hash, 'a hash')),
    root,
  };
  if (!verifyInclusion(claim, suite)) fail('the entry is not in the tree');
  if (trust === undefined) return null;

  const log = trust.tlogs?.find(({ logId }) => logId.keyId === entry.logId?.keyId) ?? fail('the log is not known');
  verifyCheckpointWithKeys({ checkpoint: envelope, logKeys: [logKey(log)], origin: lines[0]! }, suite);
  const promise = entry.inclusionPromise?.signedEntryTimestamp;
  if (promise === undefined || entry.integratedTime === undefined || entry.integratedTime === '0') return null;
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

function logKey(log: TrustedLog): VerifierKey {
  const spki = base64(log.publicKey.rawBytes, 'the key');
  const name = new URL(log.baseUrl).host;
  return log.publicKey.keyDetails.includes('ED25519')
    ? verifierKey(name, 'ed25519', spki.subarray(-32))
    : verifierKey(name, 'ecdsa', spki);
}

/** The logged entry must be about this signature, this digest and this certificate. */
function checkBody(entry: LogEntry, bundle: SigstoreBundle, certificate: X509Certificate | null): void {
  const body = JSON.parse(Buffer.from(entry.canonicalizedBody, 'base64').toString()) as {
    readonly kind?: string;
    readonly spec?: { [key: string]: unknown };
  };
  const text = JSON.stringify(body);
  const signature = bundle.messageSignature?.signature;
  if (body.kind !== 'hashedrekord' || signature === undefined) return;
  if (!text.includes(JSON.stringify(signature).slice(1, -1))) fail('the entry is about another signature');
  const digest = bundle.messageSignature?.messageDigest?.digest;
  const hexadecimal = digest === undefined ? '' : Buffer.from(digest, 'base64').toString('hex');
  if (digest !== undefined && !text.includes(digest) && !text.includes(hexadecimal))
    fail('the entry is about other data');
  if (certificate === null) return;
  const der = certificate.raw.toString('base64');
  const pem = Buffer.from(certificate.toString()).toString('base64');
  if (!text.includes(der) && !text.includes(pem.replace(/=*$/, ''))) fail('the entry is about another certificate');
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

function within(time: number, window: Window | undefined): boolean {
  const start = window?.start === undefined ? -Infinity : Date.parse(window.start);
  const end = window?.end === undefined ? Infinity : Date.parse(window.end);
  return time >= start && time <= end;
}

function base64(text: string | undefined, what: string): Uint8Array {
  return (text === undefined ? null : fromBase64(text)) ?? fail(`${what} is not base64`);
}

function fail(reason: string): never {
  throw ledgerError('PZ_BUNDLE_INVALID', { reason });
}
