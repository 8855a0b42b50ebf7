/**
 * Changes every byte of every file of a ledger of a thousand entries, one at a time, and has each audited: whether the
 * change is found, in its file. Exhaustive takes the better part of an hour; a stride samples every n-th byte.
 *
 * npm run bench -- ledger-bytes [STRIDE] [ENTRIES] [FIRST]     default 1 (every byte), 1,000 entries, from byte 0
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { auditLedger, createLedger } from '@pingzhang/ledger';
import type { Disk } from '@pingzhang/ledger';
import { print } from './ledger/figures.ts';

const stride = Number(process.argv[2] ?? 1);
const entries = Number(process.argv[3] ?? 1000);
const first = Number(process.argv[4] ?? 0);

const root = mkdtempSync(join(tmpdir(), 'bench-bytes-'));
const [directory, keyDirectory] = [join(root, 'ledger'), join(root, 'ledger.keys')];

async function write(): Promise<readonly string[]> {
  const ledger = await createLedger({ directory, origin: 'bench.example/bytes', checkpointEvery: null });
  for (let n = 0; ledger.size < entries - 1; n++)
    await ledger.append({
      actor: `reviewer-${n % 7}`,
      action: 'check',
      counts: { PHONE: n },
      ...(n % 100 === 0 ? { subject: `person-${n}`, payload: Buffer.from('材料') } : {}),
    });
  await ledger.rotateKeys();
  await ledger.close();
  return ledger.identity.vkeys;
}

/** The files from memory, so that a change costs no write. */
function memory(): { readonly disk: Disk; readonly files: ReadonlyMap<string, Buffer> } {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const files = new Map(
    paths.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name))]),
  );
  const none = (): never => {
    throw new Error('an audit writes nothing');
  };
  const list: Disk['list'] = (path) => {
    const start = path.endsWith('/') ? path : `${path}/`;
    const below = [...files.keys()].filter((file) => file.startsWith(start)).map((file) => file.slice(start.length));
    return [...new Set(below.map((file) => file.replace(/\/.*/s, '/')))];
  };
  const disk: Disk = {
    read: (path) => files.get(path) ?? null,
    readAt: (path, position, length) => files.get(path)!.subarray(position, position + length),
    list,
    isPrivate: () => true,
    open: none,
    rename: none,
    remove: none,
    makeDirectory: none,
    removeDirectory: none,
    syncDirectory: none,
  };
  return { disk, files };
}

try {
  const vkeys = await write();
  const { disk, files } = memory();
  const audit = () => auditLedger({ directory, keyDirectory, vkeys, disk }).findings;
  if (audit().length > 0) throw new Error('the ledger is not sound to begin with');
  const total = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const [started, missed]: [number, string[]] = [performance.now(), []];
  let [changed, located, at] = [0, 0, 0];
  for (const [path, content] of files) {
    const file = relative(root, path)
      .replace(/^ledger\.keys\//, 'keys:')
      .replace(/^ledger\//, '');
    for (let byte = 0; byte < content.length; byte++, at++) {
      if (at < first || (at - first) % stride !== 0) continue;
      content[byte]! ^= 1 << (byte % 8);
      const findings = audit();
      content[byte]! ^= 1 << (byte % 8);
      changed++;
      if (findings.length === 0) missed.push(`${file} byte ${byte}`);
      if (findings.some((finding) => finding.file === file)) located++;
      if (changed % 1000 === 0) print(`  ${changed} changes, ${missed.length} missed`);
    }
  }
  const seconds = (performance.now() - started) / 1000;
  print(`${files.size} files, ${total} bytes, ${entries} entries: ${changed} bytes changed, one at a time`);
  print(
    `  ${changed - missed.length} found, ${located} in their file; ${((1000 * seconds) / changed).toFixed(1)} ms an audit`,
  );
  for (const place of missed.slice(0, 20)) print(`  MISSED ${place}`);
  if (missed.length > 0 || located < changed) process.exitCode = 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}
