import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { PzError } from '@pingzhang/engine/model';
import { readPackage } from '../index.ts';
import { project } from '../testing/source-project.ts';
import { wxapkg } from '../testing/wxapkg-writer.ts';

const names = (folder: string): readonly string[] => readPackage(folder, () => true).calls.map(({ name }) => name);

test('a uni-app program is read as the mini-program it becomes, whatever comments its settings carry', () => {
  const folder = project({
    'manifest.json':
      '{ "name": "云账本", /* 各平台 */ "mp-weixin": { "appid": "wx0", "permission": { "scope.userLocation": { "desc": "定位" } } } }',
    'pages.json':
      '{ "pages": [ { "path": "pages/a/a", "style": { "navigationBarTitleText": "首页" } }, // 首页\n ], "subPackages": [ { "root": "sub", "pages": [ { "path": "b" } ] } ] }',
    'pages/a/a.vue': '<script>uni.chooseImage({ count: 1 })</script>',
    'unpackage/dist/build/mp-weixin/app.json': '{"pages":["x"]}',
  });
  const app = readPackage(folder, () => true);
  assert.deepEqual(
    [
      app.platform,
      app.id,
      app.label,
      app.components.map(({ name }) => name),
      app.permissions.map(({ reason }) => reason),
    ],
    ['wechat', 'wx0', '云账本', ['pages/a/a', 'sub/b'], ['定位']],
  );
  assert.deepEqual(names(folder), ['chooseImage']);
});

test('a Taro program tells its pages in code', () => {
  const folder = project({
    'project.config.json': '{"miniprogramRoot":"dist/","appid":"wx1"}',
    'src/app.config.ts':
      "export default defineAppConfig({ pages: ['pages/index/index'], requiredPrivateInfos: ['getLocation'] })",
    'src/pages/index/index.tsx': "Taro.getLocation({ type: 'gcj02' })",
  });
  const app = readPackage(folder, () => true);
  assert.deepEqual([app.id, app.components.length, names(folder)], ['wx1', 1, ['getLocation']]);
});

test('calls by names a build has shortened count when only the platform is called so', () => {
  const code = [
    'e.chooseImage({count:1,sizeType:["original"]})',
    't.index.getLocation({type:"gcj02",success:function(e){}})',
    'n.getRecorderManager()',
    'o.getLocation()',
    'api.getUserInfo({id:1})',
    'C.getLocation?t.getLocation({type:"wgs84"}):0',
  ].join(';');
  assert.deepEqual(names(project({ 'app.json': '{"pages":["a"]}', 'a.js': code })), [
    'chooseImage',
    'getLocation',
    'getRecorderManager',
  ]);
});

test('sub-packages are read with their main package; alone it says what is missing', () => {
  const main = wxapkg({
    'app-config.json': '{"pages":["a"],"subPackages":[{"root":"pages/sub/","pages":["b"]}]}',
    'app-service.js': 'wx.scanCode()',
  });
  const folder = project({ 'readme.txt': '' });
  writeFileSync(join(folder, '__APP__.wxapkg'), main);
  assert.deepEqual(readPackage(folder, () => true).missing, ['pages/sub']);
  writeFileSync(join(folder, '_pages_sub_.wxapkg'), wxapkg({ 'pages/sub/app-service.js': 'wx.getLocation({})' }));
  const whole = readPackage(folder, () => true);
  assert.deepEqual([whole.missing, names(folder).toSorted()], [undefined, ['getLocation', 'scanCode']]);
  assert.throws(
    () => readPackage(join(folder, '_pages_sub_.wxapkg'), () => true),
    (error) => error instanceof PzError && /sub-package/.test(error.message),
  );
});
