import { join } from 'node:path';
import {
  TILE_WIDTH,
  emptyRoot,
  formatCheckpoint,
  formatNote,
  leafHash,
  parseNote,
  verifyLines,
} from '@pingzhang/engine/prove';
import type { Suite } from '@pingzhang/engine/prove';
import { PzError } from '@pingzhang/engine/model';
import { replaceFile } from '../disk/disk.ts';
import type { Disk } from '../disk/disk.ts';
import type { OnStep } from '../disk/steps.ts';
import { ledgerError } from '../errors.ts';
import type { Anchor, KeyFolder, Signers } from '../keys/key-folder.ts';
import { openAcknowledged } from './acknowledged.ts';
import type { Acknowledged } from './acknowledged.ts';
import type { Frontier } from './frontier.ts';
import { integrate } from './integrate.ts';
import type { Growth } from './integrate.ts';
import { openJournal } from './journal.ts';
import type { Journal } from './journal.ts';
import { LAYOUT } from './layout.ts';
import type { Lock } from './lock.ts';
import { recover, removeHalfMade, removeUncovered } from './recover.ts';
import { removeCoveredPartials } from './partials.ts';
import { storedTree } from './tiles.ts';
import type { StoredTree } from './tiles.ts';
import { said } from '../reasons.ts';

export interface LogParts {
  readonly disk: Disk;
  readonly directory: string;
  readonly origin: string;
  readonly suite: Suite;
  readonly keys: KeyFolder;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly step: OnStep;
  /** Receives what was handed in beside entries, once these are on their way into the tree; must make it durable. */
  readonly keepSide: (records: readonly Uint8Array[]) => Promise<void>;
  /** Called once the log itself is found sound, before anything is written; may throw to refuse. */
  readonly onRecovered: (unclean: boolean, anchor: Anchor | null) => void;
  /** Called with the stored tree before anything new is signed: others may have seen more of it. Rejects to refuse. */
  readonly confirm: (tree: StoredTree, signers: Signers) => Promise<void>;
  /** How much of that there is now. */
  readonly sideLength: () => number;
}

/** Entries handed in together; they stand together in the log. */
interface Waiting {
  readonly entries: readonly Uint8Array[];
  readonly side: readonly Uint8Array[];
  /** With the first one's index. */
  readonly resolve: (first: number) => void;
  readonly reject: (error: unknown) => void;
}

interface Turn {
  readonly growth: Growth;
  readonly side: readonly Uint8Array[];
  readonly release: () => void;
}

/** A batch is bounded so that the first caller in it does not wait for many others. */
const LARGEST_BATCH = 512;
const LONGEST_ENTRY = 0xffff;

/**
 * The one writer of a log. Entries that arrive while a sync is under way are made durable by the next one together;
 * `append` resolves only when its entry is. A checkpoint moves them into tiles, hashes them anew from the disk and signs.
 */
export class TileLog {
  readonly #parts: LogParts;
  readonly #lock: Lock;
  readonly #frontier: Frontier;
  readonly #journals: readonly [Journal, Journal];
  readonly #acknowledged: Acknowledged;
  #signers: Signers;
  #active = 0;
  #waiting: Waiting[] = [];
  #running: Promise<void> | null = null;
  /** Called between two batches: the moment at which the journals may change turns. */
  #boundary: (() => void) | null = null;
  #checkpointing: Promise<unknown> = Promise.resolve();
  /** Entries from the start of the partial bundle at `#stored`. */
  #entries: Uint8Array[];
  #side: Uint8Array[];
  #stored: number;
  #checkpoint: string | null;
  /** Set once a write's fate is unknown: from then on nothing is acknowledged or signed. */
  #stopped: Error | null = null;

  private constructor(parts: LogParts, lock: Lock, signers: Signers) {
    const { disk, directory } = parts;
    const anchor = parts.keys.anchor();
    const recovered = recover(disk, directory, parts.origin, parts.suite, signers, anchor);
    parts.onRecovered(recovered.unclean, anchor);
    removeHalfMade(disk, directory, join(directory, LAYOUT.handovers), parts.keys.path);
    if (recovered.unclean) removeUncovered(disk, directory, recovered.stored);
    this.#parts = parts;
    this.#lock = lock;
    this.#signers = signers;
    this.#frontier = recovered.frontier;
    this.#entries = recovered.entries;
    this.#side = [...recovered.side];
    this.#stored = recovered.stored;
    this.#checkpoint = recovered.checkpoint;
    this.#acknowledged = openAcknowledged(disk, join(directory, LAYOUT.acknowledged));
    const [first, second] = LAYOUT.journals;
    this.#journals = [openJournal(disk, join(directory, first)), openJournal(disk, join(directory, second))];
  }

