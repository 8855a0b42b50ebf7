import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PzError } from '@pingzhang/engine/model';
import { isSourceFolder, readPackage } from '../index.ts';
import { project } from '../testing/source-project.ts';

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
