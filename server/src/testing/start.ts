import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { ServerOptions } from '../config.ts';
import { sha256 } from '../sha256.ts';
import { hashPassword } from '../identity/password.ts';
import { makePerson } from '../nouns/people/make-person.ts';
import { makeTenant } from '../nouns/tenants/make-tenant.ts';
import { ROLES } from '../policies/roles.ts';
import type { Role } from '../policies/roles.ts';
import { session as sessions } from '../schema/session.ts';
import { startServer } from '../start-server.ts';
import type { RunningServer } from '../start-server.ts';
import { newId } from '../database/id.ts';
import { client } from './client.ts';
import type { Client } from './client.ts';

/** The one password of every test account. */
export const PASSWORD = 'Correct-Horse-2026';

export interface TestTenant {
  readonly id: string;
  readonly slug: string;
  /** Somebody with the role, signed in: `as('tester').get('/api/tasks')`. The same person each time. */
  as(role: Role): Client;
  /** The id of that person. */
  person(role: Role): string;
}

export interface TestServer {
  readonly running: RunningServer;
  readonly tenant: TestTenant;
  /** Another tenant with the same roles: what it sees of the first is a fault. */
  readonly other: TestTenant;
  /** Nobody. */
  readonly anybody: Client;
  /** For a `before` of the file's own: Node 20 does not wait for one hook before it begins the next. */
  readonly ready: Promise<void>;
  /** Sets the server's clock; null: the true time again. */
  setClock(at: Date | null): void;
}

/**
 * Once a test file: a server with an embedded database of its own in a folder that is gone afterwards, two tenants, and
 * a person for every role in each. Call at the top of the file; the object is filled before the first test.
 */
export function useServer(options: Partial<ServerOptions> = {}): TestServer {
  const filled = {} as { -readonly [key in keyof TestServer]: TestServer[key] };
  const home = mkdtempSync(join(tmpdir(), 'pz-test-'));
  let at: Date | null = null;
  let isReady = (): void => undefined;
  filled.ready = new Promise((resolve) => (isReady = resolve));
  before(async () => {
    const running = await startServer({
      home,
      port: 0,
      logLevel: (process.env['PZ_TEST_LOG'] as 'error' | undefined) ?? 'silent',
      unsafeFast: true,
      clock: () => at ?? new Date(),
      limits: { address: 1e6, guess: 1e6, person: 1e6 },
      pollEvery: 100,
      ...options,
    });
    filled.running = running;
    filled.anybody = client(running.url);
    filled.setClock = (to) => void (at = to);
    const password = await hashPassword(PASSWORD);
    filled.tenant = await testTenant(running, 'first', password);
    filled.other = await testTenant(running, 'second', password);
    isReady();
  });
  after(async () => {
    await filled.running?.stop();
    await rm(home, { recursive: true, force: true });
  });
  return filled;
}

async function testTenant({ services, url }: RunningServer, slug: string, password: string): Promise<TestTenant> {
  const { db, keys } = services;
  const now = services.clock();
  const id = await makeTenant(db, keys, { slug, name: `测试租户 ${slug}` }, now);
  const people = new Map<Role, { readonly id: string; readonly client: Client }>();
  for (const role of ROLES) {
    const account = `${slug}-${role}`;
    const person = await makePerson(
      db,
      { tenant: id, account, name: `测试${role}`, roles: [role], password, mustChange: false },
      now,
    );
    // A session made directly: scrypt for every role would cost a second.
    const secret = newId();
    const far = new Date(now.getTime() + 100 * 365 * 86_400_000);
    await db.insert(sessions).values({
      hash: sha256(secret),
      tenant: id,
      person,
      state: 'open',
      csrf: 'test-csrf',
      address: '127.0.0.1',
      createdAt: now,
      usedAt: far,
      endsAt: far,
    });
    people.set(role, { id: person, client: client(url, { cookie: `pz_session=${secret}`, 'x-pz-csrf': 'test-csrf' }) });
  }
  return { id, slug, as: (role) => people.get(role)!.client, person: (role) => people.get(role)!.id };
}
