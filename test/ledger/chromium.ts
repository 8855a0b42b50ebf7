import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { TestContext } from 'node:test';

export const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
if (!existsSync(CHROMIUM) && process.env['CI'] !== undefined) throw new Error('chromium must be installed');
export const noChromium = existsSync(CHROMIUM) ? false : `no Chromium at ${CHROMIUM}`;

type Params = { readonly [name: string]: unknown };

/** One page of a headless Chromium, spoken to over the DevTools protocol on a pipe. */
export interface Page {
  send(method: string, params?: Params): Promise<any>;
  /** The value of an expression in the page, promises awaited. */
  evaluate(expression: string): Promise<unknown>;
  /** Waits for an expression to be true; throws after half a minute or more. */
  until(expression: string): Promise<void>;
  /** Events seen so far, by method: what the page logged, loaded or was refused. */
  readonly events: readonly { readonly method: string; readonly params: Params }[];
}

export async function openPage(t: TestContext, url: string): Promise<Page> {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  const chromium = spawn(
    CHROMIUM,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      '--window-size=1000,1400',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise((done) => chromium.once('exit', done));
  t.after(async () => {
    chromium.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  });
  const waiting = new Map<number, (message: any) => void>();
  const events: { method: string; params: Params }[] = [];
  let rest = '';
  (chromium.stdio[4] as Readable).setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop()!;
    for (const message of messages.map((text) => JSON.parse(text))) {
      waiting.get(message.id)?.(message);
      if (message.method !== undefined) events.push(message);
    }
  });
  let last = 0;
  let sessionId: string | undefined;
  const send: Page['send'] = (method, params = {}) => {
    const id = ++last;
    (chromium.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) =>
      waiting.set(id, ({ result, error }) =>
        error === undefined ? resolve(result) : reject(new Error(error.message)),
      ),
    );
  };
  const { targetInfos } = await send('Target.getTargets');
  const { targetId } = targetInfos.find(({ type }: { type: string }) => type === 'page');
  ({ sessionId } = await send('Target.attachToTarget', { targetId, flatten: true }));
  for (const domain of ['Page', 'DOM', 'Runtime', 'Network', 'Log']) await send(`${domain}.enable`);
  await send('Page.navigate', { url });
  const evaluate: Page['evaluate'] = async (expression) => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    return result.value;
  };
  const until: Page['until'] = async (expression) => {
    for (let tries = 0; tries < 1500; tries++, await new Promise((done) => setTimeout(done, 20)))
      if ((await evaluate(expression)) === true) return;
    throw new Error(`never came true: ${expression}`);
  };
  await until('location.href !== "about:blank" && document.readyState === "complete"');
  return { send, evaluate, until, events };
}
