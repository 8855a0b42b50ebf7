// The pictures of the console in docs/images, taken from the product with its demo data:
//   npm run build && node --conditions=source --import tsx scripts/console-images.ts
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { signIn, stage } from '../test/browser/browser.ts';

const PASSWORD = 'Zhengque-2026-ma';
const PICTURES: readonly (readonly [name: string, path: string])[] = [
  ['overview', 'overview'],
  ['detect', 'detect'],
  ['apps', 'apps'],
  ['cases', 'cases'],
  ['tasks', 'tasks'],
  ['law', 'law'],
  ['request', 'requests/QL-0001'],
  ['incident', 'incidents/SJ-0001'],
  ['platform', 'platform?tab=reviews'],
  ['ledger', 'ledger'],
  ['settings', 'settings/roles'],
];
const file = (name: string): string => fileURLToPath(new URL(`../docs/images/console-${name}.png`, import.meta.url));

/** Nothing is being read any more, and what was read stands on the page. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('main [role="status"][aria-label]').first().waitFor({ state: 'detached' });
}

const at = await stage({ demo: true });
try {
  const { page } = await at.open({ width: 1280, height: 800 });
  await signIn(page, 'demo', at.running.demo!.password!, PASSWORD);
  for (const [name, path] of PICTURES) {
    await page.goto(`/t/demo/${path}`);
    await settled(page);
    // A list's first row is what a person opens next.
    const first = page.locator('main table tbody a').first();
    if (['detect', 'apps', 'cases'].includes(name) && (await first.count()) > 0) {
      await first.click();
      await page.waitForTimeout(500);
      await settled(page);
    }
    await page.screenshot({ path: file(name) });
  }
  const phone = await at.open({ width: 390, height: 844 });
  await phone.page.goto('/p/demo');
  await phone.page.screenshot({ path: file('portal') });
} finally {
  await at.close();
}
