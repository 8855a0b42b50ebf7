import { runCommand } from './command.ts';
import { EXIT } from './exit.ts';
import { serveRuns } from './runs.ts';
import { processTerminal } from './terminal/terminal.ts';

/** A reader that closes the pipe early (`| head`) has what it wanted. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.clean);
  throw error;
});

/** Notes are for somebody who watches; with the terminal gone the work still ends in order. */
process.stderr.on('error', () => undefined);

const argv = process.argv.slice(2);
if (process.send !== undefined && argv[0] === 'runs') serveRuns();
else process.exitCode = await runCommand(argv, processTerminal());
