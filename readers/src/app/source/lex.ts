/** How a language writes comments and texts. */
export interface LexStyle {
  /** Block comments stand inside one another: Kotlin, Swift. */
  readonly nested?: boolean;
  /** Quotes of texts, beside `"`. */
  readonly quotes?: string;
  /** What opens code inside a text: `${` (Kotlin, Groovy, ArkTS) or `\(` (Swift). */
  readonly inside?: '${' | '\\(';
}

export const JAVA: LexStyle = { quotes: "'" };
export const KOTLIN: LexStyle = { quotes: "'", nested: true, inside: '${' };
/** Build scripts: what stands in a text is kept as it is written. */
export const GRADLE: LexStyle = { quotes: "'" };
export const SWIFT: LexStyle = { nested: true, inside: '\\(' };
export const OBJECTIVE_C: LexStyle = { quotes: "'" };
export const ARKTS: LexStyle = { quotes: "'`", inside: '${' };

export interface Token {
  /** Word, text, number, or a sign as it stands; `\n` at the end of a line. */
  readonly kind: 'word' | 'text' | 'number' | 'sign';
  /** The word or sign; of a text, what stands between its quotes. */
  readonly text: string;
  readonly at: number;
}

const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const NUMBER = /\d[\w.]*/y;
const MAX_DEPTH = 64;

/**
 * Words, texts and signs of source code; comments are left out, and a text is one token whatever stands in it. One pass,
 * and no input is refused: what is no program gives tokens of little use.
 */
export function tokensOf(source: string, style: LexStyle): Token[] {
  const tokens: Token[] = [];
  const quotes = `"${style.quotes ?? ''}`;
  const inside = style.inside ?? null;
  /** Open texts whose code is being read, with the brackets open in each. */
  const open: { readonly quote: string; depth: number }[] = [];
  let at = 0;
  const readText = (quote: string, begin: number): void => {
    const from = at;
    while (at < source.length && !source.startsWith(quote, at)) {
      if (inside !== null && open.length < MAX_DEPTH && source.startsWith(inside, at)) {
        push(tokens, 'text', source.slice(from, at), begin);
        open.push({ quote, depth: 0 });
        at += inside.length;
        return;
      }
      if (source[at] === '\n' && quote.length === 1 && quote !== '`') break;
      at += source[at] === '\\' ? 2 : 1;
    }
    push(tokens, 'text', source.slice(from, Math.min(at, source.length)), begin);
    at += source.startsWith(quote, at) ? quote.length : 0;
  };
  const [opens, closes] = inside === '\\(' ? '()' : '{}';
  while (at < source.length) {
    const sign = source[at]!;
    if (sign === '/' && source[at + 1] === '/') at = endOfLine(source, at);
    else if (sign === '/' && source[at + 1] === '*') at = endOfComment(source, at, style.nested === true);
    else if (quotes.includes(sign)) {
      const begin = at;
      const quote = sign !== '`' && source.startsWith(sign.repeat(3), at) ? sign.repeat(3) : sign;
      at += quote.length;
      readText(quote, begin);
    } else if (sign === '\n') push(tokens, 'sign', '\n', at++);
    else if (sign <= ' ') at++;
    else {
      const [word, number] = [match(WORD, source, at), match(NUMBER, source, at)];
      if (word !== '') push(tokens, 'word', word, at);
      else if (number !== '') push(tokens, 'number', number, at);
      else {
        const text = open.at(-1);
        if (text !== undefined && sign === closes && text.depth-- === 0) {
          open.pop();
          at++;
          readText(text.quote, at - 1);
          continue;
        }
        if (text !== undefined && sign === opens) text.depth++;
        push(tokens, 'sign', sign, at);
      }
      at += (word || number || sign).length;
    }
  }
  return tokens;
}

function push(tokens: Token[], kind: Token['kind'], text: string, at: number): void {
  tokens.push({ kind, text: kind === 'text' && text.includes('\\') ? unescaped(text) : text, at });
}

function match(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? '';
}

function endOfLine(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end < 0 ? source.length : end;
}

function endOfComment(source: string, from: number, nested: boolean): number {
  let depth = 0;
  const mark = /\/\*|\*\//g;
  mark.lastIndex = from;
  for (let found = mark.exec(source); found !== null; found = mark.exec(source)) {
    if (found[0] === '/*') {
      depth = nested ? depth + 1 : 1;
      // `/*/` opens and does not close.
      if (depth === 1) mark.lastIndex = found.index + 2;
    } else if (--depth <= 0) return mark.lastIndex;
  }
  return source.length;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function unescaped(text: string): string {
  return text.replace(/\\(?:u\{?([0-9a-fA-F]{4,6})\}?|([^]))/g, (_, code: string | undefined, sign: string) =>
    code === undefined ? (ESCAPES[sign] ?? sign) : characterOf(parseInt(code, 16)),
  );
}

function characterOf(code: number): string {
  return code > 0x10ffff ? '' : String.fromCodePoint(code);
}

/** The line of an offset, counted from 1. */
export function linesOf(source: string): (at: number) => number {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return (at) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
