import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { Transform } from 'node:stream';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { and, eq, gt, isNull } from 'drizzle-orm';
import type { InferSelectModel } from 'drizzle-orm';
import { newId } from '../database/id.ts';
import type { Tx } from '../database/connect.ts';
import { serverError } from '../errors.ts';
import { file as files } from '../schema/file.ts';
import { derive, unwrap, wrap } from './keys.ts';
import type { Keys } from './keys.ts';
import { LimitStream, OpenStream, SealStream } from './stream.ts';
import type { NewFile, StoredFile, Vault } from './vault.ts';

interface Places {
  /** Sealed objects. */
  readonly objects: string;
  /** Work copies in clear; emptied at start. */
  readonly work: string;
}

type FileRow = InferSelectModel<typeof files>;
type Fields = Pick<Vault, 'seal' | 'unseal'>;
type Objects = Pick<Vault, 'put' | 'describe' | 'open' | 'withCopies' | 'remove' | 'tidy'>;

const NAME = 'file.name';

/** `clock` dates the rows. */
export function objectVault(places: Places, keys: Keys, fields: Fields, db: Tx, clock: () => Date): Objects {
  const pathOf = (tenant: string, id: string): string => join(places.objects, tenant, id.slice(-2), id);

  const rowOf = async (tenant: string, id: string, refusal: 'PZ_NOT_FOUND' | 'PZ_FILE_REMOVED' = 'PZ_NOT_FOUND') => {
    const [row] = await db
      .select()
      .from(files)
      .where(and(eq(files.tenant, tenant), eq(files.id, id), isNull(files.removedAt)));
    if (row === undefined) throw serverError(refusal);
    return row;
  };

  const describe = async (tenant: string, id: string): Promise<StoredFile> => {
    const { kind, name, bytes, sha256, person, createdAt } = await rowOf(tenant, id);
    return { id, kind, name: await fields.unseal(tenant, NAME, name), bytes, sha256, person, createdAt };
  };

  const put = async (wanted: NewFile, content: Readable, tx: Tx = db): Promise<StoredFile> => {
    const { tenant, kind, name, person, limit = Number.MAX_SAFE_INTEGER } = wanted;
    const id = newId(clock().getTime());
    const tenantKey = await keys.of(tenant);
    const key = randomBytes(32);
    const path = pathOf(tenant, id);
    const making = `${path}.part`;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const hash = createHash('sha256');
    const counted = new LimitStream(limit);
    const hashed = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        done(null, chunk);
      },
    });
    try {
      const sealing = new SealStream(tenantKey.sealer, key, `${tenant} ${id}`);
      await pipeline(content, counted, hashed, sealing, createWriteStream(making, { mode: 0o600 }));
      await toDisk(making);
      await rename(making, path);
    } catch (error) {
      await rm(making, { force: true });
      throw error;
    }
    const stored = { id, kind, name, bytes: counted.passed, sha256: hash.digest('hex'), person, createdAt: clock() };
    await tx.insert(files).values({
      ...stored,
      tenant,
      name: await fields.seal(tenant, NAME, name),
      wrappedKey: wrap(tenantKey.sealer, derive(tenantKey, 'objects'), `${tenant} ${id}`, key),
      removedAt: null,
    });
    return stored;
  };

  const openRow = async ({ tenant, id, wrappedKey }: FileRow): Promise<Readable> => {
    const tenantKey = await keys.of(tenant);
    const context = `${tenant} ${id}`;
    const key = unwrap(tenantKey.sealer, derive(tenantKey, 'objects'), context, wrappedKey);
    const source = createReadStream(pathOf(tenant, id), { highWaterMark: 1 << 17 });
    const clear = new OpenStream(tenantKey.sealer, key, context);
    source.once('error', (error) => clear.destroy(serverError('PZ_OBJECT_DAMAGED', {}, error)));
    return source.pipe(clear);
  };

  return {
    put,
    describe,
    open: async (tenant, id) => openRow(await rowOf(tenant, id)),
    async withCopies(tenant, ids, work) {
      const directory = await mkdtemp(join(places.work, 'run-'));
      try {
        const [paths, names]: [string[], string[]] = [[], []];
        for (const [i, id] of ids.entries()) {
          const row = await rowOf(tenant, id, 'PZ_FILE_REMOVED');
          const name = await fields.unseal(tenant, NAME, row.name);
          const path = join(directory, `${i}`, safeName(name));
          await mkdir(dirname(path), { mode: 0o700 });
          await pipeline(await openRow(row), createWriteStream(path, { mode: 0o600 }));
          paths.push(path);
          names.push(name);
        }
        return await work({ directory, paths, names });
      } finally {
        await rm(directory, { recursive: true, force: true });
      }
    },
    async remove(tenant, id, tx = db) {
      const now = clock();
      const gone = await tx
        .update(files)
        .set({ removedAt: now, wrappedKey: new Uint8Array() })
        .where(and(eq(files.tenant, tenant), eq(files.id, id), isNull(files.removedAt)))
        .returning({ id: files.id });
      if (gone.length === 0) throw serverError('PZ_NOT_FOUND');
    },
    async tidy(since) {
      const gone = await db
        .select({ tenant: files.tenant, id: files.id })
        .from(files)
        .where(gt(files.removedAt, since));
      for (const { tenant, id } of gone) await rm(pathOf(tenant, id), { force: true });
    },
  };
}

/** Of a name somebody sent, only the extension matters to the readers: the rest may be a trick or a person's name. */
function safeName(name: string): string {
  const extensions = /((?:\.[A-Za-z0-9]{1,8}){1,2})$/.exec(basename(name.replaceAll('\\', '/')))?.[1];
  return `file${(extensions ?? extname(name)).toLowerCase().replace(/[^a-z0-9.]/g, '')}`;
}

async function toDisk(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  await handle.sync();
  await handle.close();
}
