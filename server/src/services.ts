import type { Law, LawPack } from '@pingzhang/engine/judge';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { Db } from './database/connect.ts';
import type { RateLimits } from './http/rate-limits.ts';
import type { Jobs } from './jobs/queue.ts';
import type { Program } from './jobs/program.ts';
import type { Webhooks } from './jobs/webhooks.ts';
import type { Metrics } from './observe/metrics.ts';
import type { Ledgers } from './trace/ledgers.ts';
import type { Trace } from './trace/act.ts';
import type { Keys } from './vault/keys.ts';
import type { Vault } from './vault/vault.ts';

/** Made once in start-server.ts; every request and every job gets the same. */
export interface Services {
  readonly config: Config;
  readonly pool: Pool;
  readonly db: Db;
  readonly clock: () => Date;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly limits: RateLimits;
  readonly ledgers: Ledgers;
  readonly trace: Trace;
  readonly keys: Keys;
  readonly vault: Vault;
  readonly jobs: Jobs;
  readonly webhooks: Webhooks;
  /** Opens hostile files outside this process. */
  readonly program: Program;
  readonly law: LawShelf;
}

/** The law pack in force here. */
export interface LawShelf {
  readonly pack: LawPack;
  /** Compiled on first use and kept. */
  ready(): Law;
}
