import type { Finding } from '../model/index.ts';
import type { DetectOptions } from './options.ts';

/** Personal information in a text: sorted, non-overlapping, offsets in UTF-16 code units of `text`. */
export function detect(_text: string, _options: DetectOptions = {}): Finding[] {
  return [];
}
