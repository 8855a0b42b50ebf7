import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { z } from '../../http/route.ts';
import type { Role } from '../../policies/roles.ts';
import { ok } from '../../testing/client.ts';
import type { Client } from '../../testing/client.ts';
import type { TestServer, TestTenant } from '../../testing/start.ts';
import type { Scan, ViewPage } from './shapes.ts';

/** The program the server hands hostile files to, as built. */
export const PROGRAM = [
  process.execPath,
  join(fileURLToPath(new URL('../../../../', import.meta.url)), 'cli/bin/pingzhang.js'),
];

export type ScanAnswer = z.infer<typeof Scan>;
export type ViewAnswer = z.infer<typeof ViewPage>;

/** An upload as the upload route leaves it. */
export async function uploaded(
  server: TestServer,
  tenant: TestTenant,
  role: Role,
  name: string,
  text: string | Uint8Array,
) {
  const file = { tenant: tenant.id, kind: 'upload', name, person: tenant.person(role) };
  const { id } = await server.running.services.vault.put(file, Readable.from([Buffer.from(text)]));
  return id;
}

/** Asks until a scan has ended. */
export async function settled(person: Client, id: string): Promise<ScanAnswer> {
  for (;;) {
    const scan = ok(await person.get<ScanAnswer>(`/api/scans/${id}`));
    if (scan.state !== 'waiting' && scan.state !== 'running') return scan;
    await pause(50);
  }
}
