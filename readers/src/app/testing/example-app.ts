import { writeAxml } from './axml-writer.ts';
import type { Element } from './axml-writer.ts';
import { writeDex } from './dex-writer.ts';
import { writeZip } from './zip-out.ts';

const permission = (name: string): Element => ({
  name: 'uses-permission',
  attributes: { name: `android.permission.${name}` },
});

/**
 * 青禾记账, an app nobody ever published: it starts an analytics kit and reads the device before any consent, carries a
 * push kit its policy does not list, reads the clipboard its policy denies, asks for three permissions at once and ticks
 * its own consent box. The same bytes each time.
 */
export function exampleApp({ versionName = '2.3.0', mended = false } = {}): Uint8Array {
  const manifest = writeAxml({
    name: 'manifest',
    attributes: { package: 'com.qinghe.ledger', versionCode: 230, versionName },
    children: [
      { name: 'uses-sdk', attributes: { minSdkVersion: 24, targetSdkVersion: 34 } },
      ...['INTERNET', 'READ_PHONE_STATE', 'READ_CONTACTS', 'ACCESS_FINE_LOCATION', 'READ_CALENDAR'].map(permission),
      {
        name: 'application',
        attributes: { name: 'com.qinghe.ledger.LedgerApp', label: '青禾记账' },
        children: [
          { name: 'activity', attributes: { name: '.MainActivity', exported: true } },
          { name: 'meta-data', attributes: { name: 'UMENG_APPKEY', value: 'example' } },
        ],
      },
    ],
  });
  const login = writeAxml({
    name: 'LinearLayout',
    children: [{ name: 'CheckBox', attributes: { checked: !mended, text: '我已阅读并同意《隐私政策》' } }],
  });
  const early = [
    { owner: 'com.umeng.commonsdk.UMConfigure', name: 'init', strings: ['example'] },
    { owner: 'android.telephony.TelephonyManager', name: 'getDeviceId' },
  ];
  const code = writeDex([
    {
      name: 'com.qinghe.ledger.LedgerApp',
      methods: [{ name: 'onCreate', calls: mended ? [] : early }],
    },
    {
      name: 'com.qinghe.ledger.MainActivity',
      methods: [
        { name: 'afterConsent', calls: mended ? early : [] },
        {
          name: 'prompt',
          calls: [
            {
              owner: 'android.app.AlertDialog$Builder',
              name: 'setMessage',
              strings: ['请阅读《隐私政策》，点击同意后开始使用'],
            },
          ],
        },
        {
          name: 'askAll',
          calls: [
            {
              owner: 'android.app.Activity',
              name: 'requestPermissions',
              strings: [
                ['READ_CONTACTS', 'ACCESS_FINE_LOCATION', 'READ_PHONE_STATE'].map(
                  (name) => `android.permission.${name}`,
                ),
              ],
            },
          ],
        },
        {
          name: 'paste',
          calls: mended ? [] : [{ owner: 'android.content.ClipboardManager', name: 'getPrimaryClip' }],
        },
        {
          name: 'find',
          calls: [
            { owner: 'android.location.LocationManager', name: 'getLastKnownLocation', strings: ['gps'] },
            {
              owner: 'android.content.ContentResolver',
              name: 'query',
              strings: ['content://com.android.contacts/data'],
            },
            { owner: 'android.content.ContentResolver', name: 'query', strings: ['content://com.qinghe.ledger/bills'] },
            { owner: 'android.provider.Settings$Secure', name: 'getString', strings: ['bluetooth_name'] },
          ],
        },
      ],
    },
    {
      name: 'com.umeng.commonsdk.UMConfigure',
      methods: [
        {
          name: 'init',
          calls: [{ owner: 'android.provider.Settings$Secure', name: 'getString', strings: ['android_id'] }],
        },
      ],
      constants: { SDK_VERSION: '9.6.5' },
    },
    { name: 'com.igexin.sdk.PushManager', methods: [{ name: 'initialize' }], constants: { VERSION_NAME: '3.2.18' } },
    { name: 'com.tencent.bugly.crashreport.CrashReport', methods: [{ name: 'initCrashReport' }] },
    {
      name: 'androidx.appcompat.app.TwilightManager',
      methods: [
        {
          name: 'last',
          calls: [{ owner: 'android.location.LocationManager', name: 'getLastKnownLocation', strings: ['gps'] }],
        },
      ],
    },
  ]);
  return writeZip({
    'AndroidManifest.xml': manifest,
    'classes.dex': code,
    'res/layout/login.xml': login,
    'lib/arm64-v8a/libBugly.so': 'stand-in',
  });
}
