import type { Evidence, EvidencedFacts } from '../../model/index.ts';

/** Facts as they are gathered, each with where it was seen. What is given first stays, so the surest source goes first. */
export class FactSheet implements EvidencedFacts {
  readonly facts: Record<string, unknown> = {};
  readonly evidence: Record<string, Evidence[]> = {};

  /** Gives a fact; one already known keeps its value. */
  give(name: string, value: unknown, evidence: readonly Evidence[]): void {
    if (Object.hasOwn(this.facts, name)) return;
    this.facts[name] = value;
    this.evidence[name] = [...evidence];
  }

  /** Takes over another sheet's facts where this one has none. */
  add({ facts, evidence }: EvidencedFacts): void {
    for (const [name, value] of Object.entries(facts)) this.give(name, value, evidence[name] ?? []);
  }
}
