import { randomBytes } from 'node:crypto';
import {
  cosignedMessage,
  formatCheckpoint,
  formatNote,
  formatTlogProof,
  formatVkey,
  inclusionProof,
  leafHash,
  nodeHash,
  parseCheckpoint,
  parseNote,
  parsePolicy,
  treeRoot,
  utf8,
  verifyTlogProof,
} from '@pingzhang/engine/prove';
import type { NodeAt, VerifierKey } from '@pingzhang/engine/prove';
import { generateSigner, nodeSuite } from '@pingzhang/ledger';
import { verifierPage } from '../../ledger/verifier/build.mjs';
import { median, print, seconds } from './figures.ts';

const SIZE = 10_000_000;
const INDEX = 7_654_321;
const suite = nodeSuite('international');

/** A real tree of ten million equal entries: every full node of a level is the same, so it need not be stored. */
function uniformTree(entry: Uint8Array): NodeAt {
  const levels = [leafHash(suite.hash, entry)];
  for (let level = 0; 2 ** (level + 1) <= SIZE; level++)
    levels.push(nodeHash(suite.hash, levels[level]!, levels[level]!));
  return (level) => levels[level]!;
}

export async function benchVerification(rounds: number): Promise<void> {
  const entry = utf8('{"action":"check","actor":"u-bench","time":"2026-11-01T00:00:00.000Z","v":1}');
  const node = uniformTree(entry);
  const origin = 'ledger.example.com/2026';
  const root = treeRoot(suite.hash, node, SIZE);
  const text = formatCheckpoint({ origin, size: SIZE, root, extensions: [] });
  const log = generateSigner('ed25519', origin, randomBytes);
  const witnesses = ['dpo', 'security', 'audit'].map((name) =>
    generateSigner('ed25519-cosignature', `${name}.example.com`, randomBytes),
  );
  const time = 1_790_000_000;
  const note = formatNote(
    text,
    [log, ...witnesses].map((signer) => signer.line(text, time)),
  );
  const proof = formatTlogProof({
    index: INDEX,
    hashes: inclusionProof(suite.hash, node, INDEX, SIZE),
    checkpoint: note,
    extra: null,
  });
  print(`proof of one entry among ${SIZE.toLocaleString('en-US')}, log signature and three cosignatures`);
  print(`  ${Buffer.byteLength(proof)} bytes`);

  const policy = parsePolicy(
    [
      `log ${formatVkey(log.key)}`,
      ...witnesses.map(({ key }, i) => `witness w${i} ${formatVkey(key)}`),
      'group all all w0 w1 w2',
      'quorum all',
    ].join('\n'),
  );
  const parsed = parseNote(note);
  const signatureOf = (key: VerifierKey): Uint8Array =>
    parsed.signatures.find(({ keyId }) => keyId === key.id)!.signature;
  const checks = [
    { key: log.key, message: utf8(parsed.text), signature: signatureOf(log.key) },
    ...witnesses.map(({ key }) => ({
      key,
      message: cosignedMessage(key, time, parsed.text),
      signature: signatureOf(key).subarray(8),
    })),
  ];
  const signaturesAlone = (): void => {
    for (const { key, message, signature } of checks)
      if (suite.verify(key.algorithm, key.publicKey, message, signature) !== true) throw new Error('a signature fails');
  };
  const whole = (): void => void verifyTlogProof({ proof, entry, policy, suite });
  const times = 200;
  const ratios: number[] = [];
  const wholes: number[] = [];
  for (let round = -5; round < rounds; round++) {
    const alone = await seconds(() => {
      for (let n = 0; n < times; n++) signaturesAlone();
    });
    const all = await seconds(() => {
      for (let n = 0; n < times; n++) whole();
    });
    if (round < 0) continue;
    ratios.push(all / alone);
    wholes.push(all / times);
  }
  if (parseCheckpoint(parsed.text).size !== SIZE) throw new Error('another tree');
  print('verification of that proof against its four signature checks alone');
  print(`  ${(median(wholes) * 1000).toFixed(3)} ms, ${median(ratios).toFixed(2)} x`);
  print(`offline verifier: one page of ${Buffer.byteLength(verifierPage())} bytes`);
}
