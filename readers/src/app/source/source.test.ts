import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { PzError } from '@pingzhang/engine/model';
import type { AppPackage } from '@pingzhang/engine/model';
import { isSourceFolder, readPackage } from '../index.ts';
import { writeZip } from '../testing/zip-out.ts';

const root = mkdtempSync(join(tmpdir(), 'app-source-'));
after(() => rmSync(root, { recursive: true }));
let count = 0;

function project(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(root, String(count++));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const calls = (app: AppPackage): readonly string[] =>
  app.calls.map(({ owner, name, constants, file }) => `${file} ${owner}.${name} ${constants.join(' ')}`.trim());

const MANIFEST = (inside: string, permissions = ''): string =>
  `<manifest xmlns:android="http://schemas.android.com/apk/res/android" xmlns:tools="http://schemas.android.com/tools" package="com.qinghe.note">${permissions}<application android:name=".App" android:label="@string/name">${inside}</application></manifest>`;
const uses = (name: string, more = ''): string =>
  `<uses-permission android:name="android.permission.${name}" ${more}/>`;

test('an Android project: modules merged, tests and other apps left out, settings and versions from scripts', () => {
  const folder = project({
    'settings.gradle': "include ':app', ':lib', ':demo'",
    'gradle/plugin.gradle': "apply plugin: 'com.android.application'",
    'build.gradle':
      "plugins { id 'com.android.application' version '8.1' apply false }\next { pushVersion = '3.2.18'\n deps = [ oss: 'com.aliyun.dpa:oss-android-sdk:2.9.13', idle: 'com.idle:lib:2.0' ] }",
    'gradle.properties': 'target=34\n',
    'app/build.gradle': `
      apply from: "\${rootDir}/gradle/plugin.gradle"
      android { namespace 'com.qinghe.note'
        defaultConfig { applicationId "com.qinghe.note" minSdkVersion 24 targetSdkVersion target versionName "1.2.0" versionCode 12 } }
      dependencies {
        implementation "com.getui:gtsdk:$pushVersion"
        implementation group: 'com.tencent.bugly', name: 'crashreport', version: '4.1.9'
        // implementation 'com.commented:out:1.0'
        testImplementation 'junit:junit:4.13'
        debugImplementation('com.squareup.leakcanary:leakcanary-android:2.12')
        kapt "com.google.dagger:dagger-compiler:2.48"
        api libs.bundles.stats
        api rootProject.ext.deps.oss
      }`,
    'gradle/libs.versions.toml':
      '[versions]\nu = "9.6.5" # a note\n[libraries]\numeng-common = { group = "com.umeng.umsdk", name = "common", version.ref = "u" }\nidle = "com.idle:lib:1.0"\n[bundles]\nstats = [\n  "umeng-common",\n]\n',
    'app/src/main/AndroidManifest.xml': MANIFEST(
      '<activity android:name=".Main" android:exported="true"/><meta-data android:name="KEY" android:value="${applicationId}.x"/>',
      `${uses('CAMERA')}\n${uses('READ_SMS', 'tools:node="remove"')}`,
    ),
    'app/src/androidTest/AndroidManifest.xml': MANIFEST('', uses('READ_CALENDAR')),
    'app/src/debug/AndroidManifest.xml': MANIFEST('', uses('SYSTEM_ALERT_WINDOW')),
    'lib/build.gradle': "apply plugin: 'com.android.library'",
    'lib/src/main/AndroidManifest.xml': `<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="com.qinghe.lib">${uses('READ_SMS')}${uses('READ_CONTACTS')}<application><provider android:name=".Start"/></application></manifest>`,
    'demo/build.gradle': "apply plugin: 'com.android.application'",
    'demo/src/main/AndroidManifest.xml': '<manifest package="com.qinghe.demo"/>',
    'demo/src/main/java/Demo.java': 'class Demo { void a() { x.getDeviceId(); } }',
    'app/src/main/res/values/strings.xml': '<resources><string name="name">Note</string></resources>',
    'app/src/main/res/values-zh-rCN/strings.xml':
      '<resources><string name="name">青禾笔记</string><string name="ok">我同意隐私政策</string></resources>',
    'app/src/main/res/layout/a.xml':
      '<L xmlns:android="http://schemas.android.com/apk/res/android">\n<CheckBox android:checked="true" android:text="@string/ok"/></L>',
    'app/libs/pay.jar': writeZip({ 'com/alipay/sdk/app/PayTask.class': 'x' }),
    'app/libs/arm64-v8a/libBugly.so': 'x',
    'app/build/generated/X.java': 'class X { void a() { x.getDeviceId(); } }',
    'node_modules/x/y.java': 'class Y { void a() { x.getDeviceId(); } }',
  });
  symlinkSync('/etc', join(folder, 'app/src/main/link'));
  const app = readPackage(folder, () => true);
  assert.deepEqual(
    [
      app.platform,
      app.format,
      app.id,
      app.versionName,
      app.versionCode,
      app.minimumSystem,
      app.targetSystem,
      app.label,
    ],
    ['android', 'source', 'com.qinghe.note', '1.2.0', '12', '24', '34', '青禾笔记'],
  );
  assert.deepEqual(
    app.permissions.map(({ name, source }) => `${name.split('.').at(-1)} ${source}`),
    ['CAMERA app/src/main/AndroidManifest.xml:1', 'READ_CONTACTS lib/src/main/AndroidManifest.xml:1'],
  );
  assert.deepEqual(
    app.components.map(({ name }) => name),
    ['com.qinghe.note.Main', 'com.qinghe.lib.Start'],
  );
  assert.equal(app.metaData.get('KEY'), '${applicationId}.x');
  assert.equal(app.startClass, 'com.qinghe.note.App');
  assert.deepEqual(
    app.dependencies?.map(({ name, version }) => `${name} ${version}`),
    [
      'com.aliyun.dpa:oss-android-sdk 2.9.13',
      'com.getui:gtsdk 3.2.18',
      'com.tencent.bugly:crashreport 4.1.9',
      'com.umeng.umsdk:common 9.6.5',
    ],
  );
  assert.deepEqual(app.ticked, [{ text: '我同意隐私政策', file: 'app/src/main/res/layout/a.xml:2' }]);
  assert.ok(app.classes.includes('com.alipay.sdk.app.PayTask'));
  assert.deepEqual(app.libraries, ['libBugly.so']);
  assert.deepEqual(calls(app), []);
  assert.match(app.notes.join(), /demo\//);
});

const WATCHED = new Set([
  'android.telephony.TelephonyManager.getDeviceId',
  'android.provider.Settings$Secure.getString',
  'android.content.ContentResolver.query',
  'android.net.wifi.WifiInfo.getMacAddress',
  'android.content.ClipboardManager.getPrimaryClip',
  'android.content.ClipboardManager.getText',
  'android.content.pm.PackageManager.getInstalledPackages',
  'com.umeng.commonsdk.UMConfigure.init',
  'androidx.activity.result.ActivityResultLauncher.launch',
  'android.content.CursorLoader.<init>',
]);
const watch = (owner: string, name: string): boolean =>
  name === 'requestPermissions' || WATCHED.has(`${owner}.${name}`);

test('Java: receivers by declaration, cast, chain and static name; nothing in comments, texts or other classes', () => {
  const folder = project({
    'AndroidManifest.xml': '<manifest package="a.b"/>',
    'src/a/b/C.java': `package a.b;
import android.telephony.TelephonyManager;
import android.provider.*;
import android.Manifest;
import android.content.CursorLoader;
import static com.umeng.commonsdk.UMConfigure.init;

class C extends Activity {
  static final String ID = "android_id";
  private TelephonyManager phone;
  static class Inner { void go(Own phone2) { phone2.getDeviceId(); } }
  C() { phone.getDeviceId(); }
  void a() {
    ((TelephonyManager) getSystemService("phone")).getDeviceId();
    Settings.Secure.getString(getContentResolver(), ID);
    // phone.getDeviceId();
    /* phone.getDeviceId(); " */ String text = "phone.getDeviceId()";
    getContentResolver().query(Uri.parse("content://sms/inbox"), null, null, null, null);
    Uri uri = ContactsContract.Contacts.CONTENT_URI;
    resolver(uri).x().getContentResolver().query(uri, null, null, null, null);
    wifi.getConnectionInfo().getMacAddress();
    requestPermissions(new String[] { Manifest.permission.CAMERA, "android.permission.READ_SMS" }, 1);
    init(this, "key");
    new CursorLoader(this, ContactsContract.Contacts.CONTENT_URI);
    Class.forName("x").getMethod("getDeviceId");
  }
  String getDeviceId() { return null; }
}`,
  });
  const app = readPackage(folder, watch);
  const at = 'src/a/b/C.java';
  assert.deepEqual(
    calls(app),
    [
      `${at}:12 android.telephony.TelephonyManager.getDeviceId`,
      `${at}:14 android.telephony.TelephonyManager.getDeviceId`,
      `${at}:15 android.provider.Settings$Secure.getString android_id`,
      `${at}:18 android.content.ContentResolver.query content://sms/inbox`,
      `${at}:20 android.content.ContentResolver.query android.provider.ContactsContract$Contacts.CONTENT_URI`,
      `${at}:21 android.net.wifi.WifiInfo.getMacAddress`,
      `${at}:22 a.b.Activity.requestPermissions android.permission.CAMERA android.permission.READ_SMS`,
      `${at}:23 com.umeng.commonsdk.UMConfigure.init key`,
      `${at}:24 android.content.CursorLoader.<init> android.provider.ContactsContract$Contacts.CONTENT_URI`,
    ].map((line) => line.replace('a.b.Activity', app.calls[6]!.owner)),
  );
  assert.deepEqual(
    app.calls.slice(0, 2).map(({ caller, callerMethod }) => `${caller}.${callerMethod}`),
    ['a.b.C.<init>', 'a.b.C.a'],
  );
  assert.match(app.notes.join(), /2 reflective calls/);
});

test('Kotlin: properties for getters, as, by lazy, templates, expression bodies, launchers', () => {
  const folder = project({
    'AndroidManifest.xml': '<manifest package="a.b"/>',
    'src/main/kotlin/Some.kt': `package a.b
import android.telephony.TelephonyManager
import android.content.ClipboardManager
import android.Manifest.permission.CAMERA

data class Device(val deviceId: String)
private val clip by lazy { getSystemService(CLIPBOARD_SERVICE) as ClipboardManager }

class Some : Base() {
  private val ask = registerForActivityResult(RequestMultiplePermissions()) { }
  private val phone: TelephonyManager? = null
  fun id() = phone?.deviceId
  fun shown(device: Device) = "\${device.deviceId} \${phone!!.deviceId}"
  fun all() {
    val apps = context.packageManager.getInstalledPackages(0)
    val mac = wifi.connectionInfo.macAddress
    ask.launch(arrayOf(CAMERA, android.Manifest.permission.READ_SMS))
    phone.deviceId = 3
    show(binding.edit.text, list().query("x"))
    use(clip.primaryClip, """ phone.deviceId """)
  }
  companion object { fun of() { contentResolver.query(X.CONTENT_URI, null) } }
}`,
  });
  const app = readPackage(folder, watch);
  const at = 'src/main/kotlin/Some.kt';
  assert.deepEqual(calls(app), [
    `${at}:12 android.telephony.TelephonyManager.getDeviceId`,
    `${at}:13 android.telephony.TelephonyManager.getDeviceId`,
    `${at}:15 android.content.pm.PackageManager.getInstalledPackages`,
    `${at}:16 android.net.wifi.WifiInfo.getMacAddress`,
    `${at}:17 androidx.activity.result.ActivityResultLauncher.launch android.permission.CAMERA android.permission.READ_SMS`,
    `${at}:20 android.content.ClipboardManager.getPrimaryClip`,
    `${at}:22 android.content.ContentResolver.query a.b.X.CONTENT_URI`,
  ]);
  assert.deepEqual(
    app.calls.map(({ caller, callerMethod }) => `${caller}.${callerMethod}`),
    ['id', 'shown', 'all', 'all', 'all', 'all'].map((name) => `a.b.Some.${name}`).concat('a.b.Some$Companion.of'),
  );
});

test('an iOS project: purposes, privacy manifest, pods, Swift and Objective-C calls', () => {
  const plist = (inside: string): string =>
    `<?xml version="1.0"?><!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "x"><plist version="1.0"><dict>${inside}</dict></plist>`;
  const folder = project({
    'Note.xcodeproj/project.pbxproj':
      'buildSettings = {\nPRODUCT_BUNDLE_IDENTIFIER = com.qinghe.note;\nMARKETING_VERSION = 1.4;\nINFOPLIST_KEY_NSCameraUsageDescription = "拍照识别票据";\nIPHONEOS_DEPLOYMENT_TARGET = 15.0;\n}',
    'Note/Info.plist': plist(
      '<key>CFBundleIdentifier</key><string>$(PRODUCT_BUNDLE_IDENTIFIER)</string><key>CFBundlePackageType</key><string>APPL</string>\n<key>NSContactsUsageDescription</key><string>Contacts</string>',
    ),
    'Note/zh-Hans.lproj/InfoPlist.strings':
      '"NSContactsUsageDescription" = "用于选择联系人";\n"CFBundleDisplayName" = "青禾笔记";',
    'Note/Localizable.xcstrings': JSON.stringify({
      sourceLanguage: 'en',
      strings: { a: { localizations: { 'zh-Hans': { stringUnit: { value: '同意隐私政策' } } } } },
    }),
    'Note/PrivacyInfo.xcprivacy': plist('<key>NSPrivacyTracking</key><true/>'),
    'Note/Note.entitlements': plist('<key>aps-environment</key><string>development</string>'),
    'Note/Model.swift': `import Contacts
import SwiftUI
// store.enumerateContacts(with: request)
let text = "UIPasteboard.general \\(UIPasteboard.general.string ?? "")"
func enumerateContacts() {}
UIPasteboard.general.string = text
let found = try store.enumerateContacts(with: request) { one, stop in }`,
    'Note/Old.m': `#import <UMCommon/UMCommon.h>
- (void)go {
  [[[ASIdentifierManager sharedManager] advertisingIdentifier] UUIDString];
  [store enumerateContactsWithFetchRequest:r error:&e usingBlock:^(CNContact *c, BOOL *stop) { [self use:c]; }];
  // [store requestLocation];
  NSString *s = @"[m requestLocation]"; [m requestLocation];
}`,
    'NoteTests/T.swift': 'import Contacts\nlet a = store.enumerateContacts(with: r)',
    'Pods/X/x.m': '[m requestLocation];',
    'Vendor/WindSDK.xcframework/Info.plist': plist(''),
    Podfile: "target 'Note' do\n  pod 'UMCommon', '~> 7.4'\n  pod \"JPush\"\n# pod 'None'\nend",
    'Podfile.lock':
      'PODS:\n  - JPush (5.2.0):\n    - JCore (>= 2.0)\n  - UMCommon (7.4.1)\n\nDEPENDENCIES:\n  - JPush\n',
    'Note.xcworkspace/xcshareddata/swiftpm/Package.resolved': JSON.stringify({
      pins: [
        {
          identity: 'firebase-ios-sdk',
          location: 'https://github.com/firebase/firebase-ios-sdk.git',
          state: { version: '11.0.0' },
        },
      ],
    }),
  });
  const app = readPackage(folder, (owner, name) =>
    /^(?:Contacts\.enumerateContacts|UIKit\.UIPasteboard\.general|\.(?:advertisingIdentifier|requestLocation|enumerateContactsWithFetchRequest:error:usingBlock:))$/.test(
      `${owner}.${name}`,
    ),
  );
  assert.deepEqual(
    [app.platform, app.id, app.versionName, app.label, app.minimumSystem],
    ['ios', 'com.qinghe.note', '1.4', '青禾笔记', '15.0'],
  );
  assert.deepEqual(
    app.permissions.map(({ name, reason, source }) => [name, reason, source]),
    [
      ['NSContactsUsageDescription', '用于选择联系人', 'Note/Info.plist:2'],
      ['NSCameraUsageDescription', '拍照识别票据', 'Note.xcodeproj/project.pbxproj'],
    ],
  );
  assert.deepEqual(
    app.dependencies?.map(({ kind, name, version }) => `${kind} ${name} ${version}`),
    ['pod JPush 5.2.0', 'pod UMCommon 7.4.1', 'swift firebase-ios-sdk 11.0.0'],
  );
  assert.ok(['UMCommon', 'WindSDK', 'Contacts'].every((name) => app.classes.includes(name)));
  assert.deepEqual(calls(app), [
    'Note/Model.swift:4 UIKit.UIPasteboard.general',
    'Note/Model.swift:7 Contacts.enumerateContacts',
    'Note/Old.m:3 .advertisingIdentifier',
    'Note/Old.m:4 .enumerateContactsWithFetchRequest:error:usingBlock:',
    'Note/Old.m:6 .requestLocation',
  ]);
  assert.deepEqual(
    app.declarations.map(({ name, text }) => `${name} ${text}`),
    ['NSPrivacyTracking true'],
  );
  assert.equal(app.metaData.get('aps-environment'), 'development');
  assert.ok(app.texts.includes('同意隐私政策'));
});

test('a HarmonyOS project: JSON5 with comments, reasons resolved, modules merged, ArkTS calls by what was imported', () => {
  const folder = project({
    'AppScope/app.json5':
      '{ app: { bundleName: "com.qinghe.note", versionName: "1.0.0", versionCode: 1000000, label: "$string:app_name", }, }',
    'AppScope/resources/base/element/string.json': '{"string":[{"name":"app_name","value":"青禾笔记"}]}',
    'build-profile.json5': "{ app: { products: [{ name: 'default', compatibleSdkVersion: '5.0.0(12)', }] } }",
    'oh-package.json5': '{ "dependencies": {}, "devDependencies": { "@ohos/hypium": "1.0.6" } }',
    'entry/oh-package.json5': `{
  // registry
  "dependencies": { "@umeng/analytics": "^1.2.0", "lib": "file:../lib", "@csj/openadsdk": "file:./libs/csj.har" }
}`,
    'entry/src/main/module.json5': `{
  "module": { "name": "entry", "type": "entry", /* says why */
    "requestPermissions": [
      { "name": "ohos.permission.LOCATION", "reason": "$string:why", "usedScene": { "abilities": ["Main"], "when": "inuse" } },
    ],
    "abilities": [ { "name": "Main", "exported": true } ] } }`,
    'entry/src/main/resources/base/element/string.json': '{"string":[{"name":"why","value":"to find you"}]}',
    'entry/src/main/resources/zh_CN/element/string.json': '{"string":[{"name":"why","value":"用于推荐附近门店"}]}',
    'entry/src/main/ets/pages/Index.ets': `import { geoLocationManager } from '@kit.LocationKit';
import { photoAccessHelper as albums } from '@kit.MediaLibraryKit';
import pasteboard from '@ohos.pasteboard';
// geoLocationManager.getCurrentLocation()
@Entry struct Index {
  helper = albums.getPhotoAccessHelper(getContext());
  async go() {
    await geoLocationManager.getCurrentLocation({});
    const board = pasteboard.getSystemPasteboard();
    board.getData().then(() => {});
    this.api.getData('geoLocationManager.getCurrentLocation()');
    this.helper.getAssets({}, () => \`\${geoLocationManager.getLastLocation()}\`);
  }
}`,
    'entry/src/ohosTest/ets/T.ets': "import g from '@ohos.geoLocationManager'; g.getCurrentLocation()",
    'lib/src/main/module.json5':
      '{ "module": { "name": "lib", "type": "har", "requestPermissions": [{ "name": "ohos.permission.CAMERA" }] } }',
    'oh_modules/x/Index.ets': "import g from '@ohos.geoLocationManager'; g.getCurrentLocation()",
  });
  const app = readPackage(folder, () => true);
  assert.deepEqual(
    [app.platform, app.id, app.label, app.minimumSystem],
    ['harmony', 'com.qinghe.note', '青禾笔记', '5.0.0(12)'],
  );
  assert.deepEqual(
    app.permissions.map(({ name, reason, usedScene, source }) => [name, reason, usedScene, source]),
    [
      ['ohos.permission.LOCATION', '用于推荐附近门店', 'inuse Main', 'entry/src/main/module.json5:4'],
      ['ohos.permission.CAMERA', null, null, 'lib/src/main/module.json5:1'],
    ],
  );
  assert.deepEqual(
    app.dependencies?.map(({ name, version }) => `${name} ${version}`),
    ['@csj/openadsdk null', '@umeng/analytics 1.2.0'],
  );
  const at = 'entry/src/main/ets/pages/Index.ets';
  assert.deepEqual(
    calls(app),
    [
      `${at}:6 file.photoAccessHelper.getPhotoAccessHelper`,
      `${at}:8 geoLocationManager.getCurrentLocation`,
      `${at}:9 pasteboard.getSystemPasteboard`,
      `${at}:10 pasteboard.getData`,
      `${at}:12 file.photoAccessHelper.getAssets`,
      `${at}:12 geoLocationManager.getLastLocation`,
    ]
      .concat(calls(app).filter((line) => line.includes('.then')))
      .toSorted((a, b) => Number(/:(\d+) /.exec(a)![1]) - Number(/:(\d+) /.exec(b)![1])),
  );
});

test('whose project a folder is: by the mark nearest to its root; a folder of packages is none', () => {
  const both = project({
    'android/build.gradle': '',
    'android/app/src/main/AndroidManifest.xml': '<manifest package="a.b"/>',
    'ios/Podfile': '',
    'app.json': '{"name":"x"}',
  });
  const app = readPackage(both, () => false);
  assert.equal(app.platform, 'android');
  assert.match(app.notes.join(), /iOS/);
  assert.equal(isSourceFolder(both), true);
  assert.equal(isSourceFolder(project({ 'a.apk': 'x', 'src/build.gradle': '' })), false);
  assert.equal(isSourceFolder(project({ 'a.apk': 'x', 'settings.gradle': '' })), true);
  assert.equal(isSourceFolder(project({ 'deep/a.apk': 'x' })), false);
  assert.equal(isSourceFolder(project({ 'one/a.apk': 'x', 'two/build.gradle': '' })), false);
  assert.equal(isSourceFolder(project({ 'android/a.apk': 'x', 'android/build.gradle': '', 'pubspec.yaml': '' })), true);
  assert.throws(
    () => readPackage(project({ 'readme.txt': 'x' }), () => false),
    (error) => error instanceof PzError && error.code === 'PZ_APP_NOT_A_PACKAGE',
  );
});
