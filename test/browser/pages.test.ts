import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { signIn, stage, withoutBrowser } from './browser.ts';
import type { Stage } from './browser.ts';

const PASSWORD = 'Zhengque-2026-ma';
const PAGES = [
  'overview',
  'detect',
  'apps',
  'cases',
  'tasks',
  'tasks?view=calendar',
  'law',
  'requests',
  'requests/QL-0001',
  'incidents',
  'incidents/SJ-0001',
  'platform?tab=reviews',
  'platform?tab=packs',
  'platform?tab=report',
  'ledger',
  'settings',
];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let at: Stage;
let wide: Page;

if (withoutBrowser === undefined) {
  before(async () => {
    at = await stage({ demo: true });
  });
  after(() => at?.close());
}
const browserTest = (name: string, work: () => Promise<void>): void =>
  void test(name, { skip: withoutBrowser ?? false, timeout: 240_000 }, work);

/** Waits until the page has its heading and nothing is being read any more. */
async function settled(page: Page, path: string): Promise<void> {
  await page.goto(`/t/demo/${path}`);
  await page
    .locator('h1')
    .first()
    .waitFor()
    .catch(async () => assert.fail(`${path}: no heading; ${(await page.locator('body').innerText()).slice(0, 200)}`));
  await page.waitForLoadState('networkidle');
}

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

browserTest(
  'every page of the demo tenant stands, with one h1, and nothing serious against accessibility',
  async () => {
    ({ page: wide } = await at.open());
    await signIn(wide, 'demo', at.running.demo!.password!, PASSWORD);
    const wrong: string[] = [];
    for (const path of PAGES) {
      await settled(wide, path);
      if ((await wide.locator('h1').count()) !== 1) wrong.push(`${path}: h1`);
      await wide.evaluate(AXE);
      const violations = await wide.evaluate<Violation[]>(
        `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ target }) => ({ target })) })))`,
      );
      for (const { id, impact, nodes } of violations)
        if (impact === 'critical' || impact === 'serious') wrong.push(`${path}: ${id} ${nodes[0]!.target.join(' ')}`);
    }
    assert.deepEqual(wrong, []);
  },
);

browserTest('on a phone no page scrolls sideways', async () => {
  const { page, context } = await at.open({ width: 390, height: 844 });
  await signIn(page, 'demo', PASSWORD);
  const wrong: string[] = [];
  for (const path of PAGES) {
    await settled(page, path);
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    if (width > 390) wrong.push(`${path}: ${width}`);
  }
  await context.close();
  assert.deepEqual(wrong, []);
});

browserTest('the three administrators see their own pages and no business data', async () => {
  for (const [account, allowed, refused] of [
    ['demo-security', '/api/people', '/api/requests'],
    ['demo-system', '/api/backups', '/api/scans'],
    ['demo-audit', '/api/ledger/entries', '/api/people/names'],
  ] as const) {
    const { page, context } = await at.open();
    await signIn(page, account, at.running.demo!.password!, PASSWORD);
    await page.locator('h1').first().waitFor();
    assert.equal((await page.request.get(allowed)).status(), 200, `${account} ${allowed}`);
    assert.equal((await page.request.get(refused)).status(), 403, `${account} ${refused}`);
    await context.close();
  }
});

browserTest('the moderator claims, decides by key, and the next person restores what was wrong', async () => {
  const { page, context } = await at.open();
  await signIn(page, 'demo-moderator', at.running.demo!.password!, PASSWORD);
  await page.goto('/t/demo/platform');
  await page.getByRole('button', { name: '领取下一件' }).first().click();
  await page.waitForURL(/platform\/SH-/);
  const number = /SH-\d+/.exec(page.url())![0];
  await page.getByLabel('告知用户的规则').fill('平台规则第3.2条');
  await page.locator('h1').click();
  await page.keyboard.press('3');
  await page.getByText('已下架').first().waitFor();
  const { csrf } = (await (await page.request.get('/api/session')).json()) as { csrf: string };
  const appeal = await page.request.post('/api/platform/appeals', {
    headers: { 'x-pz-csrf': csrf, origin: at.running.url },
    data: { review: number, text: '我卖的是床上用品' },
  });
  assert.ok(appeal.ok(), await appeal.text());

  await wide.goto('/t/demo/platform?tab=appeals');
  await wide.getByRole('button', { name: '查看理由' }).click();
  await wide.getByText('我卖的是床上用品').waitFor();
  await wide.getByRole('button', { name: '改正并恢复' }).click();
  await wide.getByText('已改正').first().waitFor();
  await page.reload();
  await page.getByText('可见', { exact: true }).first().waitFor();
  await context.close();
});

browserTest('the browser complained of nothing', async () => {
  assert.deepEqual(at.complaints, []);
  return Promise.resolve();
});