  /** Throws what `recover` finds wrong. What a crash left in the journals is checkpointed first. `close` gives up the lock. */
  static async open(parts: LogParts, lock: Lock): Promise<TileLog> {
    const log = new TileLog(parts, lock, parts.keys.signers());
    await parts.confirm(log.tree(), log.signers);
    if (log.size > log.stored) await log.checkpoint();
    await log.#cutJournals();
    return log;
  }

  /** Entries acknowledged so far. */
  get size(): number {
    return this.#frontier.size;
  }

  /** Entries the last checkpoint covers. */
  get stored(): number {
    return this.#stored;
  }

  /** The last checkpoint signed, as a note; null before the first. */
  get checkpointNote(): string | null {
    return this.#checkpoint;
  }

  get signers(): Signers {
    return this.#signers;
  }

  /** Signs with these from the next checkpoint on. */
  adopt(signers: Signers): void {
    this.#signers = signers;
  }

  /** The stored tree under the last checkpoint. */
  tree(): StoredTree {
    return storedTree(this.#parts.disk, this.#parts.directory, this.#parts.suite.hash, this.#stored);
  }

  /** Resolves with the first one's index once all are durable; they follow one another. `side` becomes durable with them. */
  append(entries: readonly Uint8Array[], side: readonly Uint8Array[] = []): Promise<number> {
    if (this.#stopped !== null) return Promise.reject(this.#stopped);
    if (entries.some(({ length }) => length > LONGEST_ENTRY)) return Promise.reject(ledgerError('PZ_ENTRY_TOO_LONG'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ entries, side, resolve, reject });
      // The callers of one turn of the event loop share a sync.
      this.#running ??= new Promise<void>((done) => setImmediate(done)).then(() => this.#run());
    });
  }

