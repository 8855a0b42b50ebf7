/** Where a fact was seen. `text` is what stands there: a call, a quoted sentence, an event, in no language of ours. */
export interface Evidence {
  readonly source: 'package' | 'policy' | 'run' | 'answer';
  readonly file: string;
  /** Class and method, paragraph, or line of the file. */
  readonly place?: string;
  readonly text: string;
}

/** Facts for the judge, and for each the places it was seen at. A fact without evidence is not given. */
export interface EvidencedFacts {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly evidence: Readonly<Record<string, readonly Evidence[]>>;
}
