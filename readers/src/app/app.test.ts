import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { PzError } from '@pingzhang/engine/model';
import { readPackage } from './index.ts';
import { exampleApp } from './testing/example-app.ts';
import { writeZip } from './testing/zip-out.ts';
import { wxapkg } from './testing/wxapkg-writer.ts';

const folder = mkdtempSync(join(tmpdir(), 'app-'));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

test('an APK: manifest, classes, calls with their constants, versions, ticked boxes', () => {
  const app = readPackage(file('a.apk', exampleApp()), () => true);
  assert.equal(app.id, 'com.qinghe.ledger');
  assert.equal(app.versionName, '2.3.0');
  assert.equal(app.label, '青禾记账');
  assert.equal(app.startClass, 'com.qinghe.ledger.LedgerApp');
  assert.equal(app.permissions.length, 5);
  assert.equal(app.counts.classes, 6);
  assert.equal(app.counts.brokenMethods, 0);
  assert.equal(app.counts.invokes, app.calls.length);
  const asked = app.calls.find(({ name }) => name === 'requestPermissions');
  assert.deepEqual(asked?.constants, [
    'android.permission.READ_CONTACTS',
    'android.permission.ACCESS_FINE_LOCATION',
    'android.permission.READ_PHONE_STATE',
  ]);
  assert.equal(app.versions.get('com.umeng.commonsdk.UMConfigure.SDK_VERSION'), '9.6.5');
  assert.deepEqual(app.ticked, [{ text: '我已阅读并同意《隐私政策》', file: 'res/layout/login.xml' }]);
  assert.deepEqual(app.libraries, ['libBugly.so']);
});

test('an archive of APKs is its base with its splits', () => {
  const app = readPackage(file('a.xapk', writeZip({ 'base.apk': exampleApp(), 'manifest.json': '{}' })), () => false);
  assert.equal(app.format, 'xapk');
  assert.equal(app.id, 'com.qinghe.ledger');
});

test('a HAP: permissions with reason and scene, imports, words of its bytecode', () => {
  const module = {
    app: { bundleName: 'com.qinghe.note', versionName: '1.2.0', versionCode: 12 },
    module: {
      name: 'entry',
      requestPermissions: [
        { name: 'ohos.permission.CAMERA', reason: '拍照识别票据', usedScene: { abilities: ['Main'], when: 'inuse' } },
        { name: 'ohos.permission.LOCATION' },
      ],
      abilities: [{ name: 'Main', exported: true }],
    },
  };
  const abc = 'PANDA\0\0@ohos:geoLocationManager\0getCurrentLocation\0https://api.qinghe.example/v1\0';
  const hap = writeZip({ 'module.json': JSON.stringify(module), 'ets/modules.abc': abc });
  const app = readPackage(file('a.hap', hap), (_, name) => name === 'getCurrentLocation');
  assert.deepEqual(
    app.permissions.map(({ name, reason, usedScene }) => [name, reason, usedScene]),
    [
      ['ohos.permission.CAMERA', '拍照识别票据', 'inuse Main'],
      ['ohos.permission.LOCATION', null, null],
    ],
  );
  assert.deepEqual(app.classes, ['@ohos:geoLocationManager']);
  assert.equal(app.calls.length, 1);
  const whole = readPackage(file('a.app', writeZip({ 'entry.hap': hap, 'pack.info': '{}' })), () => false);
  assert.deepEqual([whole.format, whole.id], ['app', 'com.qinghe.note']);
});

test('a mini-program: source folder and package tell the same; typings and comments are no calls', () => {
  const files = {
    'app.json': JSON.stringify({
      pages: ['pages/index/index'],
      permission: { 'scope.userLocation': { desc: '' } },
      requiredPrivateInfos: ['getLocation'],
      __usePrivacyCheck__: true,
    }),
    'pages/index/index.js': 'wx.getLocation({}); // wx.chooseAddress()\n/* wx.getClipboardData */',
    'pages/index/index.wxml': '<button open-type="getPhoneNumber">一键登录</button>',
    'typings/wx.d.ts': 'wx.getWeRunData(): void',
  };
  const app = readPackage(file('a.wxapkg', wxapkg(files)), () => true);
  assert.equal(app.platform, 'wechat');
  assert.deepEqual(
    app.calls.map(({ name }) => name),
    ['getLocation', 'getPhoneNumber'],
  );
  assert.deepEqual(
    app.declarations.map(({ name }) => name),
    ['getLocation', '__usePrivacyCheck__'],
  );
});