  /** As many of those waiting, in order, as a batch holds. */
  #nextBatch(): Waiting[] {
    let count = 0;
    let entries = 0;
    for (const waiting of this.#waiting) {
      entries += waiting.entries.length;
      if (count > 0 && entries > LARGEST_BATCH) break;
      count++;
    }
    return this.#waiting.splice(0, count);
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0 && this.#stopped === null) {
      await this.#commit(this.#nextBatch());
      this.#boundary?.();
      this.#boundary = null;
    }
    this.#running = null;
    this.#boundary?.();
    this.#boundary = null;
    if (this.#stopped !== null) for (const { reject } of this.#waiting.splice(0)) reject(this.#stopped);
  }

  async #commit(batch: readonly Waiting[]): Promise<void> {
    const { step, suite } = this.#parts;
    const journal = this.#journals[this.#active]!;
    const first = this.#frontier.size;
    const entries = batch.length === 1 ? batch[0]!.entries : batch.flatMap((waiting) => waiting.entries);
    const side = batch.flatMap((waiting) => waiting.side);
    const refuse = (error: unknown): void => batch.forEach(({ reject }) => reject(error));
    try {
      step('journal.before-write');
      journal.write({ first, entries, side }, step);
      step('journal.written');
    } catch (error) {
      // Nothing behind the last good batch was acknowledged: the next batch writes over it.
      return refuse(ledgerError('PZ_LEDGER_NOT_WRITTEN', { reason: codeOf(error) }, error));
    }
    let leaves: Uint8Array[];
    try {
      const synced = journal.sync();
      leaves = entries.map((entry) => leafHash(suite.hash, entry));
      await synced;
      step('journal.synced');
    } catch (error) {
      // After a failed sync the cache may claim pages the device never got: a second sync that succeeds proves nothing.
      return refuse(this.#stop(error));
    }
    for (const leaf of leaves) this.#frontier.push(leaf);
    this.#entries.push(...entries);
    this.#side.push(...side);
    try {
      this.#acknowledged.set(this.#frontier.size);
      step('journal.acknowledged');
    } catch (error) {
      return refuse(this.#stop(error));
    }
    let next = first;
    for (const { resolve, entries: own } of batch) {
      resolve(next);
      next += own.length;
    }
  }

  /** Resolves once nothing handed in is waiting. */
  async drained(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  /** Signs a checkpoint over everything acknowledged before the call; resolves with the note. */
  checkpoint(signers: Signers = this.#signers): Promise<string> {
    const next = this.#checkpointing.then(() => this.#sign(signers));
    this.#checkpointing = next.catch(() => undefined);
    return next;
  }

  async #sign(signers: Signers): Promise<string> {
    if (this.#stopped !== null) throw this.#stopped;
    const { step } = this.#parts;
    const rotating = signers !== this.#signers;
    if (this.#frontier.size === this.#stored && this.#checkpoint !== null && !rotating) return this.#checkpoint;
    step('checkpoint.begun');
    const { growth, side, release } =
      this.#running === null
        ? this.#turn()
        : await new Promise<Turn>((resolve) => (this.#boundary = () => resolve(this.#turn())));
    if (this.#stopped !== null) throw this.#stopped;
    try {
      if (growth.to > growth.from) {
        await integrate(this.#parts.disk, this.#parts.directory, this.#parts.suite.hash, growth, step);
        await this.#parts.keepSide(side);
      }
      this.#checkpoint = await this.#publish(growth.to, growth.root, signers);
    } catch (error) {
      // What is in memory no longer matches what is on the disk; the journals still hold it all.
      throw this.#stop(error);
    }
    this.#stored = growth.to;
    this.#signers = signers;
    release();
    step('journal.released');
    removeCoveredPartials(this.#parts.disk, this.#parts.directory, growth);
    step('partials.removed');
    return this.#checkpoint;
  }

  /** Takes over what is to be stored and lets the other journal receive from now on. */
  #turn(): Turn {
    const { hash } = this.#parts.suite;
    const [entries, side, full] = [this.#entries, this.#side, this.#journals[this.#active]!];
    const to = this.#frontier.size;
    const root = to === 0 ? emptyRoot(hash) : this.#frontier.root();
    const growth = { from: this.#stored, to, root, entries, ...this.#frontier.take() };
    this.#active = 1 - this.#active;
    this.#entries = entries.slice(entries.length - (to % TILE_WIDTH));
    this.#side = [];
    return { growth, side, release: () => full.release() };
  }

  async #publish(size: number, root: Uint8Array, signers: Signers): Promise<string> {
    const { disk, directory, origin, suite, keys, step } = this.#parts;
    this.#lock.check();
    const anchor = keys.anchor();
    if (anchor !== null && anchor.size > size)
      throw ledgerError('PZ_LEDGER_ROLLED_BACK', { size, seen: anchor.size, by: 'anchor' });
    step('anchor.before-write');
    await keys.saveAnchor({ size, root, openings: this.#parts.sideLength() });
    step('anchor.written');
    const text = formatCheckpoint({ origin, size, root, extensions: [] });
    const time = Math.floor(this.#parts.clock() / 1000);
    const all = [...signers.active, ...signers.next];
    const note = formatNote(
      text,
      all.map((signer) => signer.line(text, time)),
    );
    // A signature made by faulty memory must not leave the house.
    const keysOf = all.map(({ key }) => key);
    if (verifyLines(parseNote(note), keysOf, suite).length !== all.length)
      throw ledgerError('PZ_LEDGER_DAMAGED', {
        file: LAYOUT.checkpoint,
        reason: said('its own signature does not verify'),
      });
    step('checkpoint.signed');
    await replaceFile(disk, join(directory, LAYOUT.checkpoint), Buffer.from(note));
    step('checkpoint.published');
    return note;
  }

  #stop(cause: unknown): Error {
    this.#stopped ??=
      cause instanceof PzError ? cause : ledgerError('PZ_LEDGER_STOPPED', { reason: codeOf(cause) }, cause);
    return this.#stopped;
  }

  async #cutJournals(): Promise<void> {
    await Promise.all(this.#journals.map((journal) => journal.cut()));
    this.#acknowledged.set(this.#stored);
    await this.#acknowledged.sync();
  }

  /** Checkpoints what is left and gives up the lock. A stopped log keeps its journals for the next writer. */
  async close(): Promise<void> {
    try {
      await this.drained();
      if (this.#stopped === null && this.#frontier.size > this.#stored) await this.checkpoint();
      await this.#checkpointing;
      if (this.#stopped === null) await this.#cutJournals();
      this.#parts.step('close.journals-cut');
    } finally {
      for (const journal of this.#journals) journal.close();
      this.#acknowledged.close();
      this.#lock.release();
      this.#parts.step('lock.released');
    }
  }
}

/** A system error's code, never its message: that may hold a path with somebody's name. */
function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | null)?.code ?? 'fault';
}
