import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readPackage } from './index.ts';
import { stringsTable } from './ios/localised.ts';
import { proto } from './testing/proto-out.ts';
import { resourceIndex, resourceIndexV2 } from './testing/resource-index-writer.ts';
import { writeZip } from './testing/zip-out.ts';

const folder = mkdtempSync(join(tmpdir(), 'app-texts-'));
after(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const HARMONY = [
  { id: 16777216, name: 'app_name', language: '', text: 'Qinghe Notes' },
  { id: 16777216, name: 'app_name', language: 'zh', text: '青禾笔记' },
  { id: 16777217, name: 'camera', language: '', text: 'scan receipts' },
  { id: 16777217, name: 'camera', language: 'zh', text: '扫描票据' },
];

for (const [form, index] of [
  ['first', resourceIndex(HARMONY)],
  ['second', resourceIndexV2(HARMONY)],
] as const)
  test(`a HAP's $string references are resolved, ${form} form of the index`, () => {
    const module = {
      app: { bundleName: 'com.qinghe.note', label: '$string:app_name', labelId: 16777216 },
      module: {
        requestPermissions: [
          { name: 'ohos.permission.CAMERA', reason: '$string:camera' },
          { name: 'ohos.permission.MICROPHONE', reason: '$string:gone' },
        ],
      },
    };
    const hap = writeZip({ 'module.json': JSON.stringify(module), 'resources.index': index });
    const app = readPackage(file(`${form}.hap`, hap), () => false);
    assert.equal(app.label, '青禾笔记');
    assert.deepEqual(
      app.permissions.map(({ reason }) => reason),
      ['扫描票据', '$string:gone'],
    );
    assert.ok(app.texts.includes('scan receipts'));
    const broken = writeZip({ 'module.json': JSON.stringify(module), 'resources.index': index.subarray(0, 200) });
    const poor = readPackage(file(`${form}-broken.hap`, broken), () => false);
    assert.equal(poor.label, '$string:app_name');
    assert.equal(poor.notes.length, 1);
  });

test("an IPA's purpose strings are those a user in China sees", () => {
  const plist = (body: string): string => `<?xml version="1.0"?><plist version="1.0"><dict>${body}</dict></plist>`;
  const strings = '/* 说明 */ "NSCameraUsageDescription" = "用于\\"扫描\\"票据";\nCFBundleDisplayName = "青禾";';
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(strings, 'utf16le')]);
  const ipa = writeZip({
    'Payload/A.app/Info.plist': plist(
      '<key>CFBundleName</key><string>A</string><key>NSCameraUsageDescription</key><string>camera</string>' +
        '<key>NSMicrophoneUsageDescription</key><string>record notes</string>',
    ),
    'Payload/A.app/zh-Hans.lproj/InfoPlist.strings': utf16,
    'Payload/A.app/zh-Hans.lproj/Localizable.strings': plist('<key>agree</key><string>同意隐私政策</string>'),
  });
  const app = readPackage(file('a.ipa', ipa), () => false);
  assert.equal(app.label, '青禾');
  assert.deepEqual(
    app.permissions.map(({ reason, source }) => [reason, source]),
    [
      ['用于"扫描"票据', 'InfoPlist.strings'],
      ['record notes', 'Info.plist'],
    ],
  );
  assert.ok(app.texts.includes('同意隐私政策'));
});

test('a table of strings takes time in proportion, whatever stands in it', () => {
  for (const unit of ['"', '"a" = ', '\n', 'a = ', '\\', '"a', ' '])
    stringsTable(Buffer.from(unit.repeat(400_000)), 'x.strings');
});

test("a bundle's label and texts come from its resources, by number and by name", () => {
  const text = (language: string, words: string): Uint8Array =>
    proto([1, proto([3, language])], [2, proto([4, proto([2, proto([1, words])])])]);
  const entry = (id: number, name: string, ...values: Uint8Array[]): Uint8Array =>
    proto([1, proto([1, id])], [2, name], ...values.map((value) => [6, value] as const));
  const table = proto([
    2,
    proto(
      [1, proto([1, 0x7f])],
      [3, proto([1, proto([1, 3])], [2, 'drawable'])],
      [
        3,
        proto(
          [1, proto([1, 9])],
          [2, 'string'],
          [3, entry(1, 'app_name', text('', 'Ledger'), text('zh-CN', '青禾记账'))],
          [3, entry(2, 'agree', text('', '同意《隐私政策》'))],
        ),
      ],
    ),
  ]);
  const attribute = (
    name: string,
    value: string,
    ...more: (readonly [number, Uint8Array])[]
  ): readonly [4, Uint8Array] => [4, proto([2, name], [3, value], ...more)];
  const reference = proto([1, proto([2, 0x7f090001], [3, 'string/app_name'])]);
  const manifest = (label: readonly [4, Uint8Array]): Uint8Array =>
    proto([
      1,
      proto([3, 'manifest'], attribute('package', 'com.qinghe.ledger'), [
        5,
        proto([1, proto([3, 'application'], label)]),
      ]),
    ]);
  for (const label of [
    attribute('label', '@string/app_name', [6, reference]),
    attribute('label', '@string/app_name'),
  ]) {
    const aab = writeZip({ 'base/manifest/AndroidManifest.xml': manifest(label), 'base/resources.pb': table });
    const app = readPackage(file('a.aab', aab), () => false);
    assert.equal(app.label, '青禾记账');
    assert.ok(app.texts.includes('同意《隐私政策》'));
  }
});
