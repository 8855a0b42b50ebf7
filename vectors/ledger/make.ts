// Makes proofs.json anew: node --conditions=source --import tsx vectors/ledger/make.ts
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLedger } from '@pingzhang/ledger';
import { toHex } from '@pingzhang/engine/prove';

/** Bytes that look random and are the same in every run. */
function stream(seed: string): (length: number) => Uint8Array {
  let count = 0;
  return (length) => createHash('shake256', { outputLength: length }).update(`${seed} ${count++}`).digest();
}

interface Case {
  readonly name: string;
  readonly valid: boolean;
  readonly suite: 'international' | 'sm';
  readonly vkey: string;
  readonly entry: string;
  readonly proof: string;
}

const cases: Case[] = [];
const commitments: { suite: string; salt: string; payload: string; commitment: string }[] = [];
const root = mkdtempSync(join(tmpdir(), 'pingzhang-vectors-'));
for (const suite of ['international', 'sm'] as const) {
  let now = Date.parse('2026-03-01T00:00:00Z');
  const ledger = await createLedger({
    directory: join(root, suite),
    origin: `vectors.example/${suite}`,
    suite,
    alsoSign: suite === 'sm' ? [] : ['sm2', 'ml-dsa-44-cosignature'],
    random: stream(suite),
    clock: () => (now += 1000),
    checkpointEvery: null,
  });
  for (let n = 0; n < 300; n++)
    await ledger.append({
      actor: `员工${n % 5}`,
      action: 'check',
      counts: { PHONE: n },
      payload: Buffer.from(`材料 ${n}`),
    });
  await ledger.checkpoint();
  const tree = ledger.tree();
  for (const index of [0, 1, 255, 256, 300])
    for (const [line, vkey] of ledger.identity.vkeys.entries()) {
      const proof = ledger.prove(index);
      const entry = Buffer.from(tree.entry(index)).toString();
      const add = (name: string, valid: boolean, more: Partial<Case> = {}): void =>
        void cases.push({
          name: `${suite}, entry ${index}, key ${line}: ${name}`,
          valid,
          suite,
          vkey,
          entry,
          proof,
          ...more,
        });
      add('as written', true);
      if (line > 0 || index > 1) continue;
      add('another entry', false, { entry: entry.replace('"v":1', '"v":2') });
      add('another index', false, { proof: proof.replace(`index ${index}\n`, `index ${index + 1}\n`) });
      add('another size', false, { proof: proof.replace('\n301\n', '\n302\n') });
      add('another origin', false, { proof: proof.replaceAll(`vectors.example/${suite}`, 'vectors.example/x') });
      add('a hash left out', false, { proof: proof.replace(/(index \d+\n).*\n/, '$1') });
      add('index with a leading zero', false, { proof: proof.replace(`index ${index}`, `index 0${index}`) });
      add('another tree hash', false, { suite: suite === 'sm' ? 'international' : 'sm' });
    }
  const opened = ledger.open(JSON.parse(Buffer.from(tree.entry(1)).toString()))!;
  const { commitment } = JSON.parse(Buffer.from(tree.entry(1)).toString()) as { commitment: string };
  commitments.push({ suite, salt: toHex(opened.salt), payload: Buffer.from(opened.payload).toString(), commitment });
  await ledger.close();
}
rmSync(root, { recursive: true });
const tiles = [
  { level: 0, index: 1234067, width: 256, path: 'tile/0/x001/x234/067' },
  { level: 'entries', index: 0, width: 5, path: 'tile/entries/000.p/5' },
];
writeFileSync(new URL('proofs.json', import.meta.url), `${JSON.stringify({ cases, commitments, tiles }, null, 1)}\n`);
