import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, answered } from './client.ts';
import type { paths } from './schema.d.ts';

type Operation<P extends keyof paths> = Exclude<paths[P]['get'], undefined>;
/** Paths that can be read. */
export type GetPath = { [P in keyof paths]: Operation<P> extends { responses: unknown } ? P : never }[keyof paths];
/** What reading a path answers. */
export type Answer<P extends GetPath> =
  Operation<P> extends { responses: { 200: { content: { 'application/json': infer A } } } } ? A : never;
type Parameters<P extends GetPath> =
  Operation<P> extends { parameters: infer All } ? Pick<All, Extract<keyof All, 'path' | 'query'>> : never;

interface Options {
  readonly enabled?: boolean;
  /** Milliseconds between readings, for what changes by itself. */
  readonly every?: number | false;
}

const keyOf = (path: string, parameters: unknown): readonly unknown[] => ['api', path, parameters ?? {}];

/** Reads a path; the answer is typed by the API's own document. */
export function useGet<P extends GetPath>(
  path: P,
  parameters?: Parameters<P>,
  { enabled = true, every = false }: Options = {},
): UseQueryResult<Answer<P>> {
  return useQuery({
    queryKey: keyOf(path, parameters),
    queryFn: ({ signal }) =>
      answered(api.GET(path as never, { params: parameters, signal } as never)) as Promise<Answer<P>>,
    enabled,
    refetchInterval: every,
  });
}

interface PageAnswer {
  readonly items: readonly unknown[];
  readonly next: string | null;
}
type Item<A> = A extends { items: readonly (infer I)[] } ? I : never;

export interface Pages<I, A> {
  readonly items: readonly I[];
  readonly first: A | undefined;
  readonly more: boolean;
  readonly readOn: () => void;
  /** For a StateBlock: pending, error, retry. */
  readonly query: { data: readonly I[] | undefined; error: unknown; isPending: boolean; refetch: () => unknown };
}

/** Reads a list page by page; `readOn` is harmless when there is no more. */
export function usePages<P extends GetPath>(
  path: P,
  parameters?: Parameters<P>,
  { enabled = true, every = false }: Options = {},
): Pages<Item<Answer<P>>, Answer<P>> {
  const query = useInfiniteQuery({
    queryKey: [...keyOf(path, parameters), 'pages'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const { query: asked = {}, ...rest } = (parameters ?? {}) as { query?: object };
      const params = { ...rest, query: { ...asked, ...(pageParam === null ? {} : { after: pageParam }) } };
      return answered(api.GET(path as never, { params, signal } as never)) as Promise<PageAnswer>;
    },
    getNextPageParam: (last) => last.next,
    enabled,
    refetchInterval: every,
  });
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  return useMemo(() => {
    const items = (data?.pages.flatMap((page) => page.items) ?? []) as Item<Answer<P>>[];
    return {
      items,
      first: data?.pages[0] as Answer<P> | undefined,
      more: hasNextPage,
      readOn: () => {
        if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
      },
      query: { data: data === undefined ? undefined : items, error, isPending, refetch },
    };
  }, [data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage]);
}

/** Does something and then reads again what may have changed: everything on the page unless paths are named. */
export function useAct<Value, Result>(
  work: (value: Value) => Promise<Result>,
  changed?: readonly GetPath[],
): UseMutationResult<Result, unknown, Value> {
  const queries = useQueryClient();
  return useMutation<Result, unknown, Value>({
    mutationFn: work,
    onSuccess: () => {
      const keys = changed === undefined ? [['api']] : changed.map((path) => ['api', path]);
      return Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
