import type { Format } from '../format.ts';
import { textFormat } from '../text/text-format.ts';
import type { ScanContext, Scanner, Slot } from '../text/scanner.ts';
import { draftSlots } from './draft.ts';
import { newPage, readBlock } from './html-block.ts';

export const html: Format = textFormat({
  id: 'html',
  extensions: ['html', 'htm', 'xhtml', 'shtml'],
  sniff: (text, named) => PAGE.test(afterComments(text)) || (named && /<[a-z!][^<>]{0,4096}>/i.test(text)),
  scanner: htmlScanner,
});

export function htmlScanner(context: ScanContext): Scanner {
  let page = newPage(context.place);
  return (window) => {
    const { text, final } = window;
    const slots: Slot[] = [];
    let at = 0;
    while (at < text.length) {
      const block = readBlock(text, at, final, page);
      if (block === 'more') break;
      slots.push(...draftSlots(block.drafts, context.place, window));
      page = block.page;
      at = block.end;
    }
    return { slots, end: at };
  };
}

const PAGE = /^(?:<!doctype\s+html|<(?:html|head|body|table|div|p|meta|script|form)[\s>])/i;

function afterComments(text: string): string {
  let at = 0;
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at++;
    const close = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?xml', at) ? '?>' : null;
    const end = close === null ? -1 : text.indexOf(close, at);
    if (close === null || end === -1) return text.slice(at, at + 64);
    at = end + close.length;
  }
}
