import type { Language } from '@pingzhang/engine/model';
import type { Logger } from 'pino';
import type { Db, Tx } from '../database/connect.ts';
import type { Reach } from '../policies/policy.ts';
import type { Role } from '../policies/roles.ts';
import type { Caller } from './caller.ts';
import type { Services } from '../services.ts';
import type { Acted, TracedDeed } from '../trace/act.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** What any handler knows, signed in or not. */
export interface OpenContext {
  readonly services: Services;
  readonly db: Db;
  /** One instant for the whole request. */
  readonly now: Date;
  readonly language: Language;
  /** The client's network address, through trusted proxies only. */
  readonly address: string;
  readonly log: Logger;
  /** The request as it came: streams, headers, cookies. */
  readonly request: Request;
  newId(): string;
}

export interface RequestContext extends OpenContext {
  readonly tenant: string;
  readonly person: Person;
  /** Null for a program's token. */
  readonly session: Caller['session'];
  /** `own`: the handler must narrow to what is this person's. */
  readonly reach: Reach;
  /** From If-Match, on routes that say `edits`. */
  readonly version: number;
  /** Changes and their deed in one transaction; resolves once the ledger holds it. */
  act<T>(deed: TracedDeed | ((result: T) => TracedDeed), work: (tx: Tx) => Promise<T>): Promise<Acted<T>>;
  /** For a read of personal information: append, then read. */
  actBefore(deed: TracedDeed): Promise<{ readonly index: number }>;
}
