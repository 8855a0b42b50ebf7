import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnyRoute } from '../http/route.ts';
import { ROUTES } from '../nouns/index.ts';
import { useServer } from '../testing/start.ts';
import { POLICIES, isAction, permissionOf } from './index.ts';
import { reachOf } from './policy.ts';
import { ROLES, compatible } from './roles.ts';
import type { Role } from './roles.ts';

const server = useServer();

/** An id that is nobody's: who may pass is told it was not found, or that the input is wrong, never that it is forbidden. */
const pathOf = ({ path }: AnyRoute): string => path.replace(/\{\w+\}/g, '00000000-0000-7000-8000-000000000000');

async function ask(route: AnyRoute, role: Role | null): Promise<{ status: number; code: string }> {
  const who = role === null ? server.anybody : server.tenant.as(role);
  const writes = route.method !== 'get';
  const response = await who.raw(pathOf(route), {
    method: route.method.toUpperCase(),
    ...(writes && { body: '{"no":"such field"}', headers: { 'content-type': 'application/json', 'if-match': '"0"' } }),
  });
  const text = await response.text();
  const problem = /problem\+json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, code: problem ? (JSON.parse(text) as { code: string }).code : '' };
}

test('every route × role: exactly those a policy names get past the door', async () => {
  const wrong: string[] = [];
  for (const route of ROUTES) {
    // Signing out would end the session the rest of the table needs.
    if (route.may === 'public' || (route.path === '/api/session' && route.method === 'delete')) continue;
    const stranger = await ask(route, null);
    if (stranger.status !== 401) wrong.push(`nobody ${route.method} ${route.path}: ${stranger.status}`);
    const check = async (role: Role): Promise<void> => {
      const allowed =
        route.may === 'signed-in' || (isAction(route.may) && reachOf(permissionOf(route.may), [role]) !== null);
      const { status, code } = await ask(route, role);
      const passed = !(status === 401 || code === 'PZ_FORBIDDEN');
      if (passed !== allowed || status >= 500)
        wrong.push(`${role} ${route.method} ${route.path} (${route.may}): ${status} ${code}`);
    };
    await Promise.all(ROLES.map(check));
  }
  assert.deepEqual(wrong, []);
});

test('every route names an action a policy knows', () => {
  const unknown = ROUTES.filter(({ may }) => may !== 'public' && may !== 'signed-in' && !isAction(may));
  assert.deepEqual(unknown, []);
});

test('the public routes are these and no others', () => {
  const open = ROUTES.filter(({ may }) => may === 'public').map(({ method, path }) => `${method} ${path}`);
  assert.deepEqual(
    open.filter(
      (name) => !/ \/(healthz|readyz|metrics|api\/(openapi\.json|docs|set-up|oidc\/\{tenant\}\/\w+)|p\/.*)$/.test(name),
    ),
    ['post /api/session'],
  );
});

test('three administrators exclude each other and all other roles', () => {
  const three: readonly Role[] = ['system-admin', 'security-admin', 'audit-admin'];
  for (const admin of three)
    for (const role of ROLES) assert.equal(compatible([admin, role]), false, `${admin} ${role}`);
  assert.ok(compatible(['protection-officer', 'tester']) && compatible(['audit-admin']) && compatible([]));
});

test('who administers sees no business data, and who audits changes nothing', () => {
  const may = (role: Role) =>
    Object.keys(POLICIES).filter((name) => isAction(name) && reachOf(permissionOf(name), [role]) !== null);
  for (const action of [...may('system-admin'), ...may('security-admin')])
    assert.doesNotMatch(action, /reveal|^(file|scan|finding|case|request|incident)\.(?!clock)/, action);
  assert.doesNotMatch(
    may('audit-admin')
      .filter((action) => !/^(token)\./.test(action))
      .join(' '),
    /\.(create|change|grant|remove|close|decide|answer)\b/,
  );
});
