import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { Shell } from './layout/shell.tsx';
import { Broken } from './parts/state/broken.tsx';
import { Missing } from './parts/state/missing.tsx';

const root = createRootRoute({
  component: Outlet,
  errorComponent: Broken,
  notFoundComponent: Missing,
});

const outside = (path: string, load: () => Promise<{ readonly default: () => React.ReactNode }>) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load) });

/** Everything of a tenant: menu, top bar, the session's guard. */
const tenant = createRoute({ getParentRoute: () => root, path: '/t/$tenant', component: Shell });

/**
 * A page is a folder `pages/<name>/` whose `index.tsx` has one default component, and one line here. It answers
 * `/t/{tenant}/<name>` and all under it: `usePlace()` gives the rest of the path in pieces and the query.
 */
const page = (name: string, load: () => Promise<{ readonly default: () => React.ReactNode }>) =>
  ['', '/$'].map((rest) =>
    createRoute({ getParentRoute: () => tenant, path: `/${name}${rest}`, component: lazyRouteComponent(load) }),
  );

const PAGES = [
  page('overview', () => import('./pages/overview/index.tsx')),
  page('detect', () => import('./pages/detect/index.tsx')),
  page('apps', () => import('./pages/apps/index.tsx')),
  page('cases', () => import('./pages/cases/index.tsx')),
  page('tasks', () => import('./pages/tasks/index.tsx')),
  page('law', () => import('./pages/law/index.tsx')),
  page('requests', () => import('./pages/requests/index.tsx')),
  page('incidents', () => import('./pages/incidents/index.tsx')),
  page('ledger', () => import('./pages/ledger/index.tsx')),
  page('settings', () => import('./pages/settings/index.tsx')),
  page('platform', () => import('./pages/platform/index.tsx')),
].flat();

const routes = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: '/',
    component: lazyRouteComponent(() => import('./pages/start/index.tsx')),
  }),
  outside('/sign-in', () => import('./pages/sign-in/index.tsx')),
  outside('/set-up', () => import('./pages/set-up/index.tsx')),
  tenant.addChildren([
    createRoute({
      getParentRoute: () => tenant,
      path: '/',
      beforeLoad: () => {
        throw redirect({ to: '/' });
      },
    }),
    ...PAGES,
  ]),
]);

/** The query stands in the address as it is typed, never as JSON. */
export const router = createRouter({
  routeTree: routes,
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const entries = Object.entries(search as Record<string, unknown>).filter(
      ([, value]) => value !== undefined && value !== '',
    );
    const text = new URLSearchParams(
      entries.map(([name, value]): [string, string] => [name, String(value)]),
    ).toString();
    return text === '' ? '' : `?${text}`;
  },
  defaultErrorComponent: Broken,
  scrollRestoration: true,
});
