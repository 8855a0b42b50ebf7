export interface Attribute {
  readonly name: string;
  /** Place of the value without its quotes; equal where there is none. */
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** A piece of markup. `from` and `to` bound what it says, `start` and `end` all of it. */
export type Token =
  | {
      readonly kind: 'text' | 'cdata' | 'comment' | 'declaration';
      readonly start: number;
      readonly end: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'close'; readonly start: number; readonly end: number; readonly name: string }
  | {
      readonly kind: 'open';
      readonly start: number;
      readonly end: number;
      readonly name: string;
      readonly attributes: readonly Attribute[];
      readonly empty: boolean;
    };

const NAME = /[A-Za-z_\u0080-\uffff][^\s/>=<"']*/y;
const ATTRIBUTE = /[\s/]*([^\s/>=<"'][^\s/>=<]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'<][^\s><]*)))?/y;
const TAG_END = /[\s/]*>/y;

/** The piece that starts at `at`; 'more' while its end is not seen. What is no markup after all is text. */
export function tokenAt(text: string, at: number, final: boolean): Token | 'more' {
  if (text.charCodeAt(at) !== LESS) return textToken(text, at, at, final);
  if (text.length - at < 9 && !final) return 'more';
  const delimited = (open: string, close: string, kind: 'cdata' | 'comment' | 'declaration'): Token | 'more' => {
    const from = at + open.length;
    const to = text.indexOf(close, from);
    // One that is never closed takes the rest, as browsers have it; asking again at every opening would be quadratic.
    if (to === -1)
      return final ? { kind, start: at, end: text.length, from: Math.min(from, text.length), to: text.length } : 'more';
    return { kind, start: at, end: to + close.length, from, to };
  };
  if (text.startsWith('<!--', at)) return delimited('<!--', '-->', 'comment');
  if (text.startsWith('<![CDATA[', at)) return delimited('<![CDATA[', ']]>', 'cdata');
  if (text.startsWith('<?', at)) return delimited('<?', '>', 'declaration');
  if (text.startsWith('<!', at)) return declaration(text, at, final);
  return tag(text, at, final);
}

function textToken(text: string, start: number, search: number, final: boolean): Token | 'more' {
  const next = text.indexOf('<', search);
  if (next === -1 && !final) return 'more';
  const end = next === -1 ? text.length : next;
  return { kind: 'text', start, end, from: start, to: end };
}

/** `<!DOCTYPE …>`, whose inner part in brackets may hold entities with text of their own. */
function declaration(text: string, at: number, final: boolean): Token | 'more' {
  const plain = text.indexOf('>', at);
  const bracket = text.slice(at, plain === -1 ? text.length : plain).indexOf('[');
  const end = bracket === -1 ? plain : text.indexOf(']>', at + bracket) + 1;
  if (end <= 0)
    return final ? { kind: 'declaration', start: at, end: text.length, from: at + 2, to: text.length } : 'more';
  return { kind: 'declaration', start: at, end: end + 1, from: at + 2, to: end };
}

function tag(text: string, at: number, final: boolean): Token | 'more' {
  const closing = text.charCodeAt(at + 1) === SLASH;
  NAME.lastIndex = at + (closing ? 2 : 1);
  const found = NAME.exec(text);
  if (found === null) return textToken(text, at, at + 1, final);
  let next = NAME.lastIndex;
  const attributes: Attribute[] = [];
  for (;;) {
    TAG_END.lastIndex = next;
    if (TAG_END.test(text)) break;
    ATTRIBUTE.lastIndex = next;
    const match = ATTRIBUTE.exec(text);
    if (match === null || ATTRIBUTE.lastIndex === text.length) {
      // Not a tag, or one whose end is still to come; a new `<` settles it.
      const settled = final || (match === null && (text.slice(next).trimStart()[0] ?? '') === '<');
      return settled ? textToken(text, at, at + 1, final) : 'more';
    }
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    const quoted = match[4] === undefined;
    const end = ATTRIBUTE.lastIndex - (quoted && value === (match[2] ?? match[3]) ? 1 : 0);
    attributes.push({ name: match[1]!, start: end - value.length, end, quoted });
    next = ATTRIBUTE.lastIndex;
  }
  const [name] = found;
  const end = TAG_END.lastIndex;
  if (closing) return { kind: 'close', start: at, end, name };
  return { kind: 'open', start: at, end, name, attributes, empty: text.charCodeAt(end - 2) === SLASH };
}

const LESS = 0x3c;
const SLASH = 0x2f;
