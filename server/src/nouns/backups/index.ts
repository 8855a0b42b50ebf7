import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeBackup, namesIn } from '../../backup/make-backup.ts';
import { MANIFEST } from '../../backup/manifest.ts';
import type { Manifest } from '../../backup/manifest.ts';
import { serverError } from '../../errors.ts';
import { route, z } from '../../http/route.ts';
import type { JobContext } from '../../jobs/queue.ts';
import type { Services } from '../../services.ts';
import type { Noun } from '../noun.ts';

const Backup = z
  .object({
    name: z.string(),
    made: z.string(),
    rows: z.number().int(),
    files: z.number().int(),
    bytes: z.number().int(),
    ledgers: z.array(z.object({ size: z.number().int(), root: z.string() })),
  })
  .openapi('Backup');

const folderOf = ({ config }: Services): string => join(config.home, 'backups');

/** Written by whoever runs the machine: the console never sees it. Throws PZ_BACKUP. */
function passphraseOf({ config }: Services): string {
  const path = join(config.home, 'backup-passphrase');
  if (!existsSync(path))
    throw serverError('PZ_BACKUP', { reason: `there is no file backup-passphrase in the data folder` });
  return readFileSync(path, 'utf8').trim();
}

const list = route({
  method: 'get',
  path: '/api/backups',
  summary: { zh: '本机上的备份，新的在后', en: 'Backups on this machine, latest last' },
  tag: 'backups',
  may: 'backup.read',
  answer: z.object({ items: z.array(Backup), passphrase: z.boolean() }).openapi('Backups'),
  async handle({ ctx }) {
    const folder = folderOf(ctx.services);
    const items = (await namesIn(folder)).flatMap((name) => {
      const path = join(folder, name, MANIFEST);
      return existsSync(path) ? [show(name, JSON.parse(readFileSync(path, 'utf8')) as Manifest)] : [];
    });
    return { items: items.slice(-100), passphrase: existsSync(join(ctx.services.config.home, 'backup-passphrase')) };
  },
});

const create = route({
  method: 'post',
  path: '/api/backups',
  summary: { zh: '开始备份（后台任务）', en: 'Begin a backup, as a job' },
  tag: 'backups',
  may: 'backup.create',
  status: 202,
  answer: z.object({ job: z.string(), name: z.string() }).openapi('BackupBegun'),
  async handle({ ctx }) {
    passphraseOf(ctx.services);
    const name = ctx.now.toISOString().replace(/[:.]/g, '-');
    const { result } = await ctx.act({ action: 'backup.create', object: name }, (tx) =>
      ctx.services.jobs.enqueue(tx, {
        tenant: ctx.tenant,
        kind: 'backup.make',
        input: { name },
        person: ctx.person.id,
        maxAttempts: 2,
      }),
    );
    return { job: result, name };
  },
});

async function make(job: JobContext): Promise<void> {
  const { input, services } = job;
  const { name } = input as { name: string };
  const { pool, ledgers, clock, config } = services;
  if (existsSync(join(folderOf(services), name))) return;
  await job.progress({ done: 0, total: 1 });
  const parts = { pool, ledgers, clock, home: config.home, keyFile: config.keyFile };
  await makeBackup(parts, join(folderOf(services), name), passphraseOf(services));
  await job.progress({ done: 1, total: 1 });
}

const show = (name: string, { made, tables, files, ledgers }: Manifest): z.input<typeof Backup> => ({
  name,
  made,
  rows: tables.reduce((sum, { rows }) => sum + rows, 0),
  files: files.length,
  bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
  ledgers: ledgers.map(({ size, root }) => ({ size, root })),
});

export const backups: Noun = { routes: [list, create], handlers: { 'backup.make': make } };
