import { Hono } from 'hono';
import { serverError } from '../errors.ts';
import { ROUTES } from '../nouns/index.ts';
import type { Services } from '../services.ts';
import { clientAddress } from './client-address.ts';
import { dispatch } from './dispatch.ts';
import { asPzError, languageOf, problemResponse } from './problem.ts';
import type { AnyRoute } from './route.ts';
import { secure } from './security-headers.ts';

/** What node-server hands in beside the request. */
export interface Bindings {
  readonly incoming?: { readonly socket: { readonly remoteAddress?: string } };
}

/** `{id}` of OpenAPI is `:id` of the router. */
const pattern = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

/** Every route of every noun, then the console's files. */
export function createApp(
  services: Services,
  routes: readonly AnyRoute[] = ROUTES,
  pages?: (request: Request) => Promise<Response | null>,
): Hono<{ Bindings: Bindings }> {
  const app = new Hono<{ Bindings: Bindings }>();
  const { https } = services.config;

  app.use(async (context, next) => {
    const began = performance.now();
    await next();
    context.res = secure(context.res, https);
    const seconds = (performance.now() - began) / 1000;
    const route = context.req.routePath;
    const { status } = context.res;
    services.metrics.requests.observe({ method: context.req.method, route, status }, seconds);
    services.log.info({ method: context.req.method, route, status, ms: Math.round(seconds * 1000) }, 'request');
  });

  for (const route of routes)
    app.on(route.method.toUpperCase(), pattern(route.path), (context) => {
      const address = clientAddress(
        context.env.incoming?.socket.remoteAddress ?? '',
        context.req.header('x-forwarded-for'),
        services.config.trustedProxies,
      );
      return dispatch(services, route, context.req.raw, context.req.param(), address);
    });

  // A known address asked in another way is not an unknown address.
  for (const path of new Set(routes.map((route) => route.path)))
    app.all(pattern(path), () => {
      throw serverError('PZ_METHOD_NOT_ALLOWED');
    });

  app.notFound(async (context) => {
    const page = context.req.method === 'GET' && pages !== undefined ? await pages(context.req.raw) : null;
    if (page !== null) return page;
    throw serverError('PZ_NOT_FOUND');
  });

  app.onError((error, context) =>
    secure(
      problemResponse(
        asPzError(error, services.log),
        languageOf(context.req.header('accept-language')),
        context.req.path,
      ),
      https,
    ),
  );
  return app;
}
