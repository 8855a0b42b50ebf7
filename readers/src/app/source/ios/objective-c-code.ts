import type { AppCall, Watch } from '../../model.ts';
import { linesOf, OBJECTIVE_C, tokensOf } from '../lex.ts';
import type { Token } from '../lex.ts';
import type { SourceCode } from '../source-code.ts';

/** A message being read: `[receiver selector: … part: …]`. */
interface Message {
  selector: string;
  /** The last word, which is the selector when no colon ever comes. */
  word: Token | null;
  /** Words and brackets seen: the first is the receiver. */
  parts: number;
  /** Where the first part of the selector stands. */
  at: number;
  /** Brackets of other kinds open inside. */
  depth: number;
}

const MAX_DEPTH = 200;

/** Reads an Objective-C file: messages by their selectors, functions and properties by their names. */
export function objectiveCCode(source: string, file: string, watch: Watch): SourceCode {
  const tokens = tokensOf(source, OBJECTIVE_C);
  const lineOf = linesOf(source);
  const calls: AppCall[] = [];
  const imports: [string, number][] = [];
  const open: Message[] = [];
  let invokes = 0;
  const call = (name: string, at: number): void => {
    if (watch('', name))
      calls.push({ caller: file, callerMethod: '', owner: '', name, constants: [], file: `${file}:${lineOf(at)}` });
  };
  for (const [at, token] of tokens.entries()) {
    const { kind, text } = token;
    const next = tokens[at + 1]?.text;
    const before = tokens[at - 1]?.text;
    if (kind === 'word' && text === 'import' && (before === '#' || before === '@')) {
      const module = next === '<' ? tokens[at + 2]?.text : before === '@' ? next : undefined;
      if (module !== undefined) imports.push([module, lineOf(token.at)]);
      continue;
    }
    const message = open.at(-1);
    if (kind === 'sign' && text === '[') {
      if (message !== undefined && message.depth === 0) message.parts++;
      if (open.length < MAX_DEPTH) open.push({ selector: '', word: null, parts: 0, at: token.at, depth: 0 });
    } else if (kind === 'sign' && text === ']') {
      if (message === undefined) continue;
      open.pop();
      const selector = message.selector === '' && message.parts > 1 ? (message.word?.text ?? '') : message.selector;
      if (selector === '') continue;
      invokes++;
      call(selector, message.selector === '' ? message.word!.at : message.at);
    } else if (message !== undefined && kind === 'sign' && '({'.includes(text)) message.depth++;
    else if (message !== undefined && kind === 'sign' && ')}'.includes(text)) message.depth--;
    else if (kind === 'word') {
      if (message !== undefined && message.depth === 0) {
        message.parts++;
        message.word = token;
        if (next === ':' && before !== '?' && message.parts > 1) {
          if (message.selector === '') message.at = token.at;
          message.selector += `${text}:`;
        }
      }
      if (next === '(' || before === '.') call(text, token.at);
      if (next === '(') invokes++;
    }
  }
  return {
    imports,
    calls,
    invokes,
    texts: tokens.flatMap(({ kind, text, at }) => (kind === 'text' ? [[text, lineOf(at)] as const] : [])),
  };
}
