import { after, cutsBy, edited } from './edited.ts';
import type { Cut, Edited } from './edited.ts';

/** Signs of a program: ArkTS, TypeScript, Dart, Kotlin, Java, Swift. */
const PROGRAM =
  /^\s{0,40}(?:import\s.{1,200}(?:from\s|;)|package\s[\w.]+|@(?:Entry|Component|Builder|CustomDialog)\b|(?:export\s+)?(?:default\s+)?(?:abstract\s+)?(?:struct|class|const|object|interface|enum|func|fun|void)\s+\w+)/gm;
const LITERAL = /'(?:[^'\\\n]|\\[\s\S]){0,20000}'|"(?:[^"\\\n]|\\[\s\S]){0,20000}"|`(?:[^`\\]|\\[\s\S]){0,60000}`/g;
const BLOCK_COMMENT = /\/\*[\s\S]*?\*\//g;
const LINE_COMMENT = /(?<!:)\/\/[^\n]*/g;
/** Words for people: not a name, a path or a colour. */
const WORDS =
  /[\u3040-\u30ff\u4e00-\u9fff]|[A-Za-z]{2,20}\s[a-z]{1,20}\s[a-z]{2,20}|\w@[\w-]{2,40}\.\w|https?:|\d{3,4}-\d{3}/;
/** Literals joined by `+` are one. */
const JOINED = /^['"`]\s{0,80}\+\s{0,80}['"`]$/;

/** The sentences written in a program, each literal a line; any other text as it stands. */
export function wordsOfSource(raw: string): Edited {
  if ((raw.slice(0, 20_000).match(PROGRAM) ?? []).length < 2) return edited(raw, []);
  // A comment may hold quotes; blanked, it keeps the places of what follows.
  const closed = raw.lastIndexOf('*/') + 2;
  const blank = (comment: string): string => ' '.repeat(comment.length);
  const code = (raw.slice(0, closed).replace(BLOCK_COMMENT, blank) + raw.slice(closed)).replace(LINE_COMMENT, blank);
  const words = edited(raw, cutsBetween(code));
  const read = cutsBy(words.text, /\\(?:u[0-9a-fA-F]{4}|[\s\S])/g, ([escape]) =>
    /^\\[nr]/.test(escape)
      ? '\n'
      : /^\\u./.test(escape)
        ? String.fromCharCode(parseInt(escape.slice(2), 16))
        : escape.slice(1),
  );
  return after(words, edited(words.text, read));
}

function* cutsBetween(code: string): Generator<Cut> {
  let from = 0;
  for (const found of code.matchAll(LITERAL)) {
    if (!WORDS.test(found[0])) continue;
    const to = found.index + 1;
    yield { from, to, by: JOINED.test(code.slice(from, to)) ? '' : '\n' };
    from = found.index + found[0].length - 1;
  }
  yield { from, to: code.length, by: '\n' };
}
