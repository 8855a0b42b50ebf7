/** The parts of sigstore.bundle.v0.3 and trusted_root v0.1 (protobuf JSON: 64-bit numbers are strings) that are read. */

export interface SigstoreBundle {
  readonly mediaType?: string;
  readonly verificationMaterial?: {
    readonly certificate?: Raw;
    readonly x509CertificateChain?: { readonly certificates: readonly Raw[] };
    readonly tlogEntries?: readonly LogEntry[];
    readonly timestampVerificationData?: {
      readonly rfc3161Timestamps?: readonly { readonly signedTimestamp: string }[];
    };
  };
  readonly messageSignature?: {
    readonly messageDigest?: { readonly algorithm: string; readonly digest: string };
    readonly signature: string;
  };
  readonly dsseEnvelope?: {
    readonly payload?: string;
    readonly payloadType?: string;
    readonly signatures: readonly { readonly sig: string }[];
  };
}

export interface LogEntry {
  readonly logIndex?: string;
  readonly logId?: { readonly keyId: string };
  readonly integratedTime?: string;
  readonly inclusionPromise?: { readonly signedEntryTimestamp?: string };
  readonly inclusionProof?: InclusionProof;
  readonly canonicalizedBody: string;
}

export interface InclusionProof {
  readonly logIndex?: string;
  readonly rootHash: string;
  readonly treeSize: string;
  readonly hashes?: readonly string[];
  readonly checkpoint?: { readonly envelope: string };
}

export interface TrustedRoot {
  readonly tlogs?: readonly TrustedLog[];
  readonly timestampAuthorities?: readonly {
    readonly certChain: { readonly certificates: readonly Raw[] };
    readonly validFor?: Window;
  }[];
}

export interface TrustedLog {
  readonly baseUrl: string;
  readonly publicKey: { readonly rawBytes: string; readonly keyDetails: string; readonly validFor?: Window };
  readonly logId: { readonly keyId: string };
}

export interface Window {
  readonly start?: string;
  readonly end?: string;
}

interface Raw {
  readonly rawBytes: string;
}
