import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { verifyPackage } from '@pingzhang/ledger';
import { signIn, stage, withoutBrowser } from './browser.ts';
import type { Stage } from './browser.ts';

const PASSWORD = 'Zhengque-2026-ma';
const NOTICE = new URL('../../examples/notice-full-ids.txt', import.meta.url).pathname;
/** A number that stands in the notice in clear. */
const CLEAR = /\d{17}[\dX]/.exec(readFileSync(NOTICE, 'utf8'))![0];

let at: Stage;
let officer: Page;

if (withoutBrowser === undefined) {
  before(async () => {
    at = await stage();
  });
  after(() => at?.close());
}
const browserTest = (name: string, work: () => Promise<void>): void =>
  void test(name, { skip: withoutBrowser ?? false, timeout: 240_000 }, work);

browserTest('first set-up: no default password, an administrator who makes the protection officer', async () => {
  const { page, context } = await at.open();
  await page.goto('/');
  await page.waitForURL(/set-up/);
  await page.getByLabel('设置码', { exact: true }).fill(at.running.setUpCode!);
  await page.getByLabel('单位全称', { exact: true }).fill('走查单位');
  await page.getByLabel('短名', { exact: true }).fill('walk');
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('用户名', { exact: true }).fill('anquan');
  await page.getByLabel('姓名', { exact: true }).fill('安全员');
  await page.getByLabel('口令', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: '完成设置' }).click();
  await page.waitForURL(/sign-in/);
  await signIn(page, 'anquan', PASSWORD);
  const { csrf } = (await (await page.request.get('/api/session')).json()) as { csrf: string };
  const made = await page.request.post('/api/people', {
    headers: { 'x-pz-csrf': csrf, origin: at.running.url },
    data: { account: 'fuze', name: '负责人', roles: ['protection-officer', 'publisher'] },
  });
  const body = (await made.json()) as { oneTimePassword: string };
  assert.equal(made.status(), 201, JSON.stringify(body));
  ({ page: officer } = await at.open());
  await signIn(officer, 'fuze', body.oneTimePassword, PASSWORD);
  await context.close();
});

browserTest('a notice is dropped, read with its marks masked, judged, and its copy downloaded', async () => {
  await officer.goto('/t/walk/detect');
  await officer.setInputFiles('input[data-upload="files"]', NOTICE);
  await officer.getByRole('button', { name: '生成去标识副本' }).waitFor();
  const marks = officer.locator('mark');
  await marks.first().waitFor();
  assert.ok((await marks.count()) >= 8);
  assert.ok(!(await officer.content()).includes(CLEAR), 'nothing in clear before it is revealed');
  await officer.getByRole('tab', { name: '结论' }).click();
  await officer.getByText('还差什么').first().waitFor();
  await officer.getByText('个人信息保护法').first().waitFor();
  const no = officer.getByRole('button', { name: '没有', exact: true });
  const question = officer.getByRole('group').filter({ has: no }).first();
  const asked = await question.getAttribute('aria-label');
  await question.getByRole('button', { name: '没有', exact: true }).click();
  await question.getByRole('button', { name: '保存答复' }).click();
  await officer.getByText('答复已保存，并写入留痕').waitFor();

  // The answer is changed by keyboard alone: unfold what was answered, `y`, and the button that saves it.
  await officer.getByRole('button', { name: '已经回答的1问' }).press('Enter');
  const given = officer.getByRole('group', { name: asked! });
  await given.getByRole('button', { name: '没有', exact: true, pressed: true }).waitFor();
  await officer.keyboard.press('Tab');
  await officer.keyboard.press('y');
  await given.getByRole('button', { name: '保存改答', disabled: false }).waitFor();
  for (let tabs = 0; tabs < 3; tabs++) await officer.keyboard.press('Tab');
  await officer.keyboard.press('Enter');
  await given.getByRole('button', { name: '保存改答' }).waitFor({ state: 'detached' });
  await given.getByRole('button', { name: '有', exact: true, pressed: true }).waitFor();

  const downloaded = officer.waitForEvent('download');
  await officer.getByRole('button', { name: '生成去标识副本' }).click();
  const copy = readFileSync(await (await downloaded).path(), 'utf8');
  assert.ok(!copy.includes(CLEAR));
  assert.match(copy, /\*{4}/);
});

browserTest('the evidence package of the check verifies offline', async () => {
  const downloaded = officer.waitForEvent('download');
  await officer.getByRole('button', { name: '证据包' }).click();
  const verdict = verifyPackage(new Uint8Array(readFileSync(await (await downloaded).path())));
  assert.equal(verdict.valid, true, JSON.stringify(verdict.failures));
  assert.ok(verdict.proven.length > 0);
});

browserTest(
  'a deletion request is filed at the portal without script, answered at the desk, and seen by the person',
  async () => {
    const context = await at.browser.newContext({
      baseURL: at.running.url,
      javaScriptEnabled: false,
      locale: 'zh-CN',
      viewport: { width: 390, height: 844 },
    });
    const person = await context.newPage();
    await person.goto('/p/walk');
    await person.getByRole('button', { name: /^删除/ }).click();
    await person.getByLabel('怎么称呼您').fill('秦示例');
    await person.getByLabel(/手机号或者邮箱/).fill('13900006612');
    await person.getByLabel(/请说明您的要求/).fill('请删除我的收货地址');
    await person.getByRole('button', { name: '下一步' }).click();
    await person.getByRole('button', { name: '提交' }).click();
    const receipt = (await person.locator('[data-receipt]').innerText()).trim();
    const code = (await person.locator('[data-code]').innerText()).trim();

    await officer.goto('/t/walk/requests');
    await officer.getByRole('link', { name: /QL-0001/ }).click();
    await officer.getByRole('button', { name: '受理' }).click();
    await officer.getByRole('dialog').getByRole('button', { name: '受理' }).click();
    await officer.getByRole('dialog').waitFor({ state: 'detached' });
    await officer.getByRole('button', { name: '答复' }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByRole('radio', { name: '已核验' }).check();
    await dialog.getByLabel('告诉本人的话').fill('收货地址已删除。');
    await dialog.getByRole('button', { name: '答复' }).click();
    // What the dialog says tells why it stayed.
    await dialog.waitFor({ state: 'detached' }).catch(async () => assert.fail(await dialog.innerText()));

    await person.goto('/p/walk/state');
    await person.getByLabel('回执号').fill(receipt);
    await person.getByLabel('查询码').fill(code);
    await person.getByRole('button', { name: '查看' }).click();
    await person.getByText('收货地址已删除。').waitFor();
    await context.close();
  },
);

browserTest('the browser complained of nothing: no error, no policy breach, no request elsewhere', async () => {
  assert.deepEqual(at.complaints, []);
  return Promise.resolve();
});
