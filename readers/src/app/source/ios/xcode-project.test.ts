import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPackage } from '../../index.ts';
import { callsOf, project } from '../../testing/source-project.ts';

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
  assert.deepEqual(callsOf(app), [
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
