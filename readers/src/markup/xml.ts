import { readError } from '../errors.ts';
import type { Format } from '../format.ts';
import { MappedText } from '../text/segments.ts';
import type { ScanContext, Scanner } from '../text/scanner.ts';
import { textFormat } from '../text/text-format.ts';
import { addText, attributeDraft, draftSlots, hiddenDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import { escapeText } from './entities.ts';
import { tokenAt } from './token.ts';

const MAX_DEPTH = 1000;

/**
 * XML of any vocabulary: texts labelled with their element, or with its `name` or `key` attribute, attributes with their
 * own name. Entities a document declares itself are never expanded; their declarations are hidden text.
 */
export const xml: Format = textFormat({
  id: 'xml',
  extensions: ['xml', 'plist', 'svg', 'kml', 'gpx', 'rss', 'xsd', 'wsdl'],
  sniff: (text, named) =>
    /^\s*<\?xml\s/.test(text) ||
    (named && /^\s*<[A-Za-z_!]/.test(text)) ||
    /^\s*<([A-Za-z_][\w.-]*:[\w.-]+|[A-Za-z_][\w.-]*\s+xmlns=)/.test(text),
  scanner: xmlScanner,
});

function xmlScanner({ name, place, problem }: ScanContext): Scanner {
  const stack: { readonly name: string; readonly label: string }[] = [];
  return (window) => {
    const { text, final } = window;
    const drafts: Draft[] = [];
    const add = (draft: Draft | null) => void (draft !== null && drafts.push(draft));
    let at = 0;
    while (at < text.length) {
      const token = tokenAt(text, at, final);
      if (token === 'more') break;
      if (token.kind === 'text' || token.kind === 'cdata') {
        // Text and CDATA that touch are one text.
        const mapped = new MappedText();
        let end = at;
        let next: ReturnType<typeof tokenAt> = token;
        while (next !== 'more' && (next.kind === 'text' || next.kind === 'cdata')) {
          addText(mapped, text, next);
          end = next.end;
          if (end === text.length) break;
          next = tokenAt(text, end, final);
        }
        if (next === 'more' || (end === text.length && !final)) break;
        at = end;
        if (mapped.text.trim() !== '')
          add({ start: token.from, texts: [mapped], escape: escapeText, label: stack.at(-1)?.label });
        continue;
      }
      if ('from' in token) add(hiddenDraft(text, token, token.kind));
      else if (token.kind === 'open') {
        const named = token.attributes.find((one) => /^(?:name|key)$/i.test(one.name));
        const label = named === undefined ? local(token.name) : text.slice(named.start, named.end);
        for (const attribute of token.attributes)
          if (!/^xmlns(?::|$)/.test(attribute.name))
            add(attributeDraft(text, attribute, /^value$/i.test(attribute.name) ? label : local(attribute.name)));
        if (!token.empty) stack.push({ name: token.name, label });
        if (stack.length > MAX_DEPTH) throw readError('PZ_READ_TOO_DEEP', { name, limit: MAX_DEPTH });
      } else if (stack.at(-1)?.name === token.name) stack.pop();
      at = token.end;
    }
    if (final && stack.length > 0) problem(readError('PZ_READ_TRUNCATED', { name }));
    return { slots: draftSlots(drafts, place, window), end: at };
  };
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
