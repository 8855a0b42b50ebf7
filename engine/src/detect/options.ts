import type { FindingType } from '../model/index.ts';

export interface DetectOptions {
  /** Report these types only. Absent: all. */
  readonly types?: ReadonlySet<FindingType>;
  /** 0 to 1; findings below it are dropped. Default 0.5. */
  readonly minConfidence?: number;
  /** The name the format itself gives the value: a JSON key, an XML element, a form field. */
  readonly label?: string;
}

export const DEFAULT_CONFIDENCE = 0.5;
