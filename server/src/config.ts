import { join } from 'node:path';
import { USUAL_LIMITS } from './http/rate-limits.ts';
import type { RateLimitSettings } from './http/rate-limits.ts';

/** How a server is started. Secrets come from files under the home or from the environment, never from arguments. */
export interface ServerOptions {
  /** Everything the server keeps: database, ledgers, objects, keys. */
  readonly home: string;
  /** Loopback by default. */
  readonly host?: string;
  /** 0: any free one. */
  readonly port?: number;
  /** A PostgreSQL to use in place of the embedded one. */
  readonly databaseUrl?: string;
  /** Built console to serve; none: API only. */
  readonly consoleDirectory?: string;
  /** The command that opens hostile files, such as `[node, cli/bin/pingzhang.js]`. */
  readonly program?: readonly string[];
  /** Makes the demo tenant when there is none. */
  readonly demo?: boolean;
  /** What the world calls this server, such as `https://pingzhang.example.cn`; by default its own address. */
  readonly publicUrl?: string;
  /** Addresses of reverse proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies?: readonly string[];
  readonly logLevel?: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly clock?: () => Date;
  /** Milliseconds: a JSON body must be whole within the first, an upload must not pause for longer than the second. */
  readonly patience?: { readonly body: number; readonly upload: number };
  /** Largest upload in bytes; 4 GB by default. */
  readonly uploadLimit?: number;
  /** Requests a minute before 429. */
  readonly limits?: Partial<RateLimitSettings>;
  /** The installation's key; several servers on one database share it. `keys/installation.key` under the home by default. */
  readonly keyFile?: string;
  /** Of the OpenID Connect client, where the provider gave one; by default from `keys/oidc.secret` under the home. */
  readonly oidcSecret?: string;
  /** Faster and forgetful: the embedded database does not wait for the disk. Tests only. */
  readonly unsafeFast?: boolean;
  /** Milliseconds between looks for jobs and due clocks. */
  readonly pollEvery?: number;
}

export interface Config {
  readonly home: string;
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string | null;
  readonly consoleDirectory: string | null;
  readonly program: readonly string[];
  readonly publicUrl: string | null;
  /** People reach it over TLS: cookies are Secure, and HSTS is sent. */
  readonly https: boolean;
  readonly trustedProxies: ReadonlySet<string>;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly unsafeFast: boolean;
  readonly limits: RateLimitSettings;
  readonly patience: { readonly body: number; readonly upload: number };
  readonly keyFile: string;
  readonly oidcSecret: string | null;
  readonly pollEvery: number;
  /** Largest JSON body, and largest upload, in bytes. */
  readonly bodyLimit: number;
  readonly uploadLimit: number;
}

export function configOf(options: ServerOptions): Config {
  return {
    home: options.home,
    host: options.host ?? '127.0.0.1',
    port: options.port ?? 8470,
    databaseUrl: options.databaseUrl ?? null,
    consoleDirectory: options.consoleDirectory ?? null,
    program: options.program ?? [],
    publicUrl: options.publicUrl ?? null,
    https: options.publicUrl?.startsWith('https:') === true,
    trustedProxies: new Set(options.trustedProxies),
    logLevel: options.logLevel ?? 'info',
    unsafeFast: options.unsafeFast ?? false,
    limits: { ...USUAL_LIMITS, ...options.limits },
    keyFile: options.keyFile ?? join(options.home, 'keys', 'installation.key'),
    oidcSecret: options.oidcSecret ?? null,
    pollEvery: options.pollEvery ?? 1000,
    patience: options.patience ?? { body: 15_000, upload: 30_000 },
    bodyLimit: 1 << 20,
    uploadLimit: options.uploadLimit ?? 4 * 1024 ** 3,
  };
}
