/** Dotted names by their longest known prefix: one walk over the parts of a name, whatever the number of prefixes. */
export interface PrefixIndex<T> {
  /** What is known of the longest prefix of `name`; undefined when none is. */
  find(name: string): T | undefined;
}

interface Node<T> {
  value?: T;
  readonly next: Map<string, Node<T>>;
}

const node = <T>(): Node<T> => ({ next: new Map() });

/** A prefix ends at a dot: `com.umeng` is none of `com.umengine`. The first value given to a prefix stays. */
export function prefixIndex<T>(entries: Iterable<readonly [prefix: string, value: T]>): PrefixIndex<T> {
  const root = node<T>();
  for (const [prefix, value] of entries) {
    let at = root;
    for (const part of prefix.replace(/\.$/, '').split('.')) {
      let next = at.next.get(part);
      if (next === undefined) at.next.set(part, (next = node()));
      at = next;
    }
    at.value ??= value;
  }
  return {
    find(name) {
      let found: T | undefined;
      let at: Node<T> | undefined = root;
      for (let start = 0; start <= name.length;) {
        const dot = name.indexOf('.', start);
        at = at.next.get(name.slice(start, dot < 0 ? name.length : dot));
        if (at === undefined) break;
        if (at.value !== undefined) found = at.value;
        if (dot < 0) break;
        start = dot + 1;
      }
      return found;
    },
  };
}
