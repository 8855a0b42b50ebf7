import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { zipSync } from 'fflate';
import { canonicalJson, decodeEntry, manifestStatement, toHex, utf8 } from '@pingzhang/engine/prove';
import type { CaptureRecord, CapturedFile, EvidenceItem, EvidenceManifest, Json } from '@pingzhang/engine/prove';
import { ledgerError } from '../errors.ts';
import type { Ledger } from '../ledger.ts';
import { proofOf } from '../ledger.ts';
import { LAYOUT } from '../log/layout.ts';
import { renderReport } from './report.ts';
import { said } from '../reasons.ts';

export interface Material {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface PackageRequest {
  readonly ledger: Ledger;
  readonly directory: string;
  /** Entries to prove beside the capture. */
  readonly indexes: readonly number[];
  /** What is carried away; it is committed to by an entry of its own before it is packed. */
  readonly material: readonly Material[];
  readonly capture: Omit<CaptureRecord, 'material'>;
  /** Show what the other entries committed to, where it can still be opened; the capture's own is always shown. */
  readonly disclose: boolean;
  /** 32 bytes: the material goes in sealed under this key. */
  readonly sealKey?: Uint8Array;
  /** Asks a timestamp authority; null leaves the package without one. */
  readonly timestamp: ((data: Uint8Array) => Promise<Uint8Array>) | null;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Records the capture, has it checkpointed and packs everything a stranger needs to verify it offline. Returns a zip. */
export async function makePackage(request: PackageRequest): Promise<Uint8Array> {
  const { ledger, directory } = request;
  const files = new Map<string, Uint8Array>();
  const captured = request.material.length > 0 ? await capture(request, files) : null;
  const indexes = captured === null ? request.indexes : [...request.indexes, captured];
  if (indexes.length === 0) throw ledgerError('PZ_BUNDLE_INVALID', { reason: said('there is nothing to prove') });
  const { quorum } = await ledger.checkpoint();
  const note = ledger.checkpointNote;
  if (!quorum || note === null)
    throw ledgerError('PZ_BUNDLE_INVALID', { reason: said('too few witnesses have signed') });
  const tree = ledger.tree();

  const items = indexes.map((index): EvidenceItem => {
    const [entry, proof] = [`entries/${index}.json`, `proofs/${index}.tlog-proof`];
    files.set(entry, tree.entry(index));
    files.set(proof, utf8(proofOf(tree, index, note)));
    const opened = request.disclose || index === captured ? ledger.open(decodeEntry(tree.entry(index))) : null;
    if (opened === null) return { index, entry, proof };
    const payload = `openings/${index}`;
    files.set(payload, opened.payload);
    return { index, entry, proof, opening: { payload, salt: toHex(opened.salt) } };
  });
  const handovers = packHandovers(directory, tree, files);
  files.set('checkpoint', utf8(note));
  const policy = existsSync(join(directory, LAYOUT.policy)) ? 'policy' : undefined;
  if (policy !== undefined) files.set(policy, readFileSync(join(directory, LAYOUT.policy)));
  const token = request.timestamp === null ? null : await request.timestamp(utf8(note));
  if (token !== null) files.set('checkpoint.tsr', token);
  packVerifiers(files);

  const { origin, suite, vkeys } = ledger.identity;
  const bare = {
    format: 'pingzhang-evidence@1',
    created: new Date().toISOString(),
    origin,
    suite,
    vkeys,
    items,
    handovers,
    ...(policy === undefined ? {} : { policy }),
    ...(token === null ? {} : { timestamp: { token: 'checkpoint.tsr', over: 'checkpoint' } }),
  } as const;
  files.set('report.html', utf8(renderReport(bare, files)));
  const listed = Object.fromEntries([...files].map(([path, bytes]) => [path, sha256(bytes)]));
  const manifest: EvidenceManifest = { ...bare, files: listed };
  const json = utf8(`${canonicalJson(manifest as unknown as Json)}\n`);
  files.set('manifest.json', json);
  files.set('manifest.note', utf8(ledger.signStatement(manifestStatement(sha256(json)))));
  return zipSync(Object.fromEntries(files), { level: 6 });
}

/** Seals where asked, records what was captured, and returns the index of that entry. */
async function capture(request: PackageRequest, files: Map<string, Uint8Array>): Promise<number> {
  const material = request.material.map(({ path, bytes }): CapturedFile => {
    const name = freeName(basename(path), files);
    const plain = { name, size: bytes.length, sha256: sha256(bytes) };
    if (request.sealKey === undefined) {
      files.set(`material/${name}`, bytes);
      return plain;
    }
    const sealed = sealMaterial(request.sealKey, bytes);
    const file = `material/${name}.sealed`;
    files.set(file, sealed);
    return { ...plain, sealed: { file, sha256: sha256(sealed), cipher: 'aes-256-gcm' } };
  });
  const record: CaptureRecord = { ...request.capture, material };
  const { index } = await request.ledger.append({
    actor: request.capture.operator,
    action: 'evidence.capture',
    counts: { files: material.length },
    payload: utf8(canonicalJson(record as unknown as Json)),
  });
  return index;
}

function freeName(name: string, files: ReadonlyMap<string, Uint8Array>): string {
  let free = name;
  for (let n = 2; files.has(`material/${free}`) || files.has(`material/${free}.sealed`); n++) free = `${n}-${name}`;
  return free;
}

/** Nonce of 12 bytes, ciphertext, tag of 16. */
function sealMaterial(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** Every rotation so far: its entry, and its inclusion in the checkpoint both keys signed. */
function packHandovers(
  directory: string,
  tree: ReturnType<Ledger['tree']>,
  files: Map<string, Uint8Array>,
): { entry: string; proof: string }[] {
  const folder = join(directory, LAYOUT.handovers);
  const sizes = existsSync(folder)
    ? readdirSync(folder)
        .map(Number)
        .toSorted((a, b) => a - b)
    : [];
  const seen = new Set<string>();
  return sizes.flatMap((size) => {
    let index = size - 1;
    while (index >= 0 && decodeEntry(tree.entry(index)).action !== 'ledger.rotate') index--;
    const to = JSON.stringify(decodeEntry(tree.entry(index)).detail?.['to']);
    // A rotation that a crash interrupted is handed over twice.
    if (seen.has(to)) return [];
    seen.add(to);
    const [entry, proof] = [`handovers/${size}.json`, `handovers/${size}.tlog-proof`];
    files.set(entry, tree.entry(index));
    files.set(proof, utf8(proofOf(tree, index, readFileSync(join(folder, String(size)), 'utf8'))));
    return [{ entry, proof }];
  });
}

/** The verifiers travel with the package, but whoever distrusts it takes theirs from elsewhere. */
function packVerifiers(files: Map<string, Uint8Array>): void {
  for (const name of ['verifier.html', 'verify.py']) {
    const url = new URL(`../../dist/${name}`, import.meta.url);
    if (existsSync(url)) files.set(name, readFileSync(url));
  }
}
