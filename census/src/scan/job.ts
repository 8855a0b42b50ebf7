import type { Layout } from '../kernel/layout.ts';

/** One stretch of material scanned by one worker without a break; the unit of resumption. */
export interface Job {
  /** Position in the order of the material; below `MAX_JOBS`. */
  readonly index: number;
  /** Index into the run's files. */
  readonly file: number;
  readonly path: string;
  /** Byte range of whole rows; null when the file has to be decoded first (archives, workbooks, other encodings). */
  readonly range: { readonly from: number; readonly to: number } | null;
  /** Whether the first row of the range is the heading. */
  readonly heading: boolean;
  /** The texts inside are jobs of their own. */
  readonly withoutTexts: boolean;
  /** Tried in order; the first is that of most rows. Empty when the file's own structure gives the layouts. */
  readonly layouts: readonly Layout[];
}
