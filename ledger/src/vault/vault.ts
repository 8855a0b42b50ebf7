import { join } from 'node:path';
import { fromBase64, toBase64, toHex, utf8 } from '@pingzhang/engine/prove';
import type { Entry, SuiteName } from '@pingzhang/engine/prove';
import { derive, mac, seal, unseal } from '../crypto/seal.ts';
import { createFile, replaceFile } from '../disk/disk.ts';
import type { Disk } from '../disk/disk.ts';
import type { OnStep } from '../disk/steps.ts';
import { ledgerError } from '../errors.ts';
import { readSecret } from '../keys/key-folder.ts';
import { KEY_LAYOUT, LAYOUT } from '../log/layout.ts';
import { formatSecrets, parseSecrets } from './secrets.ts';
import type { Secrets } from './secrets.ts';
import { appendRecords, formatRecords, recordName, scanRecords } from './record-file.ts';
import { said } from '../reasons.ts';

export interface VaultParts {
  readonly disk: Disk;
  readonly directory: string;
  readonly keyDirectory: string;
  readonly origin: string;
  readonly suite: SuiteName;
  readonly random: (length: number) => Uint8Array;
  readonly step: OnStep;
}

/** What an entry needs so that it says nothing by itself: pseudonym, commitment, and the sealed way back. */
export interface Commitment {
  readonly commitment: string;
  readonly opening: string;
  /** Must become durable together with the entry. */
  readonly side: readonly Uint8Array[];
}

export interface Opened {
  readonly salt: Uint8Array;
  readonly payload: Uint8Array;
}

/** Sealed records that concern no one person hang on a key of the ledger's own. */
const NOBODY = '';
const SUBJECT_RECORD = 1;
const OPENING_RECORD = 2;
const MOST_ACTORS = 4096;

/**
 * Per-subject keys, and the salts and payloads sealed under them. Destroying a subject's key leaves entries and proofs
 * as they are and makes everything stored about that person noise: the pseudonym, the commitment and the payload.
 */
export class Vault {
  readonly #parts: VaultParts;
  #secrets: Secrets;
  /** Pseudonyms already made: the actors of a ledger are few, their entries many. */
  readonly #actors = new Map<string, string>();
  readonly #subjects = new Map<string, Buffer>();
  /** People whose key is in the file; that of any other goes with every entry about them until it is. */
  readonly #kept = new Set<string>();
  /** Names of sealed records no checkpoint covers yet: a journal replayed may bring them again. */
  readonly #recent = new Set<string>();
  /** Where each sealed record starts; made when the first is to be opened. */
  #places: Map<string, number> | null = null;
  /** Keys by pseudonym; made when the first entry is to be opened. */
  #byReference: Map<string, Buffer> | null = null;
  readonly #epochs = new Map<string, Buffer>();
  /** Lengths of the two files as far as their records are whole. */
  ends = { subjects: 0, openings: 0 };
  /** Whether more stands behind: only an append that a crash cut off may leave that. */
  trailing = { subjects: false, openings: false };

  private constructor(parts: VaultParts, secrets: Secrets) {
    this.#parts = parts;
    this.#secrets = secrets;
  }

  static async create(disk: Disk, keyDirectory: string, random: VaultParts['random']): Promise<void> {
    const secrets: Secrets = { actorKey: toBase64(random(32)), epochKey: toBase64(random(32)) };
    await createFile(disk, join(keyDirectory, KEY_LAYOUT.vault), formatSecrets(secrets), true);
    await disk.syncDirectory(keyDirectory);
  }

  /** Throws PZ_LEDGER_KEYS or PZ_LEDGER_DAMAGED. */
  static open(parts: VaultParts, anchored = 0): Vault {
    const file = join(parts.keyDirectory, KEY_LAYOUT.vault);
    const bytes = Buffer.from(readSecret(parts.disk, file));
    const secrets = parseSecrets(bytes);
    if (secrets === null) throw ledgerError('PZ_LEDGER_KEYS', { file, reason: said('it is damaged or was changed') });
    const vault = new Vault(parts, secrets);
    vault.#load(anchored);
    return vault;
  }

