/** A run of text standing on its own: a line, or lines that a fixed width broke apart. UTF-16, end exclusive, trimmed. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
const SPACE = /[\s\u200b\ufeff]/;
/** Closes a sentence or a clause that a new line may follow. */
const CLOSED = /[。！？；：!?;:…]["”’」』）)】\]]?$/;
/** Begins something of its own: a list mark, a number, a table row, a heading mark. */
const OPENS =
  /^(?:[-*•·●○■◆▪➢#|>]|l\s|[（(]?[0-9０-９一二三四五六七八九十]{1,3}[)）、.．]|第[一二三四五六七八九十0-9]{1,3}[章条节部]|[①-⑳]|[a-zA-Zivx]{1,4}[.．、)）])/;
/** How far from the widest a line may end and still have been broken by the width. */
const NEAR = 0.85;
const MIN_WIDTH = 40;

/** Text into lines. Where most long lines end near one width without closing, the width broke them and they are joined. */
export function linesOf(text: string): Line[] {
  const lines = rawLines(text);
  const limit = wrapWidth(text, lines);
  if (limit === null) return unclosed(text, lines);
  const joined: Line[] = [];
  let open: Line | null = null;
  for (const line of lines) {
    const content = text.slice(line.start, line.end);
    if (content === '') {
      open = null;
      continue;
    }
    if (open !== null && !OPENS.test(content)) {
      joined[joined.length - 1] = { start: (joined.at(-1) as Line).start, end: line.end };
    } else {
      joined.push(line);
    }
    open = width(content) >= limit * NEAR && !CLOSED.test(content.slice(-2)) ? line : null;
  }
  return joined;
}

/** A line that ends in a comma goes on in the next. */
function unclosed(text: string, lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let open = false;
  for (const line of lines) {
    if (line.end === line.start) {
      open = false;
      continue;
    }
    const last = joined.at(-1);
    if (open && last !== undefined && !OPENS.test(text.slice(line.start, line.start + 12)))
      joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
    open = /[，、]/.test(text.charAt(line.end - 1)) && !/[\t|｜]/.test(text.slice(line.start, line.end));
  }
  return joined;
}

function rawLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  const add = (to: number): void => {
    let start = from;
    let end = to;
    while (start < end && SPACE.test(text.charAt(start))) start++;
    while (end > start && SPACE.test(text.charAt(end - 1))) end--;
    lines.push({ start, end });
  };
  for (const found of text.matchAll(BREAK)) {
    add(found.index);
    from = found.index + found[0].length;
  }
  add(text.length);
  return lines;
}

/** Column at which the text was broken, or null when its lines are whole. */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const long = lines
    .map((line) => ({ width: width(text.slice(line.start, line.end)), line }))
    .filter((one) => one.width >= MIN_WIDTH);
  if (long.length < 8) return null;
  const widths = long.map((one) => one.width).toSorted((one, other) => one - other);
  const limit = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const broken = long.filter(
    (one) =>
      one.width >= limit * NEAR && !CLOSED.test(text.slice(Math.max(one.line.start, one.line.end - 2), one.line.end)),
  );
  const near = widths.filter((one) => one >= limit * NEAR && one <= limit * 1.1).length;
  return broken.length > long.length * 0.5 && near > long.length * 0.6 ? limit : null;
}

/** Columns a line takes: characters of East Asian scripts take two. */
function width(content: string): number {
  let columns = 0;
  for (let index = 0; index < content.length; index++) columns += content.charCodeAt(index) >= 0x2e80 ? 2 : 1;
  return columns;
}
