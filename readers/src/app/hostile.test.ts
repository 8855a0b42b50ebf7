import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Malformed } from './errors.ts';
import { parseAxml } from './android/axml.ts';
import { scanCode } from './android/calls.ts';
import { Dex } from './android/dex.ts';
import { Resources } from './android/resources.ts';
import { parseProtoXml } from './android/proto-xml.ts';
import { ProtoResources } from './android/proto-resources.ts';
import { HarmonyStrings } from './harmony/resource-index.ts';
import { stringsTable } from './ios/localised.ts';
import { readMachO } from './ios/mach-o.ts';
import { parsePlist } from './plist.ts';
import { captureEvents } from './run/pcap.ts';
import { writeAxml } from './testing/axml-writer.ts';
import { capture } from './testing/capture-writer.ts';
import { writeDex } from './testing/dex-writer.ts';
import { exampleApp } from './testing/example-app.ts';
import { proto } from './testing/proto-out.ts';
import { resourceIndex, resourceIndexV2 } from './testing/resource-index-writer.ts';
import { wxapkg } from './testing/wxapkg-writer.ts';
import { readPackage } from './read-package.ts';
import { PzError } from '@pingzhang/engine/model';
import { wxapkgFiles } from './wechat/wxapkg.ts';

const folder = mkdtempSync(join(tmpdir(), 'app-hostile-'));
after(() => rmSync(folder, { recursive: true }));

/** A small generator with a seed: a failure can be run again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Cut short, bytes changed to what breaks readers most, or blocks doubled. */
function damaged(data: Uint8Array, next: () => number): Uint8Array {
  const copy = Uint8Array.from(data);
  if (next() < 0.2) return copy.subarray(0, Math.floor(next() * copy.length));
  const EDGES = [0, 1, 0x7f, 0x80, 0xff];
  for (let i = 0; i < 1 + next() * 6; i++) {
    const at = Math.floor(next() * copy.length);
    copy[at] = next() < 0.5 ? EDGES[Math.floor(next() * EDGES.length)]! : Math.floor(next() * 256);
  }
  return copy;
}

const ROUNDS = 400;

const STRINGS = [
  { id: 1, name: 'a', language: '', text: 'x' },
  { id: 1, name: 'a', language: 'zh', text: '字' },
];

const READERS: readonly (readonly [string, Uint8Array, (data: Uint8Array) => unknown])[] = [
  [
    'compiled XML',
    writeAxml({ name: 'manifest', attributes: { package: 'a.b' }, children: [{ name: 'application' }] }),
    (data) => parseAxml(data),
  ],
  [
    'dex',
    writeDex([
      {
        name: 'a.B',
        methods: [{ name: 'm', calls: [{ owner: 'c.D', name: 'e', strings: ['x', ['y', 'z']] }] }],
        constants: { SDK_VERSION: '1.2.3' },
      },
    ]),
    (data) => {
      const dex = new Dex(data, 'classes.dex');
      return [scanCode(dex, () => true), [...dex.versionConstants()], [...dex.notableTexts()].length];
    },
  ],
  [
    'resource table',
    Uint8Array.from([
      2,
      0,
      12,
      0,
      40,
      0,
      0,
      0,
      1,
      0,
      0,
      0,
      1,
      0,
      28,
      0,
      28,
      0,
      0,
      0,
      ...Array.from({ length: 20 }, () => 0),
    ]),
    (data) => new Resources(data),
  ],
  [
    'protocol-buffer XML',
    Buffer.from('0a160a0012076d616e69666573741a00220e0a0c0a00', 'hex'),
    (data) => parseProtoXml(data, 'm'),
  ],
  [
    'Mach-O',
    Buffer.from(
      'cffaedfe0c000001000000000200000001000000180000000000000000000000' +
        '0c0000001800000018000000000000000000000000000000',
      'hex',
    ),
    (data) => readMachO(data, 'm'),
  ],
  [
    'property list',
    Buffer.from('<plist><dict><key>a</key><array><string>b</string></array></dict></plist>'),
    (data) => parsePlist(data, 'p'),
  ],
  [
    'protocol-buffer resources',
    proto([2, proto([3, proto([2, 'string'], [3, proto([2, 'a'], [6, proto([2, proto([4, proto([2, 'x'])])])])])])]),
    (data) => [...new ProtoResources(data).texts()],
  ],
  ['HarmonyOS resources', resourceIndex(STRINGS), (data) => [...new HarmonyStrings(data).texts()]],
  ['HarmonyOS resources, second form', resourceIndexV2(STRINGS), (data) => [...new HarmonyStrings(data).texts()]],
  ['table of strings', Buffer.from('"a" = "b\\n";\nc = "d"; /* e */'), (data) => stringsTable(data, 's')],
  ['mini-program package', wxapkg({ 'app.json': '{}' }), (data) => wxapkgFiles(data)],
  ['capture', capture([{ t: 1, host: 'a.example' }]), (data) => captureEvents(data, 'c')],
];

for (const [name, good, read] of READERS)
  test(`${name}: damage ends in Malformed or a result`, () => {
    const next = random(20260101);
    for (let round = 0; round < ROUNDS; round++) {
      const bytes = damaged(good, next);
      try {
        read(bytes);
      } catch (error) {
        assert.ok(error instanceof Malformed, `round ${round}: ${String((error as Error).stack)}`);
      }
    }
  });

test('a damaged package ends in a code or a result', () => {
  const next = random(7);
  const good = exampleApp();
  for (let round = 0; round < ROUNDS / 2; round++) {
    const path = join(folder, 'x.apk');
    writeFileSync(path, damaged(good, next));
    try {
      readPackage(path, () => true);
    } catch (error) {
      assert.ok(error instanceof PzError, `round ${round}: ${String((error as Error).stack)}`);
    }
  }
});
