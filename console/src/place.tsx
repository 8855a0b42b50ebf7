import { useLocation, useNavigate, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { MouseEvent, ReactNode } from 'react';

export interface Place {
  readonly tenant: string;
  /** `detect`, `tasks`, …: the page shown. */
  readonly page: string;
  /** The rest of the path, in pieces: `['0199…', '0199…']` of `/t/demo/detect/0199…/0199…`. */
  readonly rest: readonly string[];
  /** Filters, sort, tab and date: every view can be sent as its address. Never personal information. */
  readonly query: Readonly<Record<string, string>>;
  readonly hash: string;
  /** Another place of this tenant: `go('tasks/0199…', { view: 'calendar' })`. */
  readonly go: (path: string, query?: Readonly<Record<string, string | undefined>>) => void;
  /** The same place with some of the query changed; `undefined` takes a name out. */
  readonly change: (query: Readonly<Record<string, string | undefined>>, hash?: string) => void;
  readonly href: (path: string, query?: Readonly<Record<string, string | undefined>>) => string;
}

/** Where we are and how to go elsewhere. */
export function usePlace(): Place {
  const location = useLocation();
  const navigate = useNavigate();
  const { tenant = '' }: { readonly tenant?: string } = useParams({ strict: false });
  return useMemo<Place>(() => {
    const [page = '', ...rest] = location.pathname.split('/').slice(3).map(decodeURIComponent).filter(Boolean);
    const query = location.search as Readonly<Record<string, string>>;
    const href: Place['href'] = (path, next = {}) => {
      const entries = Object.entries(next).filter(
        (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
      );
      const text = new URLSearchParams(entries).toString();
      return `/t/${encodeURIComponent(tenant)}/${path}${text === '' ? '' : `?${text}`}`;
    };
    return {
      tenant,
      page,
      rest,
      query,
      hash: location.hash,
      href,
      go: (path, next = {}) => void navigate({ href: href(path, next) } as never),
      change: (next, hash) =>
        void navigate({
          to: '.',
          search: { ...query, ...next },
          ...(hash === undefined ? {} : { hash }),
          replace: true,
        } as never),
    };
  }, [location, navigate, tenant]);
}

interface LinkProps {
  readonly to: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly className?: string | undefined;
  readonly children: ReactNode;
  readonly current?: boolean;
  readonly label?: string;
}

/** A real link to a place of this tenant: opens in another tab when asked to. */
export function To({ to, query, className, children, current, label }: LinkProps): ReactNode {
  const place = usePlace();
  const follow = (event: MouseEvent): void => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    place.go(to, query);
  };
  return (
    <a
      href={place.href(to, query)}
      className={className}
      aria-current={current === true ? 'page' : undefined}
      aria-label={label}
      onClick={follow}
    >
      {children}
    </a>
  );
}