test('a mini-program as a graph of taps: tab bar, menus, components, the policy by page, address or contract', () => {
  const files = {
    'app.json': JSON.stringify({
      pages: ['pages/index/index', 'pages/mine/mine', 'pages/about/about', 'pages/web/web'],
      tabBar: { list: [{ pagePath: 'pages/index/index' }, { pagePath: 'pages/mine/mine' }] },
    }),
    'pages/mine/mine.json': JSON.stringify({ usingComponents: { menu: '/parts/menu' } }),
    'parts/menu.js': "const items = [{ url: '/pages/about/about' }]; require('../pages/web/web')",
    'pages/about/about.wxml': '<navigator url="../web/web?src=https://a.example/privacy.html">条款</navigator>',
    'app.js': "const { getClipboardData: read } = wx; wx['getLocation']({}); uni.chooseAddress()",
  };
  const { pages, calls } = readPackage(file('graph.wxapkg', wxapkg(files)), () => true);
  assert.equal(pages!.home, 'pages/index/index');
  assert.deepEqual(
    pages!.links.map(({ from, to }) => `${from.split('/')[1]} ${to.split('/')[1]}`),
    ['index mine', 'mine index', 'mine about', 'about web'],
  );
  assert.deepEqual([...pages!.towardsPolicy], [['pages/about/about', 'pages/about/about.wxml']]);
  assert.deepEqual(calls.map(({ owner, name }) => `${owner}.${name}`).toSorted(), [
    'wx.chooseAddress',
    'wx.getClipboardData',
    'wx.getLocation',
  ]);
});

test('a compiled mini-program: one file taken apart by page, a long way not told to be whole', () => {
  const files = {
    'app-config.json': JSON.stringify({
      pages: ['pages/index/index', 'pages/privacy/privacy'],
      entryPagePath: 'pages/index/index.html',
      page: { 'pages/privacy/privacy.html': { window: { navigationBarTitleText: '隐私政策' } } },
    }),
    'app-service.js':
      'define("pages/index/index.js",function(){wx.navigateTo({url:"/pages/privacy/privacy"})});define("pages/privacy/privacy.js",function(){});',
  };
  const { pages } = readPackage(file('compiled.wxapkg', wxapkg(files)), () => true);
  assert.equal(pages!.complete, false);
  assert.equal(pages!.titles.get('pages/privacy/privacy'), '隐私政策');
  assert.deepEqual(
    pages!.links.map(({ from, to }) => [from, to]),
    [['pages/index/index', 'pages/privacy/privacy']],
  );
});

test('an IPA: purpose strings, privacy manifest, frameworks', () => {
  const plist = (body: string): string => `<?xml version="1.0"?><plist version="1.0"><dict>${body}</dict></plist>`;
  const info = plist(
    '<key>CFBundleIdentifier</key><string>com.qinghe.ledger</string><key>CFBundleExecutable</key><string>Ledger</string>' +
      '<key>NSCameraUsageDescription</key><string></string>',
  );
  const privacy = plist(
    '<key>NSPrivacyTracking</key><true/><key>NSPrivacyTrackingDomains</key><array><string>track.example</string></array>',
  );
  const app = readPackage(
    file(
      'a.ipa',
      writeZip({
        'Payload/Ledger.app/Info.plist': info,
        'Payload/Ledger.app/PrivacyInfo.xcprivacy': privacy,
        'Payload/Ledger.app/Frameworks/UMCommon.framework/UMCommon': 'x',
      }),
    ),
    () => false,
  );
  assert.equal(app.id, 'com.qinghe.ledger');
  assert.deepEqual(
    app.permissions.map(({ name, reason }) => [name, reason]),
    [['NSCameraUsageDescription', null]],
  );
  assert.deepEqual(app.classes, ['UMCommon']);
  assert.equal(app.declarations[0]?.name, 'NSPrivacyTracking');
});