  /** Sealed records below `anchored` were durable under a checkpoint: only what stands behind is looked through. */
  #load(anchored: number): void {
    const { disk } = this.#parts;
    const file = this.#path(KEY_LAYOUT.subjects);
    const subjects = scanRecords(disk, file);
    for (let next = subjects.next(); ; next = subjects.next()) {
      if (next.done === true) {
        this.trailing.subjects = next.value;
        break;
      }
      const plain = this.#unsealSubject(next.value.record);
      if (plain === null) throw ledgerError('PZ_LEDGER_DAMAGED', { file, reason: said('a record does not open') });
      this.#learn(plain);
      this.ends.subjects = next.value.end;
    }
    const path = this.#openingsPath;
    // The last byte that was anchored must be there; a shorter file has lost records.
    if (anchored > 0 && disk.readAt(path, anchored - 1, 1).length === 1) this.ends.openings = anchored;
    const openings = scanRecords(disk, path, this.ends.openings);
    for (let next = openings.next(); ; next = openings.next()) {
      if (next.done === true) {
        this.trailing.openings = next.value;
        break;
      }
      this.#recent.add(next.value.name);
      this.ends.openings = next.value.end;
    }
  }

  get #openingsPath(): string {
    return join(this.#parts.directory, LAYOUT.openings);
  }

  #path(name: string): string {
    return join(this.#parts.keyDirectory, name);
  }

  /** Letters only: a pseudonym with seven digits in a row would look like a telephone number. */
  actor(name: string): string {
    let pseudonym = this.#actors.get(name);
    if (pseudonym === undefined) {
      const hash = mac(this.#parts.suite, fromBase64(this.#secrets.actorKey)!, utf8(name)).subarray(0, 8);
      pseudonym = `u-${Array.from(toHex(hash), (digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('')}`;
      if (this.#actors.size >= MOST_ACTORS) this.#actors.clear();
      this.#actors.set(name, pseudonym);
    }
    return pseudonym;
  }

  /** The pseudonym the person has in this ledger, making their key when it is their first entry. */
  subject(person: string): { readonly reference: string; readonly side: readonly Uint8Array[] } {
    const { key, side } = this.#keyOf(person);
    return { reference: this.#reference(key), side };
  }

  /** The pseudonym of a person who has entries; null for a stranger. */
  find(person: string): string | null {
    const key = person === NOBODY ? undefined : this.#subjects.get(person);
    return key === undefined ? null : this.#reference(key);
  }

  #reference(key: Uint8Array): string {
    return mac(this.#parts.suite, key, utf8(`subject of ${this.#parts.origin}`))
      .toString('hex')
      .slice(0, 32);
  }

  #keyOf(person: string): { key: Buffer; side: readonly Uint8Array[] } {
    const key = this.#subjects.get(person) ?? Buffer.from(this.#parts.random(32));
    this.#subjects.set(person, key);
    if (this.#kept.has(person)) return { key, side: [] };
    return { key, side: [withType(SUBJECT_RECORD, this.#sealSubject(person, key, this.#secrets.epochKey))] };
  }

  #learn(plain: Buffer): void {
    const person = plain.subarray(32).toString();
    this.#subjects.set(person, plain.subarray(0, 32));
    this.#kept.add(person);
  }

  #epoch(key: string): Buffer {
    let epoch = this.#epochs.get(key);
    if (epoch === undefined) this.#epochs.set(key, (epoch = derive(this.#parts.suite, fromBase64(key)!, 'subjects')));
    return epoch;
  }

  #sealSubject(person: string, key: Uint8Array, epochKey: string): Buffer {
    const { suite, random } = this.#parts;
    return seal(suite, this.#epoch(epochKey), Buffer.concat([key, utf8(person)]), utf8('subject'), random);
  }

  /** Opens under the key that holds or, while somebody is being erased, the one that will. */
  #unsealSubject(record: Uint8Array): Buffer | null {
    const { epochKey, next } = this.#secrets;
    const open = (key: string): Buffer | null => unseal(this.#parts.suite, this.#epoch(key), record, utf8('subject'));
    return open(epochKey) ?? (next === undefined ? null : open(next.epochKey));
  }

  /** Commits to a payload under a fresh salt and seals both under the person's key, or the ledger's own. */
  commit(payload: Uint8Array, person: string = NOBODY): Commitment {
    const { suite, random } = this.#parts;
    const { key, side } = this.#keyOf(person);
    const salt = random(32);
    const commitment = mac(suite, salt, payload).toString('hex');
    const record = seal(suite, derive(suite, key, 'opening'), Buffer.concat([salt, payload]), utf8(commitment), random);
    return { commitment, opening: recordName(record), side: [...side, withType(OPENING_RECORD, record)] };
  }

  /** Salt and payload behind an entry; null when it committed to nothing, or the person was erased. Throws PZ_LEDGER_DAMAGED for a lost or changed record. */
  open(entry: Pick<Entry, 'commitment' | 'opening' | 'subject'>): Opened | null {
    const { suite } = this.#parts;
    if (entry.opening === undefined) return null;
    const key = entry.subject === undefined ? this.#subjects.get(NOBODY) : this.#keyBehind(entry.subject);
    if (key === undefined) return null;
    const record = this.#sealed(entry.opening);
    const plain =
      record === null ? null : unseal(suite, derive(suite, key, 'opening'), record, utf8(entry.commitment ?? ''));
    if (plain === null)
      throw ledgerError('PZ_LEDGER_DAMAGED', {
        file: LAYOUT.openings,
        reason: { zh: `记录 ${entry.opening} 不见了或被改动`, en: `record ${entry.opening} is gone or changed` },
      });
    return { salt: plain.subarray(0, 32), payload: plain.subarray(32) };
  }

  #keyBehind(reference: string): Buffer | undefined {
    this.#byReference ??= new Map(Array.from(this.#subjects.values(), (key) => [this.#reference(key), key]));
    return this.#byReference.get(reference);
  }

  /** Null when there is no such record. */
  #sealed(name: string): Buffer | null {
    const { disk } = this.#parts;
    if (this.#places === null) {
      this.#places = new Map();
      for (const { name: known, start } of scanRecords(disk, this.#openingsPath)) this.#places.set(known, start);
    }
    const start = this.#places.get(name);
    const found = start === undefined ? undefined : scanRecords(disk, this.#openingsPath, start).next();
    return found === undefined || found.done === true ? null : found.value.record;
  }

  /** Pseudonyms of everybody not erased. */
  references(): Set<string> {
    return new Set(Array.from(this.#subjects.values(), (key) => this.#reference(key)));
  }

  /** Moves what was handed to the log's journal into the files of the vault, durably. */
  async keep(records: readonly Uint8Array[]): Promise<void> {
    const { disk, step } = this.#parts;
    const of = (type: number): Uint8Array[] =>
      records.filter((record) => record[0] === type).map((record) => record.subarray(1));
    const subjects: Uint8Array[] = [];
    for (const record of of(SUBJECT_RECORD)) {
      const plain = this.#unsealSubject(record);
      if (plain === null || this.#kept.has(plain.subarray(32).toString())) continue;
      this.#learn(plain);
      subjects.push(record);
    }
    const openings = of(OPENING_RECORD).filter((record) => !this.#recent.has(recordName(record)));
    const file = this.#path(KEY_LAYOUT.subjects);
    this.ends.subjects = await appendRecords(disk, file, this.ends.subjects, formatRecords(subjects), true);
    step('side.appended');
    this.ends.openings = await appendRecords(
      disk,
      this.#openingsPath,
      this.ends.openings,
      formatRecords(openings),
      false,
    );
    step('side.synced');
    this.#recent.clear();
    this.#places = null;
    this.#byReference = null;
  }

  /** Pseudonym of a person whose erasure was begun and not finished. */
  get erasing(): string | null {
    return this.#secrets.next?.forget ?? null;
  }

  /** Notes durably that this person is to be forgotten; returns the pseudonym for the tombstone, null for a stranger. */
  async beginErasure(person: string): Promise<string | null> {
    const key = this.#subjects.get(person);
    if (key === undefined || person === NOBODY) return null;
    const forget = this.#reference(key);
    this.#secrets = { ...this.#secrets, next: { epochKey: toBase64(this.#parts.random(32)), forget } };
    await this.#saveSecrets();
    return forget;
  }

  /** Moves the others to a new key and destroys the old one, so that no copy of the old file opens any more. */
  async finishErasure(): Promise<void> {
    const { next } = this.#secrets;
    if (next === undefined) return;
    const { step } = this.#parts;
    for (const [person, key] of this.#subjects)
      if (this.#reference(key) === next.forget) {
        this.#subjects.delete(person);
        this.#byReference = null;
        this.#kept.delete(person);
      }
    const records = Array.from(this.#subjects, ([person, key]) => this.#sealSubject(person, key, next.epochKey));
    const bytes = formatRecords(records);
    await this.#replaceAndScrub(this.#path(KEY_LAYOUT.subjects), bytes);
    this.ends.subjects = bytes.length;
    step('erasure.key-replaced');
    this.#secrets = { actorKey: this.#secrets.actorKey, epochKey: next.epochKey };
    await this.#saveSecrets();
    step('erasure.old-key-removed');
  }

  #saveSecrets(): Promise<void> {
    return this.#replaceAndScrub(this.#path(KEY_LAYOUT.vault), formatSecrets(this.#secrets));
  }

  /** The old file's blocks are overwritten after the new one stands: best effort, as a disk may keep copies of its own. */
  async #replaceAndScrub(path: string, bytes: Uint8Array): Promise<void> {
    const { disk } = this.#parts;
    const old = disk.open(path, 'private-update');
    try {
      await replaceFile(disk, path, bytes, true);
      const length = old.size();
      if (length > 0) old.write(new Uint8Array(length), 0);
      await old.sync();
    } finally {
      old.close();
    }
  }
}

function withType(type: number, record: Uint8Array): Uint8Array {
  return Buffer.concat([Uint8Array.of(type), record]);
}
