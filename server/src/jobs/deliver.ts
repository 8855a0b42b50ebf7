import { createHmac } from 'node:crypto';
import { request as http } from 'node:http';
import { request as https } from 'node:https';
import { and, eq } from 'drizzle-orm';
import { readSetting } from '../nouns/settings/read-setting.ts';
import { webhook as webhooks } from '../schema/job.ts';
import type { JobContext } from './queue.ts';
import { safeDestination } from './safe-address.ts';
import type { Destination } from './safe-address.ts';
import type { Delivery } from './webhooks.ts';

const PATIENCE = 10_000;

/** `t=SECONDS,v1=HEX`: HMAC-SHA256 over `SECONDS.BODY`, so that an old delivery cannot be sent again as a new one. */
export function signatureOf(secret: string, seconds: number, body: string): string {
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
}

/** One attempt; what is not answered with 2xx is tried again by the queue. */
export async function deliver(job: JobContext): Promise<void> {
  const { services, tenant } = job;
  const { webhook, id, event, at, data } = job.input as Delivery;
  const here = and(eq(webhooks.tenant, tenant), eq(webhooks.id, webhook));
  const [hook] = await services.db.select().from(webhooks).where(here);
  if (hook === undefined || hook.state === 'off') return;
  const allowed = await readSetting(services.db, tenant, 'webhook.allowed-hosts');
  const body = JSON.stringify({ id, event, at, data });
  const seconds = Math.floor(services.clock().getTime() / 1000);
  const secret = await services.vault.unseal(tenant, 'webhook.secret', hook.secret);
  let status = 'failed';
  try {
    const code = await send(await safeDestination(hook.url, allowed), body, job.signal, {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      'user-agent': 'pingzhang',
      'x-pz-event': event,
      'x-pz-delivery': id,
      'x-pz-signature': signatureOf(secret, seconds, body),
    });
    status = String(code);
    // A redirect is not followed: it could lead inside.
    if (code < 200 || code > 299) throw new Error(`answered ${code}`);
  } finally {
    await services.db.update(webhooks).set({ lastStatus: status, lastAt: services.clock() }).where(here);
  }
}

function send(to: Destination, body: string, signal: AbortSignal, headers: Record<string, string>): Promise<number> {
  const { url, address, family } = to;
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http)(
      url,
      {
        method: 'POST',
        headers,
        signal,
        timeout: PATIENCE,
        agent: false,
        lookup: (_host, options, done) => {
          if (options.all === true) done(null, [{ address, family }]);
          else done(null, address, family);
        },
      },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    request.once('timeout', () => request.destroy(new Error('no answer in time')));
    request.once('error', reject);
    request.end(body);
  });
}
