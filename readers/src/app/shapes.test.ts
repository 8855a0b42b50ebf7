import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Malformed } from './errors.ts';
import { readHap } from './harmony/hap.ts';
import { PACKAGE_LIMITS } from './model.ts';
import { harEvents } from './run/har.ts';
import { writeZip } from './testing/zip-out.ts';
import { readMiniProgram } from './wechat/mini-program.ts';
import { inMemory } from './zip/source.ts';

const STRANGE: readonly unknown[] = [null, 5, 'x', '', [], {}, [null], [5], [[]], [{}], true, { x: null }];

/** A document with each of its parts in turn replaced by something of another kind. */
function* twisted(value: unknown): Generator {
  yield* STRANGE;
  if (Array.isArray(value)) {
    for (const [at, part] of value.entries()) for (const other of twisted(part)) yield value.with(at, other);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value))
      for (const other of twisted(part)) yield { ...value, [key]: other };
  }
}

const text = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

const MINI = {
  pages: ['pages/a/a'],
  entryPagePath: 'pages/a/a',
  subPackages: [{ root: 'r', pages: ['b'] }],
  tabBar: { list: [{ pagePath: 'pages/a/a' }] },
  permission: { 'scope.userLocation': { desc: 'x' } },
  requiredPrivateInfos: ['getLocation'],
  plugins: { p: { version: '1', provider: 'wx' } },
  window: { navigationBarTitleText: 't' },
  usingComponents: { a: '/c/a' },
  page: { 'pages/a/a.html': { window: { usingComponents: { b: 'c' } } } },
};

const HAP = {
  app: { bundleName: 'a', versionCode: 1, label: '$string:a', labelId: 1 },
  module: {
    name: 'entry',
    requestPermissions: [{ name: 'p', reason: 'r', reasonId: 2, usedScene: { abilities: ['M'], when: 'always' } }],
    abilities: [{ name: 'M', exported: true }],
  },
};

const HAR = {
  log: {
    entries: [
      {
        startedDateTime: '2026-11-20T02:00:01.000Z',
        request: {
          url: 'https://a.example/c?x=1',
          headers: [{ name: 'imei', value: 'b' }],
          postData: { text: 'x', params: [{ name: 'a', value: 'b' }] },
        },
      },
    ],
  },
};

const READERS: readonly (readonly [string, unknown, (value: unknown) => unknown])[] = [
  ['app.json', MINI, (value) => readMiniProgram(new Map([['app.json', text(value)]]), 'source', () => true)],
  [
    'app-config.json',
    MINI,
    (value) => readMiniProgram(new Map([['app-config.json', text(value)]]), 'source', () => true),
  ],
  [
    'module.json',
    HAP,
    (value) => readHap(inMemory(writeZip({ 'module.json': text(value) })), PACKAGE_LIMITS, () => true),
  ],
  ['an HTTP archive', HAR, (value) => harEvents(value, 'a.har')],
];

for (const [name, good, read] of READERS)
  test(`${name}: a part of another kind ends in Malformed or a result`, () => {
    for (const value of twisted(good))
      try {
        read(value);
      } catch (error) {
        assert.ok(error instanceof Malformed, `${JSON.stringify(value)}: ${String((error as Error).stack)}`);
      }
  });
