import type { FindingType, Reason } from '../model/index.ts';
import type { View } from './view/view.ts';

/** What a detector proposes; offsets are the view's. The resolver settles overlaps. */
export interface Candidate {
  readonly type: FindingType;
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** One way of finding: a type with its proof, or a family of types that share it. A statistical tagger is one more of these. */
export interface Detector {
  readonly id: string;
  readonly types: readonly FindingType[];
  /** No other type leans on what it finds: it is left out when its types are not asked for. */
  readonly leaf?: boolean;
  /** Its group in the first stage (screen/group.ts): it is left out where the screen says that it cannot find anything. */
  readonly group: number;
  /** `settled` is what the detectors before it in the list have proposed. */
  find(view: View, settled: readonly Candidate[]): Candidate[];
}
