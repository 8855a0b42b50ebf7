import type { Case } from '../model/index.ts';
import type { Kind } from './kind.ts';
import type { Law, ReadyRule, RulesOfDay } from './law.ts';
import type { Facts, Scope, Session } from './scope.ts';
import { NO, YES } from './truth.ts';
import type { Truth } from './truth.ts';

const UNASKED = 255;

/** One case under one law: every rule is asked at most once, whoever asks. */
export class Judgment implements Session {
  readonly law: Law;
  readonly kind: string;
  readonly date: string;
  readonly facts: Facts;
  /** The rules asked, in the order of their ids. */
  readonly rules: RulesOfDay;
  readonly scope: Scope;
  readonly #truths: Uint8Array;

  constructor(law: Law, { kind, date }: Omit<Case, 'facts'>, facts: Facts, asked?: Kind) {
    this.law = law;
    this.kind = kind;
    this.date = date;
    this.facts = facts;
    const rules = law.onDay(kind, date);
    const chosen = (ready: ReadyRule): boolean => asked?.select?.(ready, facts) ?? true;
    this.rules = asked?.select ? { law: rules.law.filter(chosen), notLaw: rules.notLaw.filter(chosen) } : rules;
    this.scope = { facts, locals: null, session: this };
    this.#truths = new Uint8Array(law.rules.length).fill(UNASKED);
  }

  /** A rule that was not law, or is not law at all, holds for nobody. */
  holds(id: string): Truth {
    const ready = this.law.byId.get(id);
    return ready?.decides && ready.from <= this.date && this.date <= ready.to ? this.truthOf(ready) : NO;
  }

  truthOf(ready: ReadyRule): Truth {
    const known = this.#truths[ready.index]!;
    if (known !== UNASKED) return known as Truth;
    // A rule that asks for itself in a circle finds "no": circles are refused when packs are validated.
    this.#truths[ready.index] = NO;
    const truth = ready.test ? ready.test.truth(this.scope) : YES;
    this.#truths[ready.index] = truth;
    return truth;
  }
}
