import { bigint, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { Role } from '../policies/roles.ts';
import { bytes, id, instant, tenantId, whole } from './columns.ts';

/** Somebody with an account: staff, never a person whose information is processed. */
export const person = pgTable(
  'person',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    account: text('account').notNull(),
    name: text('name').notNull(),
    roles: jsonb('roles').$type<readonly Role[]>().notNull(),
    state: text('state').$type<'active' | 'disabled'>().notNull(),
    /** Null for somebody who signs in through OIDC only. */
    password: text('password'),
    passwordAt: instant('password_at'),
    /** Earlier hashes, newest first. */
    passwordHistory: jsonb('password_history').$type<readonly string[]>().notNull(),
    /** 1: the next sign-in asks for another password. */
    mustChange: integer('must_change').notNull(),
    /** TOTP secret under the tenant's key; null until enrolled. */
    totp: bytes('totp'),
    /** The last time step a code was taken for: a code works once. */
    totpStep: bigint('totp_step', { mode: 'number' }),
    oidcIssuer: text('oidc_issuer'),
    oidcSubject: text('oidc_subject'),
    failures: integer('failures').notNull(),
    lockedUntil: instant('locked_until'),
    createdAt: instant('created_at').notNull(),
    version: whole('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] })],
);
