import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startServer } from '@pingzhang/server';
import type { RunningServer, ServerOptions } from '@pingzhang/server';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PLACES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const CHROMIUM = PLACES.find((path) => path !== undefined && existsSync(path));

/** Why browser tests are skipped on this machine; undefined: they run. In CI they always run, and fail without one. */
export const withoutBrowser: string | undefined =
  CHROMIUM === undefined && !process.env['CI'] ? 'no Chromium on this machine (set CHROMIUM to its path)' : undefined;

export interface Stage {
  readonly running: RunningServer;
  readonly browser: Browser;
  /** A window of its own session, in Chinese. What the browser complains of is kept in `complaints`. */
  open(size?: { width: number; height: number }): Promise<{ context: BrowserContext; page: Page }>;
  readonly complaints: string[];
  close(): Promise<void>;
}

/** A server on a free port with its console, and a headless browser. */
export async function stage(options: Partial<ServerOptions> = {}): Promise<Stage> {
  const home = mkdtempSync(join(tmpdir(), 'pz-browser-'));
  const running = await startServer({
    home,
    port: 0,
    logLevel: 'silent',
    unsafeFast: true,
    pollEvery: 100,
    consoleDirectory: join(ROOT, 'console', 'dist'),
    program: [process.execPath, join(ROOT, 'cli', 'bin', 'pingzhang.js')],
    ...options,
  });
  const browser = await chromium.launch({ executablePath: CHROMIUM ?? 'chromium', args: ['--no-sandbox'] });
  const complaints: string[] = [];
  return {
    running,
    browser,
    complaints,
    async open(viewport = { width: 1280, height: 900 }) {
      const context = await browser.newContext({
        baseURL: running.url,
        locale: 'zh-CN',
        viewport,
        acceptDownloads: true,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`));
      page.on('console', (message) => {
        const expected = /status of 4\d\d/.test(message.text());
        if (message.type() === 'error' && !expected) complaints.push(`${page.url()} ${message.text()}`);
      });
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(running.url) && !/^(data|blob):/.test(url)) complaints.push(`off origin: ${url}`);
      });
      return { context, page };
    },
    async close() {
      await browser.close();
      await running.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Signs in by hand, changing a one-time password to `chosen` where one is asked for. */
export async function signIn(page: Page, account: string, password: string, chosen?: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('用户名', { exact: true }).fill(account);
  await page.getByLabel('口令', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  if (chosen !== undefined) {
    await page.getByLabel('新口令', { exact: true }).fill(chosen);
    await page.getByRole('button', { name: '更换口令' }).click();
  }
  await page.waitForURL(/\/t\//);
}
