import type { InferSelectModel } from 'drizzle-orm';
import type { Tx } from '../database/connect.ts';
import type { clock } from '../schema/job.ts';
import type { Services } from '../services.ts';

export type ClockRow = InferSelectModel<typeof clock>;

/** What a noun does when a clock on one of its objects falls due, in the transaction that marks it raised. */
export type DueHandler = (tx: Tx, due: ClockRow, services: Services) => Promise<void>;
export type DueHandlers = { readonly [objectKind: string]: DueHandler };
