import type { Truth } from './truth.ts';

export type Facts = Readonly<Record<string, unknown>>;

/** What a condition sees while it is read: the facts, the list items it stands in, and the other rules. */
export interface Scope {
  readonly facts: Facts;
  readonly locals: Facts | null;
  readonly session: Session;
}

export interface Session {
  /** The day of the act, `YYYY-MM-DD`. */
  readonly date: string;
  /** Whether another rule holds on these facts on that day. */
  holds(rule: string): Truth;
}

/** A reader for a dotted path. A key that contains the dots itself comes first, then the nested objects. */
export function reader(path: string, locals: readonly string[]): (scope: Scope) => unknown {
  const parts = path.split('.');
  const [head] = parts;
  if (head !== undefined && locals.includes(head)) {
    return parts.length === 1 ? (scope) => own(scope.locals!, head) : (scope) => walk(scope.locals!, parts);
  }
  if (parts.length === 1) return (scope) => own(scope.facts, path);
  return (scope) => (Object.hasOwn(scope.facts, path) ? scope.facts[path] : walk(scope.facts, parts));
}

function own(holder: Facts, key: string): unknown {
  return Object.hasOwn(holder, key) ? holder[key] : undefined;
}

function walk(start: Facts, parts: readonly string[]): unknown {
  let at: unknown = start;
  for (const part of parts) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Facts)[part];
  }
  return at;
}

/** The same scope one list item deeper. */
export function inside(scope: Scope, name: string, item: unknown): Scope {
  return { facts: scope.facts, locals: { ...scope.locals, [name]: item }, session: scope.session };
}
