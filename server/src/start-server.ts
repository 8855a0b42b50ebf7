import { once } from 'node:events';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { nodeDisk, takeLock } from '@pingzhang/ledger';
import { mkdirSync } from 'node:fs';
import { resolve as absolute } from 'node:path';
import { configOf } from './config.ts';
import type { ServerOptions } from './config.ts';
import { connect } from './database/connect.ts';
import type { Connection } from './database/connect.ts';
import { startEmbedded } from './database/embedded/start.ts';
import type { Embedded } from './database/embedded/start.ts';
import { migrate } from './database/migrate.ts';
import { serverError } from './errors.ts';
import { createApp } from './http/app.ts';
import { openDemo } from './demo/index.ts';
import type { Demo } from './demo/index.ts';
import { setUpCode } from './identity/set-up-code.ts';
import { needsSetUp } from './nouns/set-up/index.ts';
import { createRateLimits } from './http/rate-limits.ts';
import { createJobs } from './jobs/queue.ts';
import { createProgram } from './jobs/program.ts';
import { startRunner } from './jobs/runner.ts';
import type { Runner } from './jobs/runner.ts';
import { startSweep } from './jobs/sweep.ts';
import type { Sweep } from './jobs/sweep.ts';
import { createWebhooks } from './jobs/webhooks.ts';
import { openLawShelf } from './law-shelf.ts';
import { consoleFiles } from './http/console-files.ts';
import { NOUNS, ROUTES } from './nouns/index.ts';
import { createLog, faceOf } from './observe/log.ts';
import { createMetrics } from './observe/metrics.ts';
import type { Services } from './services.ts';
import { createTrace } from './trace/act.ts';
import { openLedgers } from './trace/ledgers.ts';
import { installationKey, tenantKeys } from './vault/keys.ts';
import { openVault } from './vault/vault.ts';

export interface RunningServer {
  /** Where it listens, such as `http://127.0.0.1:8470`. */
  readonly url: string;
  readonly services: Services;
  readonly sweep: Sweep;
  /** Of the demo tenant, when it was asked for. */
  readonly demo: Demo | null;
  /** While nobody is set up: what the first administrator types. */
  readonly setUpCode: string | null;
  /** Resolves if the embedded database ends by itself; all else is then stopped. */
  readonly lost: Promise<void>;
  /** Takes no more requests, finishes what runs, gives leases back, closes ledgers, stops the database. */
  stop(): Promise<void>;
}

/** Home, database, services, jobs, then the door. Throws PZ_HOME_…, PZ_DATABASE_…, PZ_MIGRATION_…. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const config = configOf(options);
  const clock = options.clock ?? (() => new Date());
  const log = createLog(config.logLevel);
  const closing: (() => Promise<unknown> | void)[] = [];
  const close = async (): Promise<void> => {
    let failed: unknown;
    // A step that fails must not leave the database running.
    for (const step of closing.splice(0).toReversed())
      try {
        await step();
      } catch (error) {
        failed ??= error;
        log.error({ fault: faceOf(error) }, 'a part did not stop cleanly');
      }
    if (failed !== undefined) throw failed;
  };
  try {
    closing.push(lockHome(config.home));
    const embedded = config.databaseUrl === null ? await startEmbedded(config.home, config.unsafeFast) : null;
    if (embedded !== null) closing.push(() => embedded.stop());
    const connection = connect(embedded?.config ?? { connectionString: config.databaseUrl! });
    closing.push(() => connection.close());
    await migrate(connection.pool);
    const services = makeServices(config, clock, log, connection);
    closing.push(() => services.ledgers.close());
    closing.push(() => services.program.close());
    // What cannot be recorded now is tried again by the sweep; /readyz says so meanwhile.
    await services.trace
      .heal()
      .catch((error: unknown) => log.error({ fault: faceOf(error) }, 'deeds wait for their ledger'));
    const runner = startRunner(
      services,
      Object.assign({}, ...NOUNS.map(({ handlers }) => handlers ?? {})) as Parameters<typeof startRunner>[1],
    );
    services.wake.to(runner);
    closing.push(() => runner.stop());
    const sweep = startSweep(
      services,
      Object.assign({}, ...NOUNS.map(({ due }) => due ?? {})) as Parameters<typeof startSweep>[1],
    );
    closing.push(() => sweep.stop());
    const demo = options.demo === true ? await openDemo(services) : null;
    const code = (await needsSetUp(services.db)) ? setUpCode(config.home) : null;
    const server = await listen(services, config.host, config.port);
    closing.push(() => stopListening(server));
    const { port } = server.address() as { readonly port: number };
    const host = config.host.includes(':') ? `[${config.host}]` : config.host;
    return {
      url: `http://${host}:${port}`,
      services,
      sweep,
      demo,
      setUpCode: code,
      lost: lostDatabase(embedded, services, close),
      stop: close,
    };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}

type Waking = Services & { readonly wake: { to(runner: Runner): void } };

function makeServices(
  config: Services['config'],
  clock: () => Date,
  log: Services['log'],
  { pool, db }: Connection,
): Waking {
  let runner: Runner | null = null;
  const keys = tenantKeys(installationKey(config.keyFile), db);
  const vault = openVault(config.home, keys, db, clock);
  const ledgers = openLedgers(config.home, db, clock);
  const metrics = createMetrics();
  const jobs = createJobs(clock, () => runner?.wake());
  return {
    config,
    pool,
    db,
    clock,
    log,
    metrics,
    keys,
    vault,
    ledgers,
    jobs,
    limits: createRateLimits(config.limits),
    trace: createTrace({ db, vault, ledgers, clock, metrics }),
    webhooks: createWebhooks(jobs, clock),
    program: createProgram(config.program),
    law: openLawShelf(),
    wake: { to: (made) => void (runner = made) },
  };
}

function lockHome(home: string): () => void {
  try {
    mkdirSync(home, { recursive: true, mode: 0o711 });
  } catch (error) {
    throw serverError('PZ_HOME_UNUSABLE', { path: home, reason: (error as Error).message }, error);
  }
  try {
    const lock = takeLock(nodeDisk, home, 'server.lock');
    return () => lock.release();
  } catch (error) {
    throw serverError('PZ_HOME_LOCKED', { path: home }, error);
  }
}

/** Headers must come in 20 s, a whole request in an hour; a connection silent for 2 minutes is closed. */
async function listen(services: Services, host: string, port: number): Promise<Server> {
  const { consoleDirectory } = services.config;
  const app = createApp(
    services,
    ROUTES,
    consoleDirectory === null ? undefined : consoleFiles(absolute(consoleDirectory)),
  );
  const server = createAdaptorServer({
    fetch: app.fetch,
    overrideGlobalObjects: false,
    serverOptions: {
      headersTimeout: 20_000,
      requestTimeout: 3_600_000,
      connectionsCheckingInterval: 5000,
      maxHeaderSize: 16_384,
    },
  }) as Server;
  server.timeout = 120_000;
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}

/** Requests under way get ten seconds. */
async function stopListening(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const patience = setTimeout(() => server.closeAllConnections(), 10_000);
  await closed;
  clearTimeout(patience);
}

/** A server without its database answers nothing: better it ends, and is started again. */
async function lostDatabase(embedded: Embedded | null, { log }: Services, close: () => Promise<void>): Promise<void> {
  const asked = (await embedded?.ended) ?? true;
  if (asked) return new Promise(() => undefined);
  log.fatal('the embedded database ended');
  await close().catch(() => undefined);
}
