import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPackage } from '../../index.ts';
import { callsOf, project } from '../../testing/source-project.ts';

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
    callsOf(app),
    [
      `${at}:6 file.photoAccessHelper.getPhotoAccessHelper`,
      `${at}:8 geoLocationManager.getCurrentLocation`,
      `${at}:9 pasteboard.getSystemPasteboard`,
      `${at}:10 pasteboard.getData`,
      `${at}:12 file.photoAccessHelper.getAssets`,
      `${at}:12 geoLocationManager.getLastLocation`,
    ]
      .concat(callsOf(app).filter((line) => line.includes('.then')))
      .toSorted((a, b) => Number(/:(\d+) /.exec(a)![1]) - Number(/:(\d+) /.exec(b)![1])),
  );
});
