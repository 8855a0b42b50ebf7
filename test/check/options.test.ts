import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutCredentials } from '../../cli/src/verbs/check/inputs.ts';
import { checkOptions } from '../../cli/src/verbs/check/options.ts';

test('sizes, times and types are read, and a type brings its masked form', () => {
  const options = checkOptions({
    maxBytes: '20M',
    maxSeconds: '1.5',
    maxDepth: '3',
    types: 'phone, id_card',
    sarif: 'a.sarif',
  });
  assert.equal(options.maxBytes, 20 * 1024 * 1024);
  assert.equal(options.maxMilliseconds, 1500);
  assert.equal(options.maxDepth, 3);
  assert.deepEqual([...options.types!], ['PHONE', 'MASKED_PHONE', 'ID_CARD', 'MASKED_ID_CARD']);
  assert.equal(options.form, 'text');
});

test('what cannot be meant is refused with the option named', () => {
  const wrong: { [name: string]: unknown }[] = [
    { minConfidence: '2' },
    { minConfidence: '' },
    { maxBytes: '-1' },
    { maxBytes: '12X' },
    { maxDepth: '0' },
    { sample: '1e3' },
    { sample: 'some' },
    { types: 'PHONE,TELEPHONE' },
    { profile: 'gdpr' },
    { updateBaseline: true },
  ];
  for (const raw of wrong) assert.throws(() => checkOptions(raw), { code: 'PZ_CHECK_USAGE' }, JSON.stringify(raw));
});

test('standard output has one form', () => {
  assert.throws(() => checkOptions({ json: true, ndjson: true }), { code: 'PZ_CHECK_OPTIONS_CLASH' });
  assert.throws(() => checkOptions({ json: true, sarif: '-' }), { code: 'PZ_CHECK_OPTIONS_CLASH' });
  assert.equal(checkOptions({ sarif: '-' }).form, 'sarif');
});

test('an address is named without its password', () => {
  assert.equal(withoutCredentials('postgres://u:p@ss@host:5432/db?sslmode=off'), 'postgres://host:5432/db');
  assert.equal(withoutCredentials('mysql://host/db'), 'mysql://host/db');
  assert.equal(withoutCredentials('mysql://u:se/cret@host/db'), 'mysql');
});
