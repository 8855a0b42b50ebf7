import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { eq } from 'drizzle-orm';
import type { Tx } from '../database/connect.ts';
import { serverError } from '../errors.ts';
import { tenant as tenants } from '../schema/tenant.ts';
import { sealerOf } from './suite.ts';
import type { Sealer, SuiteName } from './suite.ts';

/** A tenant's key opened, and how it seals. */
export interface TenantKey {
  readonly sealer: Sealer;
  readonly key: Uint8Array;
}

/** The envelope: the installation's key wraps each tenant's, which wraps each object's. */
export interface Keys {
  /** Throws PZ_NOT_FOUND for an unknown tenant. */
  of(tenant: string): Promise<TenantKey>;
  /** A new tenant's key, wrapped for its row. */
  makeTenant(tenant: string, suite: SuiteName): Uint8Array;
}

/** 32 bytes in base64 under mode 0600, made on first use. Throws PZ_KEYS_UNUSABLE. */
export function installationKey(path: string): Buffer {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  }
  if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0)
    throw serverError('PZ_KEYS_UNUSABLE', { reason: 'others may read it' });
  const key = Buffer.from(readFileSync(path, 'utf8'), 'base64');
  if (key.length !== 32) throw serverError('PZ_KEYS_UNUSABLE', { reason: 'it is not 32 bytes' });
  return key;
}

export function tenantKeys(installation: Uint8Array, db: Tx): Keys {
  const opened = new Map<string, Promise<TenantKey>>();
  const open = async (tenant: string): Promise<TenantKey> => {
    const [row] = await db
      .select({ suite: tenants.suite, wrapped: tenants.wrappedKey })
      .from(tenants)
      .where(eq(tenants.id, tenant));
    if (row === undefined) throw serverError('PZ_NOT_FOUND');
    const sealer = sealerOf(row.suite);
    return { sealer, key: unwrap(sealer, installation, `tenant ${tenant}`, row.wrapped) };
  };
  return {
    of(tenant) {
      const known = opened.get(tenant);
      if (known !== undefined) return known;
      const opening = open(tenant);
      opened.set(tenant, opening);
      opening.catch(() => opened.delete(tenant));
      return opening;
    },
    makeTenant: (tenant, suite) => wrap(sealerOf(suite), installation, `tenant ${tenant}`, randomBytes(32)),
  };
}

/** Nonce, then what is sealed. */
export function wrap(sealer: Sealer, key: Uint8Array, context: string, plain: Uint8Array): Uint8Array {
  const nonce = randomBytes(12);
  return Buffer.concat([nonce, sealer.seal(key, nonce, context, plain)]);
}

/** Throws PZ_OBJECT_DAMAGED. */
export function unwrap(sealer: Sealer, key: Uint8Array, context: string, wrapped: Uint8Array): Buffer {
  return sealer.open(key, wrapped.subarray(0, 12), context, wrapped.subarray(12));
}

/** A key for one use, so that none is used for two. */
export function derive({ sealer, key }: TenantKey, use: string): Buffer {
  return createHmac(sealer.name === 'sm' ? 'sm3' : 'sha256', key)
    .update(use)
    .digest();
}
