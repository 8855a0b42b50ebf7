import { equal, fromHex, fromUtf8, toHex } from './bytes.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Json } from './canonical-json.ts';
import { verifyLines } from './checkpoint.ts';
import { decodeEntry } from './entry.ts';
import type { Entry } from './entry.ts';
import { manifestStatement } from './evidence.ts';
import type {
  CaptureRecord,
  EvidenceFailure,
  EvidenceItem,
  EvidenceManifest,
  EvidenceVerdict,
  NotProven,
  Proven,
} from './evidence.ts';
import { hmac } from './hmac.ts';
import { parseNote } from './note.ts';
import { parsePolicy, policyOfLog } from './policy.ts';
import type { Suite } from './suite.ts';
import { parseTimestamp } from './timestamp.ts';
import { verifyTlogProof } from './tlog-proof.ts';
import type { VerifiedProof } from './tlog-proof.ts';
import { told, Unfit, why } from './unfit.ts';
import { parseVkey } from './vkey.ts';
import type { VerifierKey } from './vkey.ts';

export interface EvidenceTrust {
  /** Keys the log is known to have begun with; without them the package's own are taken, and that is said. */
  readonly vkeys?: readonly string[];
  /** A C2SP tlog-policy known from elsewhere; its witnesses and quorum hold instead of the package's. */
  readonly policy?: string;
  readonly suiteOf: (name: EvidenceManifest['suite']) => Suite;
  /** Checks an RFC 3161 token over these bytes; null when the caller cannot. Throws when it does not hold. */
  readonly timestamp:
    | ((token: Uint8Array, data: Uint8Array) => { readonly authority: string; readonly time: number })
    | null;
  /** Opens sealed material; null without its key. */
  readonly unseal?: (sealed: Uint8Array) => Uint8Array | null;
}

type Files = ReadonlyMap<string, Uint8Array>;

/** Verifies an unpacked evidence package; never throws: what does not hold is in `failures`. */
export function verifyEvidence(files: Files, trust: EvidenceTrust): EvidenceVerdict {
  const proven: Proven[] = [];
  const notProven = new Set<NotProven>(['truth', 'capture-before-entry']);
  const failures: EvidenceFailure[] = [];
  const captures: CaptureRecord[] = [];
  const attempt = <T>(file: string, work: () => T): T | null => {
    try {
      return work();
    } catch (error) {
      failures.push({ file, ...why(error) });
      return null;
    }
  };
  const manifest = attempt('manifest.json', () => readManifest(files));
  if (manifest === null) return { valid: false, manifest, captures, proven, notProven: [...notProven], failures };
  const suite = trust.suiteOf(manifest.suite);
  const first = attempt('policy', () => firstKeys(trust));
  if (first === null) notProven.add('key-owner');

  checkFiles(files, manifest, suite, failures);
  const keys = attempt('handovers', () =>
    followHandovers(files, manifest, first ?? manifest.vkeys.map((vkey) => parseVkey(vkey)), suite, proven),
  );
  if (keys !== null) {
    attempt('manifest.note', () => checkManifestNote(files, keys, suite, proven));
    const policy = attempt('policy', () => {
      const stated = trust.policy ?? (manifest.policy === undefined ? null : text(files, manifest.policy));
      const logs = keys.map((key) => ({ key, url: null }));
      return { ...(stated === null ? policyOfLog() : parsePolicy(stated)), logs };
    });
    for (const item of policy === null ? [] : manifest.items)
      attempt(item.proof, () => {
        const verified = verifyTlogProof({
          proof: get(files, item.proof),
          entry: get(files, item.entry),
          policy: policy!,
          suite,
        });
        if (verified.index !== item.index) throw new Unfit('the proof is for another entry');
        const entry = decodeEntry(get(files, item.entry));
        tell(verified, entry, proven);
        if (verified.checkpoint.witnesses.length === 0) notProven.add('no-witness');
        if (item.opening !== undefined) checkOpening(files, item, entry, suite, { proven, captures });
        else if (entry.commitment !== undefined) notProven.add('undisclosed');
      });
  }
  for (const capture of captures)
    for (const file of capture.material)
      attempt(file.name, () => checkMaterial(files, file, suite, trust, proven, notProven));
  if (manifest.timestamp === undefined) notProven.add('no-timestamp');
  else attempt(manifest.timestamp.token, () => checkTimestamp(files, manifest, suite, trust, proven, notProven));
  return { valid: failures.length === 0, manifest, captures, proven, notProven: [...notProven], failures };
}

function readManifest(files: Files): EvidenceManifest {
  const json = text(files, 'manifest.json');
  const manifest = JSON.parse(json) as EvidenceManifest;
  if (manifest.format !== 'pingzhang-evidence@1' || `${canonicalJson(manifest as unknown as Json)}\n` !== json)
    throw new Unfit('it is not a canonical manifest of a known format');
  const lists = [manifest.items, manifest.handovers, manifest.vkeys];
  if (!lists.every((list) => Array.isArray(list)) || typeof manifest.files !== 'object' || manifest.files === null)
    throw new Unfit('it has not the members of a manifest');
  if (manifest.items.length === 0) throw new Unfit('it proves nothing');
  return manifest;
}

/** The keys known from elsewhere, stated or in a policy's log lines; null when there are none. */
function firstKeys({ vkeys, policy }: EvidenceTrust): readonly VerifierKey[] | null {
  if (vkeys !== undefined) return vkeys.map((vkey) => parseVkey(vkey));
  const logs = policy === undefined ? [] : parsePolicy(policy).logs;
  return logs.length === 0 ? null : logs.map(({ key }) => key);
}

