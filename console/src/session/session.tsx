import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import { answered, api, setCsrf } from '../api/client.ts';
import { asProblem } from '../api/problem.ts';
import type { components } from '../api/schema.d.ts';

export type SessionAnswer = components['schemas']['Session'];

interface SessionState {
  readonly session: SessionAnswer;
  /** Whether this person may do an action of a policy, such as `scan.create`: buttons and menu show only these. */
  readonly may: (action: string) => boolean;
  readonly signOut: () => Promise<void>;
}

const Context = createContext<SessionState | null>(null);

/** Who is signed in. Only inside the pages of a tenant. */
export function useSession(): SessionState {
  const state = useContext(Context);
  if (state === null) throw new Error('outside of a session');
  return state;
}

/** The session, or null when signed out. */
export function useSessionQuery() {
  return useQuery({
    queryKey: ['session'],
    queryFn: async (): Promise<SessionAnswer | null> => {
      try {
        const session = await answered(api.GET('/api/session'));
        setCsrf(session.csrf);
        return session;
      } catch (error) {
        if (asProblem(error).status === 401) return null;
        throw error;
      }
    },
    staleTime: Infinity,
    retry: false,
  });
}

export function SessionProvider({
  session,
  children,
}: {
  readonly session: SessionAnswer;
  readonly children: ReactNode;
}): ReactNode {
  const queries = useQueryClient();
  const state = useMemo<SessionState>(() => {
    const actions = new Set<string>(session.may);
    return {
      session,
      may: (action) => actions.has(action),
      signOut: async () => {
        await api.DELETE('/api/session');
        queries.clear();
        // Nothing of one person or tenant stays in memory.
        location.assign('/sign-in');
      },
    };
  }, [session, queries]);
  return <Context value={state}>{children}</Context>;
}
