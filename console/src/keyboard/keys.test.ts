import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortcutOf } from './keys.ts';

const press = (code: string, more: object = {}) =>
  shortcutOf({
    code,
    key: code.slice(-1).toLowerCase(),
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    target: null,
    ...more,
  });
const inside = (tagName: string) => ({ target: { tagName } as unknown as EventTarget });

test('the physical key counts', () => {
  assert.equal(press('KeyG'), 'g');
  assert.equal(press('KeyG', { key: 'п' }), 'g');
  assert.equal(press('Slash'), '/');
  assert.equal(press('Slash', { shiftKey: true }), '?');
});

test('nothing while an input method composes, in a field, or with a modifier', () => {
  assert.equal(press('KeyG', { isComposing: true }), null);
  assert.equal(press('KeyG', { key: 'Process' }), null);
  for (const tag of ['INPUT', 'TEXTAREA', 'SELECT']) assert.equal(press('KeyG', inside(tag)), null);
  assert.equal(press('KeyG', { target: { isContentEditable: true } }), null);
  for (const modifier of ['ctrlKey', 'metaKey', 'altKey', 'shiftKey'])
    assert.equal(press('KeyG', { [modifier]: true }), null);
  assert.equal(press('KeyG', inside('BUTTON')), 'g');
});
