import { z } from '../../http/route.ts';
import { ROLES } from '../../policies/roles.ts';

export const RoleName = z.enum(ROLES).openapi('Role');

export const SignIn = z
  .object({
    account: z.string().min(1).max(64),
    password: z.string().min(1).max(128),
    /** Six digits, where a second factor is enrolled. */
    totp: z.string().max(10).optional(),
    /** The tenant's short name, where the account exists in several. */
    tenant: z.string().max(64).optional(),
  })
  .openapi('SignIn');

export const Session = z
  .object({
    person: z.object({ id: z.string(), name: z.string(), account: z.string(), roles: z.array(RoleName) }),
    tenant: z.object({ id: z.string(), slug: z.string(), name: z.string(), demo: z.boolean() }),
    /** Every action this person may do, on anybody's or on their own. */
    may: z.array(z.string()),
    /** To be sent as X-PZ-CSRF with every write. */
    csrf: z.string(),
    /** Nothing else is answered until the password is changed. */
    mustChangePassword: z.boolean(),
    /** Whether a second factor is enrolled. */
    totp: z.boolean(),
    endsAt: z.string(),
  })
  .openapi('Session');

export const PasswordChange = z
  .object({ old: z.string().min(1).max(128), new: z.string().min(1).max(256) })
  .openapi('PasswordChange');
