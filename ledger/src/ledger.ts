import { join } from 'node:path';
import {
  canonicalJson,
  decodeEntry,
  encodeEntry,
  formatNote,
  formatTlogProof,
  formatVkey,
  parseCheckpoint,
  parseNote,
  parsePolicy,
  utf8,
} from '@pingzhang/engine/prove';
import type { Entry, Json, TrustPolicy } from '@pingzhang/engine/prove';
import type { Appended, Checkpointed, Deed, LedgerOptions } from './deed.ts';
import { replaceFile } from './disk/disk.ts';
import { ledgerError } from './errors.ts';
import type { KeyFolder, Signers } from './keys/key-folder.ts';
import { generateSigner } from './keys/signer.ts';
import type { Signer } from './keys/signer.ts';
import type { LogIdentity } from './log/identity.ts';
import { LAYOUT } from './log/layout.ts';
import type { TileLog } from './log/log.ts';
import type { StoredTree } from './log/tiles.ts';
import { nodeSuite } from './suite/node-suite.ts';
import type { Opened, Vault } from './vault/vault.ts';
import { collectCosignatures, reachableWitnesses } from './witness/cosign.ts';
import { said } from './reasons.ts';

type Ready = LedgerOptions & Required<Pick<LedgerOptions, 'disk' | 'random' | 'clock' | 'step'>>;

/** How far back a policy is looked for whose file a crash may have prevented. */
const RECENT = 256;

/** An open ledger. Close it: a checkpoint is made and the lock given up. */
export class Ledger {
  readonly identity: LogIdentity;
  readonly #options: Ready;
  readonly #log: TileLog;
  readonly #vault: Vault;
  readonly #keys: KeyFolder;
  readonly #timer: NodeJS.Timeout | null;
  #policy: TrustPolicy | null;
  /** The last checkpoint that enough witnesses cosigned. */
  #witnessed: string | null;
  #lastTime = 0;
  #lastText = '';
  /** Erasure and key rotation keep other entries waiting. */
  #gate: Promise<unknown> | null = null;
  #ticking = false;

  constructor(
    options: Ready,
    identity: LogIdentity,
    log: TileLog,
    vault: Vault,
    keys: KeyFolder,
    policy: TrustPolicy | null,
  ) {
    this.#options = options;
    this.#policy = policy;
    this.#witnessed = this.#read(LAYOUT.witnessed);
    this.identity = identity;
    this.#log = log;
    this.#vault = vault;
    this.#keys = keys;
    if (log.stored > 0) {
      const stated = decodeEntry(log.tree().entry(0)).detail?.['log'] ?? null;
      if (canonicalJson(stated) !== canonicalJson(identity as unknown as Json))
        throw ledgerError('PZ_LEDGER_DAMAGED', {
          file: LAYOUT.log,
          reason: said('it is not what the first entry says'),
        });
      this.#lastText = decodeEntry(log.tree().entry(log.stored - 1)).time;
      this.#lastTime = Date.parse(this.#lastText);
    }
    const every = options.checkpointEvery === undefined ? 1000 : options.checkpointEvery;
    // A checkpoint that fails stops the log, and the next append says why.
    this.#timer = every === null ? null : setInterval(() => void this.#tick(), every).unref();
  }

  /** Entries acknowledged so far. */
  get size(): number {
    return this.#log.size;
  }

  /** The stored tree under the last checkpoint, and that checkpoint. */
  tree(): StoredTree {
    return this.#log.tree();
  }

  /** The last checkpoint: with enough cosignatures, where a policy asks for witnesses. */
  get checkpointNote(): string | null {
    return this.#policy === null || this.#policy.quorum === 'none' ? this.#log.checkpointNote : this.#witnessed;
  }

  /** Whom outsiders are to believe, as set by `setPolicy`. */
  get policy(): TrustPolicy | null {
    return this.#policy;
  }

