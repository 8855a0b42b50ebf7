import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AppCall } from '../../model/index.ts';
import { isOfLibrary } from './baseline.ts';
import { groupsUsed } from './permission-uses.ts';

const call = (parts: Partial<AppCall>): AppCall => ({
  caller: 'com.qinghe.Main',
  callerMethod: 'a',
  owner: '',
  name: '',
  constants: [],
  file: 'classes.dex',
  ...parts,
});

test('what libraries of every app read, by their names or renamed, is not the app', () => {
  const of = (item: string, caller: string, ...near: string[]): boolean => isOfLibrary(call({ caller, near }), item);
  assert.equal(of('location.current', 'androidx.appcompat.app.TwilightManager'), true);
  assert.equal(of('location.current', 'a.b.C', 'gps', 'TwilightManager'), true);
  assert.equal(of('clipboard', 'a.b.C', 'androidx.compose.text.SpanStyle'), true);
  assert.equal(of('contacts', 'com.bumptech.glide.load.data.StreamLocalUriFetcher'), true);
  assert.equal(of('location.current', 'a.b.C', 'gps'), false);
  assert.equal(of('contacts', 'a.b.C', 'TwilightManager'), false);
  assert.equal(of('contacts', 'com.qinghe.Main'), false);
});

test('a permission is used by the camera app, the page in a web view or a listener too', () => {
  const groups = groupsUsed([
    call({ owner: 'android.content.Intent', name: '<init>', constants: ['android.media.action.IMAGE_CAPTURE'] }),
    call({ owner: 'android.content.Intent', name: '<init>', constants: ['android.intent.action.VIEW'] }),
    call({ owner: 'android.telephony.TelephonyManager', name: 'listen' }),
  ]);
  assert.deepEqual([...groups].toSorted(), ['camera', 'phone']);
});
