import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readPackage } from '../../index.ts';
import { callsOf, project } from '../../testing/source-project.ts';
import { writeZip } from '../../testing/zip-out.ts';

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
  assert.deepEqual(callsOf(app), []);
  assert.match(app.notes.join(), /demo\//);
});
