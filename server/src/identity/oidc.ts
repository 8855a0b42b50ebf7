import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as client from 'openid-client';
import type { Configuration } from 'openid-client';
import type { Db } from '../database/connect.ts';
import { serverError } from '../errors.ts';
import { readSetting } from '../nouns/settings/read-setting.ts';
import type { Services } from '../services.ts';

/** What is kept between the way out and the way back: in a sealed cookie, for ten minutes. */
export interface OidcAttempt {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly at: number;
}

export interface OidcIdentity {
  readonly issuer: string;
  readonly subject: string;
  /** What the provider calls the account; only used to find one made for it. */
  readonly account: string | null;
}

const PATIENCE = 10 * 60_000;
const SCOPE = 'openid profile';

/** Provider documents are fetched again after an hour. */
const KEPT = 3_600_000;
const discovered = new Map<string, { readonly at: number; readonly configuration: Promise<Configuration> }>();

/** Null when the tenant has set none. Throws PZ_OIDC when the provider does not answer. */
async function providerOf(services: Services, db: Db, tenant: string): Promise<Configuration | null> {
  const issuer = await readSetting(db, tenant, 'oidc.issuer');
  const clientId = await readSetting(db, tenant, 'oidc.client-id');
  if (issuer === '' || clientId === '') return null;
  const key = `${issuer} ${clientId}`;
  const now = services.clock().getTime();
  const known = discovered.get(key);
  if (known !== undefined && now - known.at < KEPT) return known.configuration;
  const secret = secretOf(services);
  const url = new URL(issuer);
  const local = url.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  const configuration = client
    .discovery(url, clientId, secret ?? undefined, secret === null ? client.None() : undefined, {
      timeout: 10,
      ...(local && { execute: [client.allowInsecureRequests] }),
    })
    .catch((error: unknown) => {
      discovered.delete(key);
      throw serverError('PZ_OIDC', { reason: 'the provider does not answer' }, error);
    });
  discovered.set(key, { at: now, configuration });
  return configuration;
}

function secretOf({ config }: Services): string | null {
  const path = join(config.home, 'keys', 'oidc.secret');
  return config.oidcSecret ?? (existsSync(path) ? readFileSync(path, 'utf8').trim() : null);
}

/** Where to send the browser, and what to keep. Throws PZ_NOT_FOUND when no provider is set. */
export async function beginOidc(
  services: Services,
  tenant: string,
  callback: string,
): Promise<{ readonly url: URL; readonly attempt: OidcAttempt }> {
  const configuration = await providerOf(services, services.db, tenant);
  if (configuration === null) throw serverError('PZ_NOT_FOUND');
  const attempt: OidcAttempt = {
    verifier: client.randomPKCECodeVerifier(),
    state: client.randomState(),
    nonce: client.randomNonce(),
    at: services.clock().getTime(),
  };
  const url = client.buildAuthorizationUrl(configuration, {
    redirect_uri: callback,
    scope: SCOPE,
    response_type: 'code',
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: 'S256',
  });
  return { url, attempt };
}

/** Who came back. State, nonce, PKCE, signature, audience and times are checked by openid-client. Throws PZ_OIDC. */
export async function finishOidc(
  services: Services,
  tenant: string,
  came: URL,
  attempt: OidcAttempt,
): Promise<OidcIdentity> {
  const configuration = await providerOf(services, services.db, tenant);
  if (configuration === null) throw serverError('PZ_NOT_FOUND');
  if (services.clock().getTime() - attempt.at > PATIENCE) throw serverError('PZ_OIDC', { reason: 'it took too long' });
  try {
    const tokens = await client.authorizationCodeGrant(configuration, came, {
      pkceCodeVerifier: attempt.verifier,
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) throw new Error('no identity token');
    const name = claims['preferred_username'];
    return { issuer: claims.iss, subject: claims.sub, account: typeof name === 'string' ? name : null };
  } catch (error) {
    throw serverError('PZ_OIDC', { reason: 'the answer of the provider does not hold' }, error);
  }
}
