import assert from 'node:assert/strict';
import { test } from 'node:test';
import { landingOf, MENU, menuFor } from './menu.ts';

test('an entry without permission is absent, the order stays', () => {
  const seen = menuFor((action) => ['ledger.read', 'scan.read'].includes(action)).map(({ page }) => page);
  assert.deepEqual(seen, ['detect', 'ledger']);
  assert.equal(new Set(MENU.map(({ key }) => key)).size, MENU.length);
});

test('a role lands on its own work, or on the first page it may see', () => {
  assert.equal(
    landingOf(['audit-admin'], () => true),
    'ledger',
  );
  assert.equal(
    landingOf(['publisher'], (action) => action === 'scan.create'),
    'detect',
  );
  assert.equal(
    landingOf(['tester'], (action) => action === 'law.read'),
    'law',
  );
});
