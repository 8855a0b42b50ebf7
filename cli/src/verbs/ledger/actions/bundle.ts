import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { release } from 'node:os';
import { makePackage, openLedger, requestTimestamp } from '@pingzhang/ledger';
import { EXIT } from '../../../exit.ts';
import { VERSION } from '../../../version.ts';
import { writeFileAtomically } from '../../../io/write-file.ts';
import { actorOf, indexOf, optional, place, required } from '../arguments.ts';
import type { Action } from '../arguments.ts';
import { ledgerMessages } from '../messages.ts';

/** Packs entries by number, and material to carry away, with all a stranger needs to verify them. */
export const bundle: Action = async (terminal, args, options) => {
  const where = place(args, options);
  const out = required(options['output'], '--output');
  const indexes = args.slice(1).map((index) => indexOf(index, 'INDEX'));
  const paths = (options['material'] as readonly string[] | undefined) ?? [];
  const material = paths.map((path) => ({ path, bytes: readFileSync(path) }));
  const sealTo = optional(options['sealKey']);
  const sealKey = sealTo === undefined ? undefined : randomBytes(32);
  const tsa = optional(options['tsa']);
  const ledger = await openLedger({ ...where, checkpointEvery: null });
  try {
    const zip = await makePackage({
      ledger,
      directory: where.directory,
      indexes,
      material,
      capture: {
        tool: { name: 'pingzhang', version: VERSION, sha256: toolHash() },
        operator: actorOf(options),
        source: optional(options['source']) ?? '',
        time: new Date().toISOString(),
        environment: { node: process.version, system: `${process.platform} ${release()}`, arch: process.arch },
      },
      disclose: options['disclose'] === true,
      ...(sealKey === undefined ? {} : { sealKey }),
      timestamp: tsa === undefined ? null : (data) => requestTimestamp(tsa, data),
    });
    if (sealTo !== undefined) writeFileSync(sealTo, `${sealKey!.toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    await writeFileAtomically(out, [zip], { inputs: paths });
    terminal.note(ledgerMessages(terminal.language).written(out));
    return EXIT.clean;
  } finally {
    await ledger.close();
  }
};

/** Of the program file that runs. */
function toolHash(): string {
  const program = process.argv[1];
  return program === undefined ? '' : createHash('sha256').update(readFileSync(program)).digest('hex');
}
