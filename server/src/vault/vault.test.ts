import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { test } from 'node:test';
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { installationKey, unwrap, wrap } from './keys.ts';
import { LimitStream, OpenStream, SealStream } from './stream.ts';
import { sealerOf } from './suite.ts';
import type { SuiteName } from './suite.ts';

const SUITES: readonly SuiteName[] = ['international', 'sm'];
const CHUNK = 65_536;

/** Cut anew, as a disk or a network would hand it on. */
async function through(bytes: Buffer, cut: number, stream: SealStream | OpenStream | LimitStream): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += cut) parts.push(bytes.subarray(at, at + cut));
  const out: Buffer[] = [];
  await pipeline(Readable.from(parts), stream, async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) out.push(chunk);
  });
  return Buffer.concat(out);
}

for (const suite of SUITES) {
  const sealer = sealerOf(suite);
  const key = randomBytes(32);
  const seal = (bytes: Buffer, cut = 10_000) => through(bytes, cut, new SealStream(sealer, key, 'object'));
  const open = (bytes: Buffer, cut = 10_000, context = 'object') =>
    through(bytes, cut, new OpenStream(sealer, key, context));

  test(`${suite}: what was sealed opens again, however it was cut`, async () => {
    for (const length of [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 200_001]) {
      const clear = randomBytes(length);
      const sealed = await seal(clear, 1000 + (length % 7));
      assert.equal(sealed.length, length + sealer.tag * Math.max(1, Math.ceil(length / CHUNK)));
      assert.ok((await open(sealed, 12_345)).equals(clear), String(length));
    }
  });

  test(`${suite}: a changed, cut, lengthened, swapped or moved object is refused`, async () => {
    const sealed = await seal(randomBytes(3 * CHUNK));
    const piece = CHUNK + sealer.tag;
    const swapped = Buffer.concat([
      sealed.subarray(piece, 2 * piece),
      sealed.subarray(0, piece),
      sealed.subarray(2 * piece),
    ]);
    const damaged = { code: 'PZ_OBJECT_DAMAGED' };
    for (const bad of [
      swapped,
      sealed.subarray(0, piece),
      sealed.subarray(0, 2 * piece),
      sealed.subarray(0, 100),
      Buffer.alloc(0),
    ])
      await assert.rejects(open(bad), damaged);
    await assert.rejects(open(Buffer.concat([sealed, sealed.subarray(0, piece)])), damaged);
    await assert.rejects(open(sealed, 10_000, 'another object'), damaged);
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), async (at) => {
        const bad = Buffer.from(sealed);
        bad[at]! ^= 1;
        await assert.rejects(open(bad), damaged);
      }),
      { numRuns: 20 },
    );
  });

  test(`${suite}: a wrapped key opens in its own place only`, () => {
    const inner = randomBytes(32);
    const wrapped = wrap(sealer, key, 'tenant a', inner);
    assert.ok(unwrap(sealer, key, 'tenant a', wrapped).equals(inner));
    assert.throws(() => unwrap(sealer, key, 'tenant b', wrapped), { code: 'PZ_OBJECT_DAMAGED' });
    assert.throws(() => unwrap(sealer, randomBytes(32), 'tenant a', wrapped), { code: 'PZ_OBJECT_DAMAGED' });
  });
}

test('the installation’s key is made once, readable by nobody else, and refused otherwise', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pz-key-'));
  try {
    const path = join(folder, 'keys', 'installation.key');
    const made = installationKey(path);
    assert.equal(made.length, 32);
    assert.ok(installationKey(path).equals(made));
    assert.equal(statSync(path).mode & 0o777, 0o600);
    chmodSync(path, 0o644);
    assert.throws(() => installationKey(path), { code: 'PZ_KEYS_UNUSABLE' });
    chmodSync(path, 0o600);
    writeFileSync(path, 'short');
    assert.throws(() => installationKey(path), { code: 'PZ_KEYS_UNUSABLE' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('bytes beyond the limit stop the stream', async () => {
  await assert.rejects(through(randomBytes(101), 10, new LimitStream(100)), { code: 'PZ_INPUT_TOO_LARGE' });
  assert.equal((await through(randomBytes(100), 10, new LimitStream(100))).length, 100);
});
