import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { encodeUtf8, fromBase64, fromHex, fromUtf8, toBase64, toHex, utf8 } from './bytes.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Json } from './canonical-json.ts';
import { formatCheckpoint, parseCheckpoint } from './checkpoint.ts';
import { decodeEntry, encodeEntry } from './entry.ts';
import type { Entry } from './entry.ts';
import { parseNote } from './note.ts';
import { parsePolicy, quorumMet } from './policy.ts';
import { formatBundle, parseBundle, parseTilePath, tilePath } from './tile.ts';
import { formatTlogProof, parseTlogProof } from './tlog-proof.ts';
import { formatVkey, parseVkey, verifierKey } from './vkey.ts';
import { formatAddCheckpoint, parseAddCheckpoint } from './witness.ts';

test('bytes and texts turn into each other without loss, and no two texts into the same bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      assert.deepEqual(fromHex(toHex(bytes)), bytes);
      assert.deepEqual(fromBase64(toBase64(bytes)), bytes);
      assert.equal(toBase64(bytes), Buffer.from(bytes).toString('base64'));
    }),
  );
  for (const lax of ['QQ', 'QR==', 'Q Q=', 'QQ==\n', 'QQ=', 'Q===', 'é===']) assert.equal(fromBase64(lax), null, lax);
});

test('UTF-8 is read as strictly as TextDecoder reads it', () => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 12 }),
        fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
      ),
      (bytes) => {
        let expected: string | null;
        try {
          expected = decoder.decode(bytes);
        } catch {
          expected = null;
        }
        assert.equal(fromUtf8(bytes), expected);
      },
    ),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.deepEqual(Buffer.from(utf8(text)), Buffer.from(text));
      assert.deepEqual(Buffer.from(encodeUtf8(text)), Buffer.from(text));
    }),
  );
  for (const half of ['\ud800', '\udc00a', 'a\ud83d', '\ud83d\ud83d\ude00']) {
    assert.deepEqual(Buffer.from(utf8(half)), Buffer.from(half));
    assert.deepEqual(Buffer.from(encodeUtf8(half)), Buffer.from(half));
  }
});

test('canonical JSON: the example of RFC 8785, and one text per value', () => {
  const value = {
    numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '€$\u000f\nA\'B"\\\\"/',
    literals: [null, true, false],
  };
  assert.equal(
    canonicalJson(value),
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
  assert.equal(
    canonicalJson({ '€': 1, '\r': 2, דּ: 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 }),
    '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
  );
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const text = canonicalJson(json as Json);
      assert.equal(canonicalJson(JSON.parse(text) as Json), text);
    }),
  );
  for (const wrong of [NaN, Infinity, undefined, 1n, '\ud800', () => 1])
    assert.throws(() => canonicalJson(wrong as never), /PZ_JSON/);
});

test('tiles: every path there and back, and none but the canonical one', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.nat(63), fc.constant('entries' as const)),
      fc.nat(1e12),
      fc.integer({ min: 1, max: 256 }),
      (level, index, width) => {
        assert.deepEqual(parseTilePath(tilePath({ level, index, width })), { level, index, width });
      },
    ),
  );
  assert.equal(tilePath({ level: 0, index: 1234067, width: 256 }), 'tile/0/x001/x234/067');
  for (const wrong of [
    'tile/0/1',
    'tile/00/001',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/x000/001',
    'tile/0/000.p/01',
  ])
    assert.equal(parseTilePath(wrong), null, wrong);
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 })), (entries) =>
      assert.deepEqual(parseBundle(formatBundle(entries)), entries),
    ),
  );
  assert.equal(parseBundle(Uint8Array.of(0, 2, 1)), null);
});

