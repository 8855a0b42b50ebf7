// Writes to the ledger named until it is killed; every acknowledged entry is told on standard output.
import { writeSync } from 'node:fs';
import { openLedger } from '@pingzhang/ledger';

const ledger = await openLedger({ directory: process.argv[2]!, checkpointEvery: 5 });
writeSync(1, 'ready\n');
for (let n = 0; ; n++)
  await Promise.all(
    Array.from({ length: 20 }, async (_, i) => {
      const { index, entry } = await ledger.append({ actor: 'child', action: 'check', counts: { n: n * 20 + i } });
      writeSync(1, `${index} ${entry.counts!['n']}\n`);
    }),
  );
