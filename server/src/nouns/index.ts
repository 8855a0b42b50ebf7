import type { Noun } from './noun.ts';

/** Everything the server can do. A noun adds one line. */
export const NOUNS: readonly Noun[] = [];

export const ROUTES = NOUNS.flatMap(({ routes }) => routes);
