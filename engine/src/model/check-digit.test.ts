import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hongKongIdCheck, luhnCheck, residentIdCheck, taiwanIdCheck, usccCheck, vinCheck } from './check-digit.ts';

test('check digits of published examples', () => {
  assert.equal(residentIdCheck('11010519491231002'), 'X'); // GB 11643-1999, the standard's own example
  assert.equal(luhnCheck('7992739871'), '3'); // ISO/IEC 7812-1
  assert.equal(luhnCheck('49015420323751'), '8'); // 3GPP TS 23.003
  assert.equal(vinCheck('1M8GDM9AXKP042788'), 'X'); // 49 CFR 565
  assert.equal(hongKongIdCheck('A', '123456'), '3');
  assert.equal(taiwanIdCheck('A', '12345678'), '9');
  assert.equal(usccCheck('91350100M000100Y4'), '3'); // GB 32100-2015
});

test('characters outside the alphabet have no check character', () => {
  assert.equal(usccCheck('9135010OM000100Y4'), null);
  assert.equal(vinCheck('1M8GDM9IXKP042788'), null);
});
