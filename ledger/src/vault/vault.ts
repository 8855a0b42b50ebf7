import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { canonicalJson, fromBase64, toBase64, toHex, utf8 } from '@pingzhang/engine/prove';
import type { Entry, SuiteName } from '@pingzhang/engine/prove';
import { derive, mac, seal, unseal } from '../crypto/seal.ts';
import { createFile, replaceFile } from '../disk/disk.ts';
import type { Disk } from '../disk/disk.ts';
import type { OnStep } from '../disk/steps.ts';
import { ledgerError } from '../errors.ts';
import { readSecret } from '../keys/key-folder.ts';
import { KEY_LAYOUT, LAYOUT } from '../log/layout.ts';
import { appendRecords, formatRecords, recordName, wholeRecords } from './record-file.ts';

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

interface Secrets {
  readonly actorKey: string;
  readonly epochKey: string;
  /** An erasure under way: the key the remaining subjects move to, and the pseudonym of the one to forget. */
  readonly next?: { readonly epochKey: string; readonly forget: string };
}

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
  readonly #openings = new Map<string, Buffer>();
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
  static open(parts: VaultParts): Vault {
    const file = join(parts.keyDirectory, KEY_LAYOUT.vault);
    const bytes = Buffer.from(readSecret(parts.disk, file));
    const secrets = parseSecrets(bytes);
    if (secrets === null) throw ledgerError('PZ_LEDGER_KEYS', { file, reason: 'it is damaged or was changed' });
    const vault = new Vault(parts, secrets);
    vault.#load();
    return vault;
  }

  #load(): void {
    const { disk, directory } = this.#parts;
    const file = this.#path(KEY_LAYOUT.subjects);
    const subjects = wholeRecords(disk.read(file) ?? new Uint8Array(0));
    const openings = wholeRecords(disk.read(join(directory, LAYOUT.openings)) ?? new Uint8Array(0));
    this.ends = { subjects: subjects.end, openings: openings.end };
    this.trailing = { subjects: subjects.trailing, openings: openings.trailing };
    const keys = [this.#secrets.epochKey, this.#secrets.next?.epochKey].filter((key) => key !== undefined);
    for (const { record } of subjects.records) {
      const plain = keys.map((key) => this.#unsealSubject(record, key)).find((opened) => opened !== null);
      if (plain === undefined || plain === null)
        throw ledgerError('PZ_LEDGER_DAMAGED', { file, reason: 'a record does not open' });
      this.#learn(plain);
    }
    for (const { name, record } of openings.records) this.#openings.set(name, record);
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
    const { suite, random } = this.#parts;
    const key = this.#subjects.get(person) ?? Buffer.from(random(32));
    this.#subjects.set(person, key);
    if (this.#kept.has(person)) return { key, side: [] };
    return { key, side: [withType(SUBJECT_RECORD, this.#sealSubject(suite, person, key, this.#secrets.epochKey))] };
  }

  #learn(plain: Buffer): void {
    const person = plain.subarray(32).toString();
    this.#subjects.set(person, plain.subarray(0, 32));
    this.#kept.add(person);
  }

  #sealSubject(suite: SuiteName, person: string, key: Uint8Array, epochKey: string): Buffer {
    const epoch = derive(suite, fromBase64(epochKey)!, 'subjects');
    return seal(suite, epoch, Buffer.concat([key, utf8(person)]), utf8('subject'), this.#parts.random);
  }

  #unsealSubject(record: Uint8Array, epochKey: string): Buffer | null {
    const { suite } = this.#parts;
    return unseal(suite, derive(suite, fromBase64(epochKey)!, 'subjects'), record, utf8('subject'));
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
    const key =
      entry.subject === undefined
        ? this.#subjects.get(NOBODY)
        : [...this.#subjects.values()].find((candidate) => this.#reference(candidate) === entry.subject);
    if (key === undefined) return null;
    const record = this.#openings.get(entry.opening);
    const plain =
      record === undefined ? null : unseal(suite, derive(suite, key, 'opening'), record, utf8(entry.commitment ?? ''));
    if (plain === null)
      throw ledgerError('PZ_LEDGER_DAMAGED', {
        file: LAYOUT.openings,
        reason: `record ${entry.opening} is gone or changed`,
      });
    return { salt: plain.subarray(0, 32), payload: plain.subarray(32) };
  }

  /** Pseudonyms of everybody not erased. */
  references(): Set<string> {
    return new Set(Array.from(this.#subjects.values(), (key) => this.#reference(key)));
  }

  /** Moves what was handed to the log's journal into the files of the vault, durably. */
  async keep(records: readonly Uint8Array[]): Promise<void> {
    const { disk, directory, step } = this.#parts;
    const of = (type: number): Uint8Array[] =>
      records.filter((record) => record[0] === type).map((record) => record.subarray(1));
    const subjects: Uint8Array[] = [];
    for (const record of of(SUBJECT_RECORD)) {
      const plain = this.#unsealSubject(record, this.#secrets.epochKey);
      if (plain === null || this.#kept.has(plain.subarray(32).toString())) continue;
      this.#learn(plain);
      subjects.push(record);
    }
    const openings = of(OPENING_RECORD).filter((record) => !this.#openings.has(recordName(record)));
    const file = this.#path(KEY_LAYOUT.subjects);
    this.ends.subjects = await appendRecords(disk, file, this.ends.subjects, formatRecords(subjects), true);
    step('side.appended');
    const path = join(directory, LAYOUT.openings);
    this.ends.openings = await appendRecords(disk, path, this.ends.openings, formatRecords(openings), false);
    step('side.synced');
    for (const record of openings) this.#openings.set(recordName(record), Buffer.from(record));
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
    const { suite, step } = this.#parts;
    for (const [person, key] of this.#subjects)
      if (this.#reference(key) === next.forget) {
        this.#subjects.delete(person);
        this.#kept.delete(person);
      }
    const records = Array.from(this.#subjects, ([person, key]) => this.#sealSubject(suite, person, key, next.epochKey));
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

/** The check makes a changed byte of a key that signs nothing show. */
function formatSecrets(secrets: Secrets): Buffer {
  const check = createHash('sha256')
    .update(canonicalJson(secrets as never))
    .digest('hex')
    .slice(0, 16);
  return Buffer.from(`${canonicalJson({ ...secrets, check })}\n`);
}

/** Null unless the text is what `formatSecrets` makes of 32-byte keys. */
function parseSecrets(bytes: Buffer): Secrets | null {
  try {
    const { check: _, ...secrets } = JSON.parse(bytes.toString()) as Secrets & { readonly check: string };
    const { actorKey, epochKey, next } = secrets;
    const keys = [actorKey, epochKey, ...(next === undefined ? [] : [next.epochKey])];
    const fine = keys.every((key) => fromBase64(key)?.length === 32) && formatSecrets(secrets).equals(bytes);
    return fine ? secrets : null;
  } catch {
    return null;
  }
}

function withType(type: number, record: Uint8Array): Uint8Array {
  return Buffer.concat([Uint8Array.of(type), record]);
}
