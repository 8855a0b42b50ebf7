import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunningServer } from '@pingzhang/server';
import { EXIT } from '../../exit.ts';
import type { ExitCode } from '../../exit.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { serveError } from './errors.ts';
import { homeOf } from './home.ts';
import { serveMessages } from './messages.ts';
import type { ServeOptions } from './options.ts';

/** Starts, says where, and runs until it is told to stop. */
export async function runServer(terminal: Terminal, options: ServeOptions): Promise<ExitCode> {
  const say = serveMessages(terminal.language);
  const home = homeOf(options.home, process.env);
  const consoleDirectory = options.console ?? builtConsole();
  terminal.note(say.starting(home));
  const stop = untilSignal();
  const { startServer } = await import('@pingzhang/server');
  const port = Number(options.port ?? 8470);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw serveError('PZ_SERVE_PORT', { port: String(options.port) });
  const server = await startServer({
    home,
    port,
    host: options.host ?? '127.0.0.1',
    demo: options.demo === true,
    program: [process.execPath, fileURLToPath(new URL('../../../bin/pingzhang.js', import.meta.url))],
    trustedProxies: options.trustProxy ?? [],
    logLevel: options.logLevel ?? (terminal.interactive ? 'warn' : 'info'),
    ...(consoleDirectory !== null && { consoleDirectory }),
    ...(options.publicUrl !== undefined && { publicUrl: options.publicUrl }),
    ...(options.keyFile !== undefined && { keyFile: options.keyFile }),
    ...(process.env['PINGZHANG_OIDC_SECRET'] && { oidcSecret: process.env['PINGZHANG_OIDC_SECRET'] }),
    ...(process.env['DATABASE_URL'] && { databaseUrl: process.env['DATABASE_URL'] }),
  }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' || error.code === 'EACCES' ? serveError('PZ_SERVE_PORT', { port }, error) : error;
  });
  await announce(terminal, server, consoleDirectory !== null);
  if (options.once !== true) {
    terminal.note(say.stop);
    if ((await Promise.race([stop, server.lost.then(() => 'lost')])) === 'lost') return EXIT.fault;
    terminal.note(say.stopping);
  }
  await server.stop();
  terminal.note(say.stopped);
  return EXIT.clean;
}

async function announce(terminal: Terminal, { url, demo, setUpCode }: RunningServer, page: boolean): Promise<void> {
  const say = serveMessages(terminal.language);
  await terminal.out(say.ready(url));
  if (!page) terminal.note(say.noConsole);
  if (demo !== null)
    await terminal.out(demo.password === null ? say.demoChosen(demo.account) : say.demo(demo.account, demo.password));
  if (setUpCode !== null) await terminal.out(say.setUp(setUpCode));
}

/** Beside the program: in the repository, or inside the package. */
function builtConsole(): string | null {
  const places = ['../../../../console/dist', '../../../console'];
  const found = places
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((place) => existsSync(join(place, 'index.html')));
  return found ?? null;
}

/** One wish to stop reaches a program several times: from the terminal, from the service manager, from npm. */
const SAME_WISH_MS = 5000;

/** Told to stop, or its terminal closed. Cut short, the stop would leave the database behind; who insists later is obeyed. */
function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    let first: number | null = null;
    const told = (): void => {
      first ??= Date.now();
      if (Date.now() - first > SAME_WISH_MS) process.exit(EXIT.fault);
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, told);
  });
}
