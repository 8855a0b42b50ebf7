import type { FindingType } from '../model/index.ts';
import type { Tagger } from './tagger/tagger.ts';

export interface DetectOptions {
  /** Report these types only. Absent: all. */
  readonly types?: ReadonlySet<FindingType>;
  /** 0 to 1; findings below it are dropped. Default 0.5. */
  readonly minConfidence?: number;
  /** The name the format itself gives the value: a JSON key, an XML element, a form field. */
  readonly label?: string;
  /** Sees people in running text where no label does (`taggerOf`). Absent: rules alone. */
  readonly tagger?: Tagger;
}

export const DEFAULT_CONFIDENCE = 0.5;
