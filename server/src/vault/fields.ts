import { createHmac } from 'node:crypto';
import { derive, unwrap, wrap } from './keys.ts';
import type { Keys } from './keys.ts';
import type { Vault } from './vault.ts';

/** Encrypted columns. The place a text stands in is authenticated with it: it cannot be moved to another column or tenant. */
export function fieldVault(keys: Keys): Pick<Vault, 'seal' | 'unseal' | 'fingerprint'> {
  return {
    async seal(tenant, place, text) {
      const key = await keys.of(tenant);
      return wrap(key.sealer, derive(key, 'fields'), `${tenant} ${place}`, Buffer.from(text));
    },
    async unseal(tenant, place, sealed) {
      const key = await keys.of(tenant);
      return unwrap(key.sealer, derive(key, 'fields'), `${tenant} ${place}`, sealed).toString();
    },
    async fingerprint(tenant, place, text) {
      const key = await keys.of(tenant);
      const hash = key.sealer.name === 'sm' ? 'sm3' : 'sha256';
      return createHmac(hash, derive(key, 'fingerprint')).update(`${place}\0${text}`).digest('hex');
    },
  };
}
