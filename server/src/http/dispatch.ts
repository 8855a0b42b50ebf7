import { newId } from '../database/id.ts';
import type { Services } from '../services.ts';
import type { Caller } from './caller.ts';
import { admit, callerOf } from './caller.ts';
import type { OpenContext, RequestContext } from './context.ts';
import { refuseForeign } from './csrf.ts';
import { etagOf, ifMatch } from './etag.ts';
import { once } from './idempotency.ts';
import { inputsOf } from './parse.ts';
import { languageOf } from './problem.ts';
import type { AnyRoute } from './route.ts';

/** One request to one route: who, whether, what, then the work. */
export async function dispatch(
  services: Services,
  route: AnyRoute,
  request: Request,
  params: Record<string, string>,
  address: string,
): Promise<Response> {
  const now = services.clock();
  const open: OpenContext = {
    services,
    db: services.db,
    now,
    language: languageOf(request.headers.get('accept-language') ?? undefined),
    address,
    log: services.log,
    request,
    newId: () => newId(now.getTime()),
  };
  const writes = route.method !== 'get';
  if (route.may === 'public') {
    await services.limits.address(address);
    if (writes) refuseForeign(request);
    const inputs = await inputsOf(route, request, params, services.config);
    return answer(route, await route.handle({ ...inputs, ctx: open as RequestContext }));
  }
  const caller = await callerOf(request, services, now);
  if (caller === null) await services.limits.address(address);
  const reach = admit(request, route, caller);
  const known = caller!;
  await services.limits.person(known.person.id);
  const version = route.edits === true ? ifMatch(request) : 0;
  const inputs = await inputsOf(route, request, params, services.config);
  const ctx = contextOf(open, known, reach, version);
  const work = async (): Promise<Response> => answer(route, await route.handle({ ...inputs, ctx }));
  return writes && route.idempotent !== false ? once(services, known, request, inputs.raw, now, work) : work();
}

function contextOf(open: OpenContext, caller: Caller, reach: RequestContext['reach'], version: number): RequestContext {
  const { tenant, person, session } = caller;
  const { trace } = open.services;
  const who = { tenant, actor: person.id };
  return {
    ...open,
    tenant,
    person,
    session,
    reach,
    version,
    act: (deed, work) => trace.act(who, deed, work),
    actBefore: (deed) => trace.actBefore(who, deed),
  };
}

/** What a handler returned, as its schema says it: fields the schema does not name stay inside. */
function answer(route: AnyRoute, result: unknown): Response {
  if (result instanceof Response) return result;
  if (route.answer === undefined) return new Response(null, { status: route.status ?? 204 });
  const body = route.answer.parse(result) as { readonly version?: unknown };
  return Response.json(body, {
    status: route.status ?? (route.method === 'post' ? 201 : 200),
    headers: typeof body.version === 'number' ? { etag: etagOf(body.version) } : {},
  });
}