test('checkpoints, proofs and witness requests are read back as written, and refused when loosened', () => {
  const root = new Uint8Array(32).fill(7);
  const checkpoint = { origin: 'a.example/log', size: 12, root, extensions: ['more'] };
  const text = formatCheckpoint(checkpoint);
  assert.deepEqual(parseCheckpoint(text), checkpoint);
  for (const wrong of [
    text.replace('12', '012'),
    text.replace('12', '+12'),
    text.slice(0, -1),
    text.replace('more\n', '\n'),
    text.replace('a.example/log', ''),
  ])
    assert.throws(() => parseCheckpoint(wrong), /PZ_CHECKPOINT_MALFORMED/);
  const proof = { index: 3, hashes: [root, root], checkpoint: `${text}\n— k AAAAAAA=\n`, extra: Uint8Array.of(1) };
  assert.deepEqual(parseTlogProof(formatTlogProof(proof)), proof);
  for (const [from, to] of [
    ['@v1', '@v2'],
    ['index 3', 'index 03'],
    ['index 3', 'Index 3'],
    ['extra ', 'extra  '],
  ] as const)
    assert.throws(() => parseTlogProof(formatTlogProof(proof).replace(from, to)), /PZ_PROOF_MALFORMED/);
  const request = { old: 3, proof: [root], checkpoint: proof.checkpoint };
  assert.deepEqual(parseAddCheckpoint(formatAddCheckpoint(request)), request);
});

test('notes and keys are refused in any but their one form', () => {
  const note = 'text\n\n— key.example AAAAAAA=\n';
  assert.equal(parseNote(note).signatures[0]!.name, 'key.example');
  for (const wrong of [
    'text\n— k AAAAAAA=\n',
    'text\n\n',
    note.slice(0, -1),
    note.replace('—', '-'),
    note.replace('key.example', 'a+b'),
    `\r${note}`,
    note.replace('AAAAAAA=', 'AAAA'),
    note.replace(' AAAAAAA=', '  AAAAAAA='),
  ])
    assert.throws(() => parseNote(wrong), /PZ_NOTE_MALFORMED/);
  for (const [kind, length] of [
    ['ed25519', 32],
    ['ed25519-cosignature', 32],
    ['ml-dsa-44-cosignature', 1312],
    ['sm2', 65],
  ] as const) {
    const key = verifierKey('a.example', kind, new Uint8Array(length).fill(9));
    assert.deepEqual(parseVkey(formatVkey(key)), key);
    assert.throws(() => parseVkey(formatVkey(key).replace('a.example', 'b.example')), /PZ_VKEY_MALFORMED/);
  }
});

test('a quorum of groups of groups', () => {
  const key = (fill: number): string =>
    formatVkey(verifierKey(`w${fill}`, 'ed25519-cosignature', new Uint8Array(32).fill(fill)));
  const lines = [
    '# comment',
    'witness a ' + key(1),
    ' witness\tb ' + key(2),
    'witness c ' + key(3),
    'group two 2 a b',
    'group all all two c',
    'quorum all',
  ];
  const policy = parsePolicy(lines.join('\n'));
  assert.ok(quorumMet(policy, new Set(['a', 'b', 'c'])));
  assert.ok(!quorumMet(policy, new Set(['a', 'c'])));
  for (const wrong of [
    ['quorum nobody'],
    ['witness a ' + key(1), 'witness b ' + key(1), 'quorum none'],
    ['group g 2 x', 'quorum g'],
    [...lines, 'quorum a'],
    [],
  ])
    assert.throws(() => parsePolicy(wrong.join('\n')), /PZ_POLICY_MALFORMED/);
});

test('an entry holds no personal information, and has one encoding', () => {
  const entry: Entry = {
    v: 1,
    time: '2026-03-01T00:00:00.000Z',
    actor: 'u-abc',
    action: 'check',
    purpose: '投诉核查',
    fieldClasses: ['PHONE'],
    counts: { PHONE: 3 },
  };
  assert.deepEqual(decodeEntry(encodeEntry(entry)), entry);
  for (const more of [
    { purpose: '致电 13900000001' },
    { purpose: 'a@example.com' },
    { decision: 'x'.repeat(65) },
    { action: 'Check' },
    { counts: { PHONE: -1 } },
    { fieldClasses: ['张三'] },
    { commitment: 'ab' },
    { note: 'x' },
    { detail: {} },
    { time: '2026-03-01' },
  ])
    assert.throws(() => encodeEntry({ ...entry, ...more }), /PZ_ENTRY_INVALID/, JSON.stringify(more));
  assert.throws(() => decodeEntry(Buffer.from(` ${Buffer.from(encodeEntry(entry)).toString()}`)), /PZ_ENTRY_INVALID/);
});
