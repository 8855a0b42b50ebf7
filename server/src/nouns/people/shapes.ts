import { z } from '../../http/route.ts';
import { pageOf } from '../../http/paging.ts';
import { RoleName } from '../session/shapes.ts';

export const Person = z
  .object({
    id: z.string(),
    account: z.string(),
    name: z.string(),
    roles: z.array(RoleName),
    state: z.enum(['active', 'disabled']),
    totp: z.boolean(),
    lockedUntil: z.string().nullable(),
    mustChangePassword: z.boolean(),
    oidc: z.boolean(),
    createdAt: z.string(),
    version: z.number().int(),
  })
  .openapi('Person');

export const PersonPage = pageOf('Person', Person);

export const AccountName = z.string().regex(/^[a-z0-9][a-z0-9._-]{1,63}$/);
export const PersonName = z.string().trim().min(1).max(64);
export const Roles = z.array(RoleName).max(9);

export const NewPersonBody = z
  .object({
    account: AccountName,
    name: PersonName,
    roles: Roles,
    /** Signs in through the identity provider only: no password is made. */
    oidcOnly: z.boolean().default(false),
  })
  .openapi('NewPerson');

export const MadePerson = Person.extend({
  /** Shown this once; to be changed at the first sign-in. Null for an account of the identity provider. */
  oneTimePassword: z.string().nullable(),
}).openapi('MadePerson');

export const PersonChange = z
  .object({ name: PersonName.optional(), state: z.enum(['active', 'disabled']).optional() })
  .openapi('PersonChange');

export const RolesChange = z.object({ roles: Roles }).openapi('RolesChange');

export const NewPassword = z.object({ oneTimePassword: z.string() }).openapi('OneTimePassword');

export const PersonNames = z
  .object({ items: z.array(z.object({ id: z.string(), name: z.string() })) })
  .openapi('PersonNames');
