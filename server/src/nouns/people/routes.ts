import { and, asc, eq } from 'drizzle-orm';
import { serverError } from '../../errors.ts';
import type { RequestContext } from '../../http/context.ts';
import { keyAfter, pageFrom, pageQuery } from '../../http/paging.ts';
import { route, z } from '../../http/route.ts';
import type { AnyRoute } from '../../http/route.ts';
import { HISTORY, hashPassword, oneTimePassword } from '../../identity/password.ts';
import { endSessionsOf } from '../../identity/sessions.ts';
import { compatible } from '../../policies/roles.ts';
import { person as people } from '../../schema/person.ts';
import { makePerson } from './make-person.ts';
import {
  MadePerson,
  NewPassword,
  NewPersonBody,
  Person,
  PersonChange,
  PersonNames,
  PersonPage,
  RolesChange,
} from './shapes.ts';
import { changePerson, listPeople, onePerson, showPerson } from './store.ts';
import type { PersonRow } from './store.ts';

const params = z.object({ id: z.string().max(64) });

const list = route({
  method: 'get',
  path: '/api/people',
  summary: { zh: '人员列表', en: 'People with accounts' },
  tag: 'people',
  may: 'person.read',
  query: pageQuery,
  answer: PersonPage,
  async handle({ query: { after, limit }, ctx }) {
    const key = keyAfter(after, 1);
    const rows = await listPeople(ctx.db, ctx.tenant, key === null ? null : String(key[0]), limit);
    return pageFrom(rows, limit, ({ id }) => [id], showPerson);
  },
});

const names = route({
  method: 'get',
  path: '/api/people/names',
  summary: { zh: '同事姓名，供指派', en: 'Names of colleagues, to give work to' },
  tag: 'people',
  may: 'person.list-names',
  answer: PersonNames,
  async handle({ ctx }) {
    const items = await ctx.db
      .select({ id: people.id, name: people.name })
      .from(people)
      .where(and(eq(people.tenant, ctx.tenant), eq(people.state, 'active')))
      .orderBy(asc(people.id))
      .limit(1000);
    return { items };
  },
});

const create = route({
  method: 'post',
  path: '/api/people',
  summary: { zh: '新增人员', en: 'Add a person' },
  tag: 'people',
  may: 'person.create',
  body: NewPersonBody,
  answer: MadePerson,
  fails: [409],
  async handle({ body, ctx }) {
    const { oidcOnly, ...wanted } = body;
    const once = oidcOnly ? null : oneTimePassword();
    const password = once === null ? null : await hashPassword(once);
    const { result } = await ctx.act(
      (id: string) => ({
        action: 'person.create',
        object: id,
        facts: { decision: body.roles.join(' ').slice(0, 64) || 'no role' },
      }),
      (tx) => makePerson(tx, { ...wanted, tenant: ctx.tenant, password, mustChange: once !== null }, ctx.now),
    );
    return { ...showPerson(await onePerson(ctx.db, ctx.tenant, result)), oneTimePassword: once };
  },
});

const show = route({
  method: 'get',
  path: '/api/people/{id}',
  summary: { zh: '一名人员', en: 'One person' },
  tag: 'people',
  may: 'person.read',
  params,
  answer: Person,
  fails: [404],
  handle: async ({ params: { id }, ctx }) => showPerson(await onePerson(ctx.db, ctx.tenant, id)),
});

const change = route({
  method: 'patch',
  path: '/api/people/{id}',
  summary: { zh: '更名、停用、启用', en: 'Rename, disable, enable' },
  tag: 'people',
  may: 'person.change',
  edits: true,
  params,
  body: PersonChange,
  answer: Person,
  fails: [404, 412, 428],
  async handle({ params: { id }, body, ctx }) {
    const who = await another(ctx, id);
    const { name = who.name, state = who.state } = body;
    const { result } = await ctx.act(
      { action: 'person.change', object: id, facts: { decision: state } },
      async (tx) => {
        if (state === 'disabled') await endSessionsOf(tx, ctx.tenant, id);
        return changePerson(tx, { ...who, version: ctx.version }, { name, state });
      },
    );
    return showPerson(result);
  },
});

const grant = route({
  method: 'put',
  path: '/api/people/{id}/roles',
  summary: { zh: '授予角色（三员分立）', en: 'Grant roles; the three administrators exclude each other' },
  tag: 'people',
  may: 'person.grant',
  edits: true,
  params,
  body: RolesChange,
  answer: Person,
  fails: [404, 412, 428],
  async handle({ params: { id }, body: { roles }, ctx }) {
    const who = await another(ctx, id);
    if (!compatible(roles)) throw serverError('PZ_ROLES_EXCLUDE');
    const decision = roles.join(' ').slice(0, 64) || 'no role';
    const { result } = await ctx.act(
      { action: 'person.grant', object: id, facts: { decision, counts: { roles: roles.length } } },
      async (tx) => {
        // What a session was opened for no longer holds.
        await endSessionsOf(tx, ctx.tenant, id);
        return changePerson(tx, { ...who, version: ctx.version }, { roles });
      },
    );
    return showPerson(result);
  },
});

const unlock = route({
  method: 'post',
  path: '/api/people/{id}/unlock',
  summary: { zh: '解除锁定', en: 'Unlock after failed attempts' },
  tag: 'people',
  may: 'person.unlock',
  status: 200,
  params,
  answer: Person,
  fails: [404],
  async handle({ params: { id }, ctx }) {
    const who = await another(ctx, id);
    const { result } = await ctx.act({ action: 'person.unlock', object: id }, (tx) =>
      changePerson(tx, who, { failures: 0, lockedUntil: null }),
    );
    return showPerson(result);
  },
});

const reset = route({
  method: 'post',
  path: '/api/people/{id}/reset',
  summary: { zh: '重置口令与动态码', en: 'Reset the password and the second factor' },
  tag: 'people',
  may: 'person.reset',
  status: 200,
  idempotent: false,
  params,
  answer: NewPassword,
  fails: [404],
  async handle({ params: { id }, ctx }) {
    const who = await another(ctx, id);
    const once = oneTimePassword();
    const password = await hashPassword(once);
    await ctx.act({ action: 'person.reset', object: id }, async (tx) => {
      await endSessionsOf(tx, ctx.tenant, id);
      await changePerson(tx, who, {
        password,
        passwordAt: ctx.now,
        passwordHistory: [password, ...who.passwordHistory].slice(0, HISTORY),
        mustChange: 1,
        totp: null,
        totpStep: null,
        failures: 0,
        lockedUntil: null,
      });
    });
    return { oneTimePassword: once };
  },
});

/** Nobody changes their own rights or state. Throws PZ_OWN_RIGHTS, PZ_NOT_FOUND. */
async function another(ctx: RequestContext, id: string): Promise<PersonRow> {
  if (id === ctx.person.id) throw serverError('PZ_OWN_RIGHTS');
  return onePerson(ctx.db, ctx.tenant, id);
}

export const peopleRoutes: readonly AnyRoute[] = [list, names, create, show, change, grant, unlock, reset];
