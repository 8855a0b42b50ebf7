import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { PzError } from '@pingzhang/engine/model';
import { Malformed } from '../errors.ts';
import { readPackage } from '../index.ts';
import { gradleScript } from './android/gradle.ts';
import { jvmCode } from './android/jvm-code.ts';
import { versionCatalog } from './android/version-catalog.ts';
import { arktsCode } from './harmony/arkts-code.ts';
import { objectiveCCode } from './ios/objective-c-code.ts';
import { swiftCode } from './ios/swift-code.ts';
import { parseJson5 } from './json5.ts';
import { parseXml } from './xml.ts';

const root = mkdtempSync(join(tmpdir(), 'app-source-hostile-'));
after(() => rmSync(root, { recursive: true }));

/** A small generator with a seed: a failure can be run again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const all = (): boolean => true;
const READERS: Readonly<Record<string, (source: string) => unknown>> = {
  Java: (source) => jvmCode(source, 'a/B.java', all),
  Kotlin: (source) => jvmCode(source, 'a/B.kt', all),
  Swift: (source) => swiftCode(source, 'B.swift', all),
  'Objective-C': (source) => objectiveCCode(source, 'B.m', all),
  ArkTS: (source) => arktsCode(source, 'B.ets', all),
  Gradle: (source) => gradleScript(source, 'build.gradle'),
  'version catalog': (source) => versionCatalog(source, 'libs.versions.toml'),
  JSON5: (source) => parseJson5(source, 'a.json5'),
  XML: (source) => parseXml(source, 'a.xml'),
};

const PIECES =
  'import package class object fun val by lazy static new void return throws extends as a.b.C Type x getId deviceId ( ) { } [ ] < > , ; : . = == ? ! @ # "text" """ \' ` ${ \\( // /* */ \n \\ \\u4e2d 12 implementation "g:a:1" libs.x group: name: [versions] [libraries] = <a b="c"> </a> <!-- -- > ]]> &x;'.split(
    ' ',
  );

for (const [name, read] of Object.entries(READERS)) {
  test(`${name}: pieces in any order end in Malformed or a result`, () => {
    const next = random(20261122);
    for (let round = 0; round < 300; round++) {
      const source = Array.from({ length: 120 }, () => PIECES[Math.floor(next() * PIECES.length)]!).join(
        next() < 0.5 ? ' ' : '',
      );
      try {
        read(source);
      } catch (error) {
        assert.ok(error instanceof Malformed, `${source}\n${String(error)}`);
      }
    }
  });

  test(`${name}: one piece over and over takes time in proportion`, () => {
    for (const piece of [
      ...PIECES,
      'x.y().',
      'a = ',
      'class A ',
      'fun a(',
      'f({',
      '[a b:',
      'import a.B;\n',
      'void f() throws A, ',
      'x: y.z(',
      '@import a;',
      'x=[',
      '{a:',
      '[',
    ]) {
      try {
        read(piece.repeat(5000));
      } catch (error) {
        assert.ok(error instanceof Malformed, `${piece} ${String(error)}`);
      }
    }
  });
}

test('settings of another kind than promised end in a code or a result', () => {
  const files = ['module.json5', 'oh-package.json5', 'build-profile.json5', 'AppScope/app.json5', 'Package.resolved'];
  const values = [
    'null',
    '[]',
    '{"module":[1,{"requestPermissions":{"a":1}}]}',
    '{"app":7,"dependencies":[1]}',
    '{"pins":[1,null,{"location":[]}]}',
    '{',
    '',
  ];
  let at = 0;
  for (const file of files)
    for (const value of values) {
      const folder = join(root, String(at++));
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), value);
      writeFileSync(join(folder, 'oh-package.json5'), value);
      writeFileSync(join(folder, 'Index.ets'), 'x()');
      try {
        assert.equal(readPackage(folder, all).format, 'source');
      } catch (error) {
        assert.ok(error instanceof PzError, String(error));
      }
    }
});
