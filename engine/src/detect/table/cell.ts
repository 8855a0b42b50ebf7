import type { ColumnVerdict, Finding } from '../../model/index.ts';
import { detect } from '../detect.ts';
import type { DetectOptions } from '../options.ts';

/** Findings in one cell, read in the light of what its column holds. */
export function detectCell(text: string, _column: ColumnVerdict | null, options: DetectOptions = {}): Finding[] {
  return detect(text, options);
}
