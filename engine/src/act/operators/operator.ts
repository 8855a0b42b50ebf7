import type { PiType } from '../../model/index.ts';
import type { Keyed } from '../keyed.ts';

/** What an operator works on: a finding's text, or a whole cell or value that a column or path rule names. */
export interface Hit {
  /** Null where a rule names a column and no detector spoke. */
  readonly type: PiType | null;
  /** As it stands in the document. */
  readonly raw: string;
  /** Canonical form, or null where there is none. */
  readonly value: string | null;
}

/** What lasts for one run: the key, the words for types, and the numbers given to distinct values. */
export interface OperatorContext {
  readonly keyed: Keyed | null;
  /** The type's name in the language of the document (`姓名`). */
  label(type: PiType | null): string;
  /** 1 for the first distinct value of a type seen in the run, 2 for the second, and the same number again for the same value. */
  number(type: PiType | null, value: string): number;
  /** Pseudonyms are taken back instead of made. */
  readonly reverse: boolean;
  /** The operator met a value it cannot treat and used `instead`; counted in the report. */
  fellBack(type: PiType | null, instead: string): void;
}

/** One word of the policy language. Parameters are read once, when the policy is. */
export interface Operator<P = unknown> {
  readonly id: string;
  readonly keyed: boolean;
  /** Names of the parameters the policy may give. */
  readonly parameters: readonly string[];
  /** @throws whatever `refuse` throws, when a value is not usable. */
  read(given: Readonly<Record<string, unknown>>, refuse: Refuse): P;
  /** Returns the text that replaces the hit. */
  apply(hit: Hit, parameters: P, context: OperatorContext): string;
}

/** Builds the error that a parameter cannot be used; the caller throws it. */
export type Refuse = (parameter: string, detail: { zh: string; en: string }) => Error;

/** Fills in the type of the parameters, so that each operator's file reads plainly. */
export function operator<P>(definition: Operator<P>): Operator<P> {
  return Object.freeze(definition);
}

/** The value for numbering, hashing and choosing: canonical, or the text without its spacing. */
export function identity(hit: Hit): string {
  return hit.value ?? hit.raw.normalize('NFKC').replace(/[\s\u200b-\u200d\ufeff]/g, '');
}
