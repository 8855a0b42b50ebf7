import { createHash, randomBytes } from 'node:crypto';
import { closeSync, fdatasyncSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import Hypercore from 'hypercore';
import { canonicalJson } from '@pingzhang/engine/prove';
import { createLedger, generateSigner, nodeDisk, nodeSuite } from '@pingzhang/ledger';
import type { Deed, Ledger } from '@pingzhang/ledger';
import { createKeyFolder, keyFolder } from '../../ledger/src/keys/key-folder.ts';
import { takeLock } from '../../ledger/src/log/lock.ts';
import { TileLog } from '../../ledger/src/log/log.ts';
import { median, print, quantile, rate, seconds } from './figures.ts';

const BATCH = 512;

const deed = (n: number): Deed => ({
  actor: `reviewer-${n % 7}`,
  action: 'check',
  purpose: '投诉核查',
  fieldClasses: ['CN_ID', 'PHONE'],
  counts: { CN_ID: n % 9, PHONE: n % 31 },
  decision: 'masked',
});

/** What the peers are given: an entry's bytes, of the size ours have. */
const entry = (n: number): Buffer =>
  Buffer.from(canonicalJson({ v: 1, time: new Date().toISOString(), ...deed(n) } as never));

/** The usual tamper-evident table: each row holds the hash of the one before and its own entry. */
class Chain {
  readonly #db: DatabaseSync;
  readonly #insert: ReturnType<DatabaseSync['prepare']>;
  #head: Buffer = Buffer.alloc(32);

  constructor(path: string) {
    this.#db = new DatabaseSync(path);
    this.#db.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL');
    this.#db.exec('CREATE TABLE log (id INTEGER PRIMARY KEY, entry BLOB NOT NULL, hash BLOB NOT NULL)');
    this.#insert = this.#db.prepare('INSERT INTO log (entry, hash) VALUES (?, ?)');
  }

  append(entries: readonly Buffer[]): void {
    this.#db.exec('BEGIN');
    for (const bytes of entries) {
      this.#head = createHash('sha256').update(this.#head).update(bytes).digest();
      this.#insert.run(bytes, this.#head);
    }
    this.#db.exec('COMMIT');
  }

  close(): void {
    this.#db.close();
  }
}

/** The log by itself, under the ledger: bytes in, as the peers have it. */
async function bareLog(root: string): Promise<TileLog> {
  const [directory, keyDirectory] = [join(root, 'log'), join(root, 'log.keys')];
  mkdirSync(directory, { recursive: true });
  await createKeyFolder(nodeDisk, keyDirectory, [generateSigner('ed25519', 'bench.example/log', randomBytes)]);
  return TileLog.open(
    {
      disk: nodeDisk,
      directory,
      origin: 'bench.example/log',
      suite: nodeSuite('international'),
      keys: keyFolder(nodeDisk, keyDirectory),
      clock: Date.now,
      step: () => undefined,
      onRecovered: () => undefined,
      confirm: () => Promise.resolve(),
      keepSide: () => Promise.resolve(),
      sideLength: () => 0,
    },
    takeLock(nodeDisk, directory),
  );
}

/**
 * Each contender makes the same entries durable, batch by batch. A checkpoint of ours (tiles written, synced, read back
 * and hashed anew, one signature) belongs to a second of appends, not to a batch: the figures stand with one in every
 * round, and without.
 */
export async function benchAppends(folder: string, rounds: number, batches: number): Promise<void> {
  const log = await bareLog(folder);
  const directory = join(folder, 'ledger');
  const ledger = await createLedger({ directory, origin: 'bench.example/ledger', checkpointEvery: null });
  const chain = new Chain(join(folder, 'chain.db'));
  const core = new Hypercore(join(folder, 'hypercore'));
  await core.ready();
  const numbers = Array.from({ length: BATCH }, (_, n) => n);
  const entries = numbers.map(entry);
  const contenders = {
    log: { append: () => log.append(entries), end: () => log.checkpoint() },
    ledger: { append: () => ledger.appendAll(numbers.map(deed)), end: () => ledger.checkpoint() },
    sqlite: { append: () => chain.append(entries), end: () => undefined },
    hypercore: { append: () => core.append(entries), end: () => undefined },
  };
  type Name = keyof typeof contenders;
  const acknowledged: Record<Name, number[]> = { log: [], ledger: [], sqlite: [], hypercore: [] };
  const checkpointed: Record<Name, number[]> = { log: [], ledger: [], sqlite: [], hypercore: [] };
  /** Microseconds of processor an entry, which a busy machine disturbs less. */
  const worked: Record<Name, number[]> = { log: [], ledger: [], sqlite: [], hypercore: [] };
  for (let round = -2; round < rounds; round++)
    for (const [name, { append, end }] of Object.entries(contenders) as [Name, (typeof contenders)[Name]][]) {
      const cpu = process.cpuUsage();
      const time = await seconds(async () => {
        for (let n = 0; n < batches; n++) await append();
      });
      const { user, system } = process.cpuUsage(cpu);
      const after = await seconds(end);
      if (round < 0) continue;
      worked[name].push((user + system) / (batches * BATCH));
      acknowledged[name].push(time);
      checkpointed[name].push(time + after);
    }
  const line = (ours: 'log' | 'ledger', times: typeof acknowledged): string => {
    const ratio = (peer: Name): string => median(times[peer].map((time, i) => time / times[ours][i]!)).toFixed(2);
    return `${rate((batches * BATCH) / median(times[ours])).padStart(9)}   ${ratio('sqlite')} x SQLite   ${ratio('hypercore')} x hypercore`;
  };
  const peer = (name: Name): string => rate((batches * BATCH) / median(acknowledged[name]));
  print(`durable appends of the same ${entries[0]!.length} bytes, batches of ${BATCH}, entries a second`);
  print(`(medians of ${rounds} rounds of ${batches} batches, alternated)`);
  print(`  SQLite hash chain ${peer('sqlite')}, hypercore ${peer('hypercore')} (which makes no fsync)`);
  print(`  log, acknowledged              ${line('log', acknowledged)}`);
  print(`  log, with a checkpoint a round ${line('log', checkpointed)}`);
  print('the whole ledger: what was done is checked, made canonical and given its pseudonyms first');
  print(`  acknowledged                   ${line('ledger', acknowledged)}`);
  print(`  with a checkpoint a round      ${line('ledger', checkpointed)}`);
  const names = Object.keys(contenders) as Name[];
  print('processor time of an acknowledged entry, microseconds');
  print(`  ${names.map((name) => `${name} ${median(worked[name]).toFixed(1)}`).join('   ')}`);
  await core.close();
  await log.close();
  await single(ledger, chain, folder, rounds);
  chain.close();
  await ledger.close();
}

/** 64 callers, each waiting for its entry before it makes the next, against commits of one row. */
async function single(ledger: Ledger, chain: Chain, folder: string, rounds: number): Promise<void> {
  const [callers, each] = [64, 100];
  const waits: number[] = [];
  const ours: number[] = [];
  const sqlite: number[] = [];
  const syncs: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const time = await seconds(() =>
      Promise.all(
        Array.from({ length: callers }, async () => {
          for (let n = 0; n < each; n++) {
            const wait = await seconds(() => ledger.append(deed(n)));
            if (round >= 0) waits.push(wait);
          }
        }),
      ),
    );
    const rows = 300;
    const chained = await seconds(() => {
      for (let n = 0; n < rows; n++) chain.append([entry(n)]);
    });
    syncs.push(...syncTimes(join(folder, 'sync'), 50));
    if (round < 0) continue;
    ours.push((callers * each) / time);
    sqlite.push(rows / chained);
  }
  const ratio = median(ours.map((speed, i) => speed / sqlite[i]!));
  print(`single durable appends, ${callers} callers at once, entries a second`);
  print(`  ledger ${rate(median(ours))}   SQLite one-row commits ${rate(median(sqlite))}   ${ratio.toFixed(1)} x`);
  const [p50, p99] = [quantile(waits, 0.5), quantile(waits, 0.99)];
  const [sync50, sync99] = [quantile(syncs, 0.5), quantile(syncs, 0.99)];
  const ms = (time: number): string => (time * 1000).toFixed(2);
  print(
    `  a caller waits ${ms(p50)} ms (p99 ${ms(p99)}); one write and fdatasync takes ${ms(sync50)} ms (p99 ${ms(sync99)})`,
  );
  print(`  p50 is ${(p50 / sync50).toFixed(1)} and p99 ${(p99 / sync99).toFixed(1)} of them`);
}

function syncTimes(path: string, count: number): number[] {
  const file = openSync(path, 'a');
  const bytes = Buffer.alloc(64 * 200, 1);
  const times = Array.from({ length: count }, () => {
    const started = performance.now();
    writeSync(file, bytes);
    fdatasyncSync(file);
    return (performance.now() - started) / 1000;
  });
  closeSync(file);
  return times;
}
