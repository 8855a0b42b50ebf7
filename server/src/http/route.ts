import { z } from '@hono/zod-openapi';
import type { Action } from '../policies/index.ts';
import type { OpenContext, RequestContext } from './context.ts';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
export type May = Action | 'signed-in' | 'public';
type Schema = z.ZodType;
type Parsed<S> = S extends Schema ? z.output<S> : undefined;

interface Texts {
  readonly zh: string;
  readonly en: string;
}

/** What a route says of itself; the document at /api/openapi.json and the matrix test are made from it. */
export interface RouteFace {
  readonly method: Method;
  /** `/api/tasks/{id}`. */
  readonly path: string;
  readonly summary: Texts;
  readonly tag: string;
  /** An action of a policy; `signed-in`: any session; `public`: nobody in particular. */
  readonly may: May;
  /** 200 by default, 201 for a POST with an answer, 204 without one. */
  readonly status?: number;
  /** Content type of an answer that is not JSON; the handler then returns a `Response`. */
  readonly stream?: string;
  /** The handler reads `ctx.request.body` itself: an upload. Content type of what it takes. */
  readonly upload?: string;
  /** The body is a form a page without script sends; the schema sees an object of texts. */
  readonly form?: boolean;
  /** Needs If-Match with the object's version, handed on as `ctx.version`. */
  readonly edits?: boolean;
  /** Largest body in bytes, where it differs from the server's. */
  readonly limit?: number;
  /** `false`: an Idempotency-Key is ignored, because doing it twice is harmless or the answer must not be kept. */
  readonly idempotent?: boolean;
  /** Whether a session that must change its password first may call it. */
  readonly beforePasswordChange?: boolean;
  /** Further error statuses worth documenting. */
  readonly fails?: readonly number[];
}

interface Schemas<P, Q, B, A> {
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly answer?: A;
}

export interface Input<P, Q, B, C> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly ctx: C;
}

/** A route as the application sees it. */
export interface AnyRoute extends RouteFace, Schemas<Schema, Schema, Schema, Schema> {
  handle(input: Input<unknown, unknown, unknown, RequestContext>): Promise<unknown>;
}

type Spec<M extends May, P, Q, B, A> = RouteFace & {
  readonly may: M;
} & Schemas<P, Q, B, A> & {
    handle(
      input: Input<Parsed<P>, Parsed<Q>, Parsed<B>, M extends 'public' ? OpenContext : RequestContext>,
    ): Promise<(A extends Schema ? z.input<A> : void) | Response>;
  };

/**
 * One call of the API. What comes in was validated against the schemas before `handle` runs, after the caller was
 * found to be allowed. It returns the answer, or a `Response` where JSON will not do, or throws a `PzError`.
 */
export function route<
  const M extends May,
  P extends Schema | undefined = undefined,
  Q extends Schema | undefined = undefined,
  B extends Schema | undefined = undefined,
  A extends Schema | undefined = undefined,
>(spec: Spec<M, P, Q, B, A>): AnyRoute {
  return spec as unknown as AnyRoute;
}

export { z };