  #read(name: string): string | null {
    const bytes = this.#options.disk.read(join(this.#options.directory, name));
    return bytes === null ? null : Buffer.from(bytes).toString();
  }

  async #tick(): Promise<void> {
    if (this.#ticking || this.#log.size === this.#log.stored) return;
    this.#ticking = true;
    await this.checkpoint().catch(() => undefined);
    this.#ticking = false;
  }

  /** Writes the first entry of a new ledger, and finishes a rotation or an erasure a crash interrupted. */
  async resume(): Promise<void> {
    if (this.size === 0) {
      await this.#own('ledger.create', { log: this.identity as unknown as Json });
      await this.#log.checkpoint();
    }
    if (this.#log.signers.next.length > 0) await this.#handOver(this.#log.signers);
    await this.#restorePolicy();
    const forgotten = this.#vault.erasing;
    if (forgotten !== null) await this.#forget(forgotten);
  }

  /** A crash may have come between a policy's entry and its file. */
  async #restorePolicy(): Promise<void> {
    const tree = this.#log.tree();
    for (let index = tree.size - 1; index >= Math.max(0, tree.size - RECENT); index--) {
      const { action, detail } = decodeEntry(tree.entry(index));
      const text = detail?.['policy'];
      if (action !== 'ledger.policy' || typeof text !== 'string') continue;
      if (text === this.#read(LAYOUT.policy)) return;
      await replaceFile(this.#options.disk, join(this.#options.directory, LAYOUT.policy), utf8(text));
      this.#policy = parsePolicy(text);
      return;
    }
  }

  /** Resolves once the entry is durable. Rejects with PZ_ENTRY_… for what must not be recorded, PZ_LEDGER_… when it could not be. */
  async append(deed: Deed): Promise<Appended> {
    const [appended] = await this.appendAll([deed]);
    return appended!;
  }

  /** Several at once: they follow one another in the log, and either all are recorded or none. */
  appendAll(deeds: readonly Deed[]): Promise<readonly Appended[]> {
    return this.#gate === null ? this.#append(deeds) : this.#gate.then(() => this.appendAll(deeds));
  }

  async #append(deeds: readonly Deed[]): Promise<readonly Appended[]> {
    const side: Uint8Array[] = [];
    const entries = deeds.map((deed) => this.#entryOf(deed, side));
    const first = await this.#log.append(
      entries.map((entry) => encodeEntry(entry)),
      side,
    );
    return entries.map((entry, i) => ({ index: first + i, entry }));
  }

  #entryOf({ actor, subject, payload, ...plain }: Deed, side: Uint8Array[]): Entry {
    const committed = payload === undefined ? null : this.#vault.commit(payload, subject);
    const person = subject === undefined ? null : this.#vault.subject(subject);
    side.push(...(committed?.side ?? person?.side ?? []));
    return {
      v: 1,
      ...this.#now(),
      actor: this.#vault.actor(actor),
      ...plain,
      ...(person === null ? undefined : { subject: person.reference }),
      ...(committed === null ? undefined : { commitment: committed.commitment, opening: committed.opening }),
    };
  }

  async #own(action: string, detail: Entry['detail'] & object, about: Partial<Entry> = {}): Promise<number> {
    return this.#log.append([encodeEntry({ v: 1, ...this.#now(), actor: 'ledger', action, detail, ...about })]);
  }

  /** Time in the ledger never runs backwards: an entry made while the clock is behind carries the last time, and says so. */
  #now(): Pick<Entry, 'time' | 'clock'> {
    const now = this.#options.clock();
    const behind = now < this.#lastTime;
    if (!behind && now !== this.#lastTime) {
      this.#lastTime = now;
      this.#lastText = new Date(now).toISOString();
    }
    return behind ? { time: this.#lastText, clock: 'behind' } : { time: this.#lastText };
  }

  /** Signs a checkpoint over all entries acknowledged before the call, and has it witnessed where a policy names witnesses. */
  async checkpoint(): Promise<Checkpointed> {
    const note = await this.#log.checkpoint();
    if (this.#policy === null || reachableWitnesses(this.#policy).length === 0)
      return { note, quorum: true, asked: [] };
    return this.#witness(this.#policy, note);
  }

  async #witness(policy: TrustPolicy, note: string): Promise<Checkpointed> {
    const { disk, directory } = this.#options;
    const logKeys = this.#log.signers.active.map(({ key }) => key);
    const suite = nodeSuite(this.identity.suite);
    const cosigned = await collectCosignatures(policy, suite, this.#log.tree(), note, logKeys, this.#witnessed);
    if (cosigned.quorum && (this.#witnessed === null || sizeOf(cosigned.note) >= sizeOf(this.#witnessed))) {
      await replaceFile(disk, join(directory, LAYOUT.witnessed), utf8(cosigned.note));
      this.#witnessed = cosigned.note;
    }
    return cosigned;
  }

  /** Sets whom outsiders are to believe (C2SP tlog-policy) and logs it. Throws PZ_POLICY_MALFORMED. */
  setPolicy(text: string): Promise<number> {
    const policy = parsePolicy(text);
    return this.#exclusively(async () => {
      const index = await this.#own('ledger.policy', { policy: text });
      await replaceFile(this.#options.disk, join(this.#options.directory, LAYOUT.policy), utf8(text));
      this.#policy = policy;
      return index;
    });
  }

  /** Inclusion of an entry in a checkpoint as C2SP tlog-proof@v1; by default in the last one. Throws PZ_LEDGER_RANGE. */
  prove(index: number, checkpoint: string | null = this.checkpointNote): string {
    return proofOf(this.tree(), index, checkpoint ?? '');
  }

  /** A note of the log's own over a text that cannot be taken for a checkpoint. */
  signStatement(text: string): string {
    const time = Math.floor(this.#options.clock() / 1000);
    // A cosignature line is over a checkpoint only.
    const signers = this.#log.signers.active.filter(({ key }) => key.kind === 'ed25519' || key.kind === 'sm2');
    return formatNote(
      text,
      signers.map((signer) => signer.line(text, time)),
    );
  }

  /** What the entry committed to; null when the person was erased. */
  open(entry: Entry): Opened | null {
    return this.#vault.open(entry);
  }

  /** The pseudonym a person has, to search for; not recorded unless an entry is. */
  actorPseudonym(name: string): string {
    return this.#vault.actor(name);
  }

  /** Makes new signing keys; both old and new sign one checkpoint, and the old are destroyed. Resolves with its size. */
  rotateKeys(): Promise<number> {
    return this.#exclusively(async () => {
      const { random } = this.#options;
      const active = this.#log.signers.active;
      const next = active.map(({ key }) => generateSigner(key.kind, key.name, random));
      await this.#keys.saveSigners({ active, next });
      this.#options.step('rotation.key-written');
      return this.#handOver({ active, next });
    });
  }

  async #handOver(both: Signers): Promise<number> {
    const { disk, directory, step } = this.#options;
    const vkeys = (signers: readonly Signer[]): string[] => signers.map(({ key }) => formatVkey(key));
    await this.#own('ledger.rotate', { from: vkeys(both.active), to: vkeys(both.next) });
    step('rotation.logged');
    const note = await this.#log.checkpoint(both);
    const { size } = parseCheckpoint(parseNote(note).text);
    disk.makeDirectory(join(directory, LAYOUT.handovers));
    await replaceFile(disk, join(directory, LAYOUT.handovers, String(size)), utf8(note));
    await disk.syncDirectory(directory);
    step('rotation.handed-over');
    await this.#keys.saveSigners({ active: both.next, next: [] });
    this.#log.adopt({ active: both.next, next: [] });
    step('rotation.old-key-removed');
    return size;
  }

  /** Destroys the person's key; entries and proofs stay. Resolves with the tombstone's index, null for a stranger. */
  eraseSubject(person: string): Promise<number | null> {
    return this.#exclusively(async () => {
      // A key that is only in the journal so far must be in the vault before it can be destroyed there.
      await this.#log.checkpoint();
      const forget = await this.#vault.beginErasure(person);
      return forget === null ? null : this.#forget(forget);
    });
  }

  async #forget(reference: string): Promise<number> {
    const index = await this.#own('ledger.erase', {}, { subject: reference });
    this.#options.step('erasure.logged');
    await this.#log.checkpoint();
    await this.#vault.finishErasure();
    return index;
  }

  /** One at a time, after everything appended so far is durable, and before anything else is appended. */
  #exclusively<T>(work: () => Promise<T>): Promise<T> {
    const result = (this.#gate ?? Promise.resolve()).then(() => this.#log.drained()).then(work);
    const gate: Promise<unknown> = result
      .catch(() => undefined)
      .then(() => {
        if (this.#gate === gate) this.#gate = null;
      });
    this.#gate = gate;
    return result;
  }

  async close(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#gate;
    // A checkpoint that fails is made by the next writer, out of the journals.
    await this.checkpoint().catch(() => undefined);
    await this.#log.close();
  }
}

const sizeOf = (note: string): number => parseCheckpoint(parseNote(note).text).size;

/** A tlog-proof over a stored tree, for a checkpoint of that tree or of an earlier size. */
export function proofOf(tree: StoredTree, index: number, checkpoint: string): string {
  const { size } = parseCheckpoint(parseNote(checkpoint).text);
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) throw ledgerError('PZ_LEDGER_RANGE', { index, size });
  return formatTlogProof({ index, hashes: tree.inclusionAt(index, size), checkpoint, extra: null });
}
