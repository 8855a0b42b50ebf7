import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeDex } from '../testing/dex-writer.ts';
import { scanCode } from './calls.ts';
import { Dex } from './dex.ts';

const QUERY = { owner: 'android.content.ContentResolver', name: 'query' };

test('the address of a query is found past its projection: the last one named before it', () => {
  const calls = [
    { owner: 'android.net.Uri', name: 'parse', strings: ['content://contacts/people'] },
    { ...QUERY, strings: [['display_name']] },
    { owner: 'android.net.Uri', name: 'parse', strings: ['content://sms/'] },
    { ...QUERY, strings: [['body', 'date']] },
  ];
  const dex = new Dex(writeDex([{ name: 'com.qinghe.Reader', methods: [{ name: 'read', calls }] }]), 'classes.dex');
  const scan = scanCode(dex, (owner, name) => owner === QUERY.owner && name === QUERY.name);
  assert.deepEqual(
    scan.calls.map(({ constants, near }) => [constants.at(-1), near]),
    [
      ['content://contacts/people', undefined],
      ['content://sms/', undefined],
    ],
  );
});

test('a class an obfuscator named tells the texts it and the classes inside it name', () => {
  const log = { owner: 'android.util.Log', name: 'd', strings: ['TwilightManager'] };
  const ask = { owner: 'android.location.LocationManager', name: 'getLastKnownLocation' };
  const dex = new Dex(
    writeDex([
      { name: 'a.b.C', methods: [{ name: 'a', calls: [log] }] },
      { name: 'a.b.C$a', methods: [{ name: 'b', calls: [ask] }] },
    ]),
    'classes.dex',
  );
  const { calls } = scanCode(dex, (_, name) => name === ask.name);
  assert.deepEqual(
    calls.map(({ caller, near }) => [caller, near]),
    [['a.b.C$a', ['TwilightManager']]],
  );
});