/** Each file is listed with its hash, and there is no other. */
function checkFiles(files: Files, manifest: EvidenceManifest, suite: Suite, failures: EvidenceFailure[]): void {
  for (const [path, hash] of Object.entries(manifest.files)) {
    const bytes = files.get(path);
    if (bytes === undefined) failures.push({ file: path, ...told('missing') });
    else if (toHex(suite.sha256(bytes)) !== hash) failures.push({ file: path, ...told('changed') });
  }
  for (const path of files.keys())
    if (path !== 'manifest.json' && path !== 'manifest.note' && !Object.hasOwn(manifest.files, path))
      failures.push({ file: path, ...told('unexpected') });
}

/** From the keys the log began with to those that sign now. */
function followHandovers(
  files: Files,
  manifest: EvidenceManifest,
  first: readonly VerifierKey[],
  suite: Suite,
  proven: Proven[],
): readonly VerifierKey[] {
  let keys = first;
  for (const { entry, proof } of manifest.handovers) {
    const verified = verifyTlogProof({ proof: get(files, proof), entry: get(files, entry), vkey: keys, suite });
    const { action, detail } = decodeEntry(get(files, entry));
    const to = detail?.['to'];
    if (action !== 'ledger.rotate' || !Array.isArray(to)) throw new Unfit('a handover without a rotation');
    keys = to.map((vkey) => parseVkey(String(vkey)));
    // At least one that this suite can check: a log may sign in several ways.
    if (verifyLines(verified.checkpoint.note, keys, suite).length === 0)
      throw new Unfit('the new keys did not sign the handover');
    proven.push({ what: 'handover', to: keys.map(({ name, id }) => `${name}+${id}`).join(', ') });
  }
  return keys;
}

function checkManifestNote(files: Files, keys: readonly VerifierKey[], suite: Suite, proven: Proven[]): void {
  const note = parseNote(get(files, 'manifest.note'));
  if (note.text !== manifestStatement(toHex(suite.sha256(get(files, 'manifest.json')))))
    throw new Unfit('it is for another manifest');
  const signed = verifyLines(note, keys, suite);
  if (signed.length === 0) throw new Unfit('it is not signed by the log');
  for (const { key } of signed) proven.push({ what: 'manifest', by: `${key.name}+${key.id}` });
}

function tell({ index, checkpoint }: VerifiedProof, entry: Entry, proven: Proven[]): void {
  const { origin, size } = checkpoint;
  proven.push({ what: 'entry', index, size, origin, action: entry.action });
  const once = (statement: Proven): void => {
    if (!proven.some((known) => JSON.stringify(known) === JSON.stringify(statement))) proven.push(statement);
  };
  for (const { name, id } of checkpoint.signedBy) once({ what: 'signed', by: `${name}+${id}` });
  for (const { name, time } of checkpoint.witnesses) once({ what: 'witnessed', by: name, time });
}

function checkOpening(
  files: Files,
  { index, opening }: EvidenceItem,
  entry: Entry,
  suite: Suite,
  found: { readonly proven: Proven[]; readonly captures: CaptureRecord[] },
): void {
  const payload = get(files, opening!.payload);
  const salt = fromHex(opening!.salt);
  if (salt?.length !== 32 || toHex(hmac(suite.hash, salt, payload)) !== entry.commitment)
    throw new Unfit('what is disclosed is not what the entry committed to');
  found.proven.push({ what: 'payload', index, file: opening!.payload });
  if (entry.action !== 'evidence.capture') return;
  const capture = JSON.parse(fromUtf8(payload) ?? '') as CaptureRecord;
  if (!Array.isArray(capture.material) || !capture.material.every((file) => typeof file?.name === 'string'))
    throw new Unfit('it is no record of a capture');
  found.captures.push(capture);
}

function checkMaterial(
  files: Files,
  { name, size, sha256, sealed }: CaptureRecord['material'][number],
  suite: Suite,
  trust: EvidenceTrust,
  proven: Proven[],
  notProven: Set<NotProven>,
): void {
  const stored = get(files, sealed?.file ?? `material/${name}`);
  if (sealed !== undefined && toHex(suite.sha256(stored)) !== sealed.sha256)
    throw new Unfit('changed since it was captured');
  const clear = sealed === undefined ? stored : (trust.unseal?.(stored) ?? null);
  if (clear === null) {
    notProven.add('sealed-unopened');
    proven.push({ what: 'material', file: name, sha256: sealed!.sha256, sealed: true });
    return;
  }
  if (clear.length !== size || toHex(suite.sha256(clear)) !== sha256) throw new Unfit('changed since it was captured');
  proven.push({ what: 'material', file: name, sha256, sealed: false });
}

const SHA256 = '2.16.840.1.101.3.4.2.1';

function checkTimestamp(
  files: Files,
  { timestamp }: EvidenceManifest,
  suite: Suite,
  trust: EvidenceTrust,
  proven: Proven[],
  notProven: Set<NotProven>,
): void {
  const token = get(files, timestamp!.token);
  const data = get(files, timestamp!.over);
  if (trust.timestamp === null) {
    const { info } = parseTimestamp(token);
    if (info.hashAlgorithm === SHA256 && !equal(info.digest, suite.sha256(data)))
      throw new Unfit('it is over other data');
    notProven.add('timestamp-unchecked');
    return;
  }
  const { authority, time } = trust.timestamp(token, data);
  proven.push({ what: 'timestamp', by: authority, time });
}

function get(files: Files, path: string): Uint8Array {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Unfit({ zh: `缺少 ${path}`, en: `${path} is missing` });
  return bytes;
}

function text(files: Files, path: string): string {
  const decoded = fromUtf8(get(files, path));
  if (decoded === null) throw new Unfit({ zh: `${path} 不是 UTF-8`, en: `${path} is not UTF-8` });
  return decoded;
}