test('what is no package, encrypted or damaged has a code of its own', () => {
  const code = (path: string): string => {
    try {
      readPackage(path, () => false);
      return 'none';
    } catch (error) {
      assert.ok(error instanceof PzError, String(error));
      return error.code;
    }
  };
  assert.equal(code(file('notes.txt', 'hello')), 'PZ_APP_NOT_A_PACKAGE');
  assert.equal(code(file('pc.wxapkg', 'V1MMWX' + 'x'.repeat(64))), 'PZ_APP_ENCRYPTED');
  assert.equal(code(file('cut.apk', exampleApp().subarray(0, 900))), 'PZ_APP_BROKEN');
  assert.equal(code(file('plain.zip', writeZip({ 'a.txt': 'x' }))), 'PZ_APP_NOT_A_PACKAGE');
});

/** Packages of the registry (peers of the benches bring them), and what aapt and dexdump say of them. */
const SAMPLES = process.env['PINGZHANG_APP_SAMPLES'] ?? 'bench/node_modules';
/** `androguard` is no package of npm: its samples come from the source package of Debian. */
const HOMES = ['android-apidemos', 'io.appium.settings', 'appium-uiautomator2-server', 'androguard', '.'];
const TRUTH: readonly (readonly [file: string, id: string, permissions: number, classes: number, invokes: number])[] = [
  ['ApiDemos-debug.apk', 'io.appium.android.apis', 14, 5068, 110225],
  ['Invalid.apk', 're.androguard.android.invalid', 0, 286, 4956],
  ['a2dp.Vol_137.apk', 'a2dp.Vol', 17, 1353, 23516],
  ['appium-uiautomator2-server-v10.6.6.apk', 'io.appium.uiautomator2.server', 9, 9575, 245617],
  ['com.politedroid_4.apk', 'com.politedroid', 2, 10, 291],
  ['com.test.intent_filter.apk', 'com.test.intent_filter', 0, 2051, 52511],
  ['hello-world.apk', 'de.rhab.helloworld', 0, 2119, 43102],
  ['settings_apk-debug.apk', 'io.appium.settings', 27, 5846, 107019],
];

describe('samples by name', { skip: existsSync(SAMPLES) ? false : `no ${SAMPLES}` }, () => {
  const homes = HOMES.map((home) => (home === '.' ? SAMPLES : join(SAMPLES, home, 'apks'))).filter((home) =>
    existsSync(home),
  );
  const present = homes.flatMap((home) => readdirSync(home).map((name) => join(home, name)));
  for (const [name, id, permissions, classes, invokes] of TRUTH) {
    const path = present.find((each) => each.endsWith(`/${name}`));
    test(name, { skip: path === undefined ? 'not fetched' : false }, () => {
      const app = readPackage(path!, () => false);
      assert.deepEqual(
        [app.id, app.permissions.length, app.counts.classes, app.counts.invokes],
        [id, permissions, classes, invokes],
      );
    });
  }
});

const SIGNATURES = join(SAMPLES, 'androguard', 'apksig');

test(
  'every case of signing, sound or broken, ends in a code or a result',
  {
    skip: existsSync(SIGNATURES) ? false : `no ${SIGNATURES}`,
  },
  () => {
    const cases = readdirSync(SIGNATURES).filter((name) => name.endsWith('.apk'));
    assert.ok(cases.length >= 300, String(cases.length));
    let signed = 0;
    for (const name of cases)
      try {
        if (readPackage(join(SIGNATURES, name), () => false).certificates.length > 0) signed++;
      } catch (error) {
        assert.ok(error instanceof PzError, `${name}: ${String((error as Error).stack)}`);
      }
    assert.ok(signed > 0);
  },
);
