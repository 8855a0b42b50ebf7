import type { Format } from '../format.ts';
import { leftContext, nextCut, ownPart } from './cut.ts';
import type { ScanContext, Scanner, Slot } from './scanner.ts';
import { textFormat } from './text-format.ts';

/** Running text of any kind: notes, logs, source, settings. Records end at line ends. */
export const plain: Format = textFormat({
  id: 'text',
  extensions: ['txt', 'md', 'log', 'yaml', 'yml', 'ini', 'properties', 'env', 'conf'],
  sniff: () => true,
  scanner: plainScanner,
});

function plainScanner({ place, limits }: ScanContext): Scanner {
  let left = '';
  return ({ text, final, offset, line }) => {
    const slots: Slot[] = [];
    let at = 0;
    while (at < text.length) {
      const cut = nextCut(text, at, limits.textUnits, final);
      if (cut === null) break;
      const { end, right } = cut;
      const shift = at - left.length;
      slots.push({
        record: {
          kind: 'text',
          place: { ...place, line: line(at), offset: offset + shift },
          text: left + text.slice(at, end + right),
          ...ownPart(left.length, end - at, right),
        },
        replace: (edits) =>
          edits.map((edit) => ({ start: edit.start + shift, end: edit.end + shift, text: edit.text })),
      });
      left = leftContext(text.slice(at, end), limits.textUnits);
      at = end;
    }
    return { slots, end: at };
  };
}
