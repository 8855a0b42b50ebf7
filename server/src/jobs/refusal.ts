import { PzError } from '@pingzhang/engine/model';

/** Failures that pass: the same attempt may go through later. */
const PASSING: ReadonlySet<string> = new Set(['PZ_STORE_UNAVAILABLE', 'PZ_TRACE_STOPPED']);

/** A refusal that every further attempt would meet again: it is kept, and not tried anew. */
export const isRefusal = (error: unknown): error is PzError => error instanceof PzError && !PASSING.has(error.code);
