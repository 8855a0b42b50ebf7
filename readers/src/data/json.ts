import type { Format } from '../format.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { textFormat } from '../text/text-format.ts';
import { jsonScan } from './json-scanner.ts';

export const json: Format = textFormat({
  id: 'json',
  extensions: ['json', 'ndjson', 'jsonl', 'geojson', 'har'],
  /** Begins with an object or array, and at most one root value in five of the head is broken, or one in two by that name. */
  sniff(text, named) {
    if (!/^[\s\ufeff]*[{[]/.test(text)) return false;
    const context = { name: '', place: { file: '' }, limits: DEFAULT_LIMITS, problem: () => {} };
    const { scanner, tally } = jsonScan(context);
    try {
      const { slots } = scanner({ text, final: false, offset: 0, line: () => 1 });
      return tally.errors === 0
        ? slots.length > 0 || /^[\s\ufeff]*[{[]\s*["{[\]}]/.test(text)
        : tally.errors * (named ? 1 : 4) < tally.values;
    } catch {
      return true;
    }
  },
  scanner: (context) => jsonScan(context).scanner,
});
