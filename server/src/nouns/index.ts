import { clocks } from './clocks/index.ts';
import { incidents } from './incidents/index.ts';
import { ledger } from './ledger/index.ts';
import { portal } from './portal/index.ts';
import { requests } from './requests/index.ts';
import type { Noun } from './noun.ts';

/** Everything the server can do. A noun adds one line. */
export const NOUNS: readonly Noun[] = [requests, portal, incidents, clocks, ledger];

export const ROUTES = NOUNS.flatMap(({ routes }) => routes);
