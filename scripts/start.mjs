// `npm start`: on a fresh clone with only Node and npm, ends with the console open for work, with demo data.
// Installs and builds what is missing or stale, then hands over to `pingzhang serve --demo`, whose options it takes:
// `npm start -- --port 8080`, or `npm start -- --once` to start, be ready and stop.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureReady } from './ensure.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
ensureReady();

const program = join('cli', 'bin', 'pingzhang.js');
const server = spawn(process.execPath, [program, 'serve', '--demo', ...process.argv.slice(2)], { stdio: 'inherit' });
// Ctrl+C and the closing of the terminal reach the server as well; here we only wait until it has finished.
for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => undefined);
process.on('SIGTERM', () => server.kill('SIGTERM'));
server.once('exit', (code, signal) => {
  process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
});
