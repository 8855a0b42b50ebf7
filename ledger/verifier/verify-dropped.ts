import {
  decodeEntry,
  formatVkey,
  fromUtf8,
  parsePolicy,
  parseVkey,
  Unfit,
  verifyEvidence,
  verifyTlogProof,
  why,
} from '@pingzhang/engine/prove';
import type { Entry, EvidenceVerdict, Proven, Suite, SuiteName, TlogProofRequest } from '@pingzhang/engine/prove';
import { unpack } from '../src/package/unpack.ts';
import { withSignatures } from './signatures.ts';

export interface Dropped {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the reader believes, from elsewhere: keys of the log, or a C2SP tlog-policy. */
interface Trust {
  readonly vkeys?: readonly string[];
  readonly policy?: string;
}

export interface Shown {
  readonly verdict: EvidenceVerdict;
  /** Entries whose place in the log is proven. */
  readonly entries: readonly { readonly index: number; readonly entry: Entry }[];
}

const PROOF = /^c2sp\.org\/tlog-proof@v1\r?\n/;

/** A package by itself, or a tlog-proof with the entry it is about. Never throws: what went wrong is in `failures`. */
export async function verifyDropped(dropped: readonly Dropped[], trustText: string): Promise<Shown> {
  const [first] = dropped;
  try {
    const trust = readTrust(trustText);
    const proof = dropped.find(({ bytes }) => PROOF.test(fromUtf8(bytes.subarray(0, 24)) ?? ''));
    if (proof !== undefined) return await proofOf(proof, dropped, trust);
    if (dropped.length !== 1)
      throw new Unfit({ zh: '请一次放入一个证据包，或一份证明加它的条目', en: 'more than one file' });
    return await packageOf(first!.bytes, trust);
  } catch (error) {
    return { verdict: { ...NOTHING, failures: [{ file: first?.name ?? '', ...why(error) }] }, entries: [] };
  }
}

const NOTHING = { valid: false, manifest: null, captures: [], proven: [], notProven: [], failures: [] } as const;

function readTrust(text: string): Trust {
  if (/^\s*quorum\s/m.test(text)) {
    const vkeys = parsePolicy(text).logs.map(({ key }) => formatVkey(key));
    return { policy: text, ...(vkeys.length === 0 ? {} : { vkeys }) };
  }
  const vkeys = text.split(/\s+/).filter((key) => key !== '');
  for (const vkey of vkeys) parseVkey(vkey);
  return vkeys.length === 0 ? {} : { vkeys };
}

async function packageOf(zip: Uint8Array, trust: Trust): Promise<Shown> {
  const files = filesOf(zip);
  const verdict = await withSignatures((suiteOf) => verifyEvidence(files, { ...trust, suiteOf, timestamp: null }));
  const proven = new Set(verdict.proven.flatMap((fact) => (fact.what === 'entry' ? [fact.index] : [])));
  const items = verdict.manifest?.items.filter(({ index }) => proven.has(index)) ?? [];
  return { verdict, entries: items.map(({ index, entry }) => ({ index, entry: decodeEntry(files.get(entry)!) })) };
}

function filesOf(zip: Uint8Array): Map<string, Uint8Array> {
  try {
    return unpack(zip);
  } catch {
    throw new Unfit({ zh: '不是可读的证据包（zip），也不是证明', en: 'neither a readable package nor a proof' });
  }
}

async function proofOf({ bytes: proof, name }: Dropped, dropped: readonly Dropped[], trust: Trust): Promise<Shown> {
  const others = dropped.filter((file) => file.name !== name);
  if (others.length !== 1)
    throw new Unfit({ zh: '核验证明时，请把证明和条目两个文件一起放入', en: 'a proof needs the entry it is about' });
  if (trust.vkeys === undefined)
    throw new Unfit({ zh: '核验证明时，请填写日志公钥', en: 'a proof needs the key of its log' });
  const { bytes: raw } = others[0]!;
  const kinds = new Set(trust.vkeys.map((vkey) => parseVkey(vkey).kind));
  const suiteName: SuiteName = kinds.has('sm2') && !kinds.has('ed25519') ? 'sm' : 'international';
  const believed = trust.policy === undefined ? { vkey: trust.vkeys } : { policy: trust.policy };
  const request = (suite: Suite): TlogProofRequest => ({ proof, entry: raw, ...believed, suite });
  const { index, checkpoint } = await withSignatures((suiteOf) =>
    settled(() => verifyTlogProof(request(suiteOf(suiteName)))),
  ).then((result) => result());
  const { size, origin, signedBy, witnesses } = checkpoint;
  const entry = ours(raw);
  const proven: Proven[] = [
    { what: 'entry', index, size, origin, action: entry?.action ?? others[0]!.name },
    ...signedBy.map((key) => ({ what: 'signed', by: `${key.name}+${key.id}` }) as const),
    ...witnesses.map((witness) => ({ what: 'witnessed', by: witness.name, time: witness.time }) as const),
  ];
  const notProven =
    witnesses.length === 0 ? (['truth', 'no-witness', 'no-timestamp'] as const) : (['truth', 'no-timestamp'] as const);
  return {
    verdict: { ...NOTHING, valid: true, proven, notProven },
    entries: entry === null ? [] : [{ index, entry }],
  };
}

/** A pass that throws is a pass too: later signatures may still be asked for. */
function settled<T>(work: () => T): () => T {
  try {
    const value = work();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

/** Proofs come from other logs too, whose entries mean nothing here. */
function ours(raw: Uint8Array): Entry | null {
  try {
    return decodeEntry(raw);
  } catch {
    return null;
  }
}
