import type { AnyRoute } from '../http/route.ts';
import type { JobHandlers } from '../jobs/queue.ts';
import type { DueHandlers } from '../jobs/sweep.ts';

/** What a folder under nouns/ hands to the server. */
export interface Noun {
  readonly routes: readonly AnyRoute[];
  readonly handlers?: JobHandlers;
  readonly due?: DueHandlers;
}
