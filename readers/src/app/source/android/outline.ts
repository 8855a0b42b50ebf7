import type { Token } from '../lex.ts';
import type { Program } from '../program.ts';

/** A class or a method, from its first token inside to its last. */
export interface Range {
  readonly kind: 'class' | 'method';
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Simple names after `extends`, `implements` or `:`. */
  readonly supers: readonly string[];
  /** Where its name stands. */
  readonly at: number;
}

/** How far a declaration is followed: no program's is longer. */
const MAX_HEAD = 300;
const CLASS_WORDS = new Set(['class', 'interface', 'enum', 'object', 'record']);
const STATEMENTS = new Set(['if', 'for', 'while', 'switch', 'catch', 'synchronized', 'try', 'when', 'return', 'super']);
const DECLARES =
  /^(?:class|interface|object|fun|val|var|const|private|public|internal|protected|open|abstract|data|sealed|enum|override|companion|typealias|inline|suspend|lateinit|@)$/;

/** Classes and methods of a file in the order they begin. */
export function outline(program: Program, kotlin: boolean): Range[] {
  const ranges: Range[] = [];
  for (let at = 0; at < program.tokens.length; at++) {
    const { kind, text } = program.tokens[at]!;
    if (kind !== 'word') continue;
    const range = CLASS_WORDS.has(text)
      ? classAt(program, at)
      : kotlin
        ? text === 'fun'
          ? functionAt(program, at)
          : blockAt(program, at, 'init', '<init>')
        : (blockAt(program, at, 'static', '<clinit>') ?? methodAt(program, at));
    if (range !== null) ranges.push(range);
  }
  return ranges.toSorted((a, b) => a.from - b.from);
}

function classAt({ tokens, breaks, partner }: Program, at: number): Range | null {
  const before = tokens[at - 1]?.text;
  if (before === '.' || before === ':') return null;
  // `enum class`, `companion object`: the word before or after tells the same again.
  const second = tokens[at + 1];
  if (second?.kind === 'word' && CLASS_WORDS.has(second.text)) return null;
  const named = second?.kind === 'word';
  if (!named && before !== 'companion') return null;
  const supers: string[] = [];
  for (let i = named ? at + 2 : at + 1, steps = 0; i < tokens.length && steps < MAX_HEAD; i++, steps++) {
    const { kind, text } = tokens[i]!;
    if (text === '{' && kind === 'sign') {
      const to = partner[i]! < 0 ? tokens.length : partner[i]!;
      return { kind: 'class', name: named ? second.text : 'Companion', from: i, to, supers, at: at + 1 };
    }
    if (text === '(' && partner[i]! > i) i = partner[i]!;
    else if (text === ';' || text === '}' || (breaks[i] === true && DECLARES.test(text))) break;
    else if (kind === 'word' && /^\p{Lu}/u.test(text)) supers.push(text);
  }
  return named ? { kind: 'class', name: second.text, from: at + 1, to: at + 1, supers, at: at + 1 } : null;
}

function functionAt({ tokens, breaks, partner }: Program, at: number): Range | null {
  let i = at + 1;
  let name = '';
  for (; i < tokens.length && i < at + MAX_HEAD && tokens[i]!.text !== '('; i++)
    if (tokens[i]!.kind === 'word') name = tokens[i]!.text;
  if (name === '' || partner[i] === undefined || partner[i]! < 0) return null;
  const end = partner[i]! + MAX_HEAD;
  for (i = partner[i]! + 1; i < tokens.length && i < end; i++) {
    const { kind, text } = tokens[i]!;
    if (kind !== 'sign') {
      if (breaks[i] === true && DECLARES.test(text)) return null;
      continue;
    }
    if (text === '{') return { kind: 'method', name, from: i, to: closing(partner, tokens, i), supers: [], at };
    if (text === '=')
      return { kind: 'method', name, from: i, to: endOfExpression(i, tokens, breaks, partner), supers: [], at };
    if (text === '}' || text === ';') return null;
  }
  return null;
}

function methodAt({ tokens, partner }: Program, at: number): Range | null {
  const { text: name } = tokens[at]!;
  if (tokens[at + 1]?.text !== '(' || STATEMENTS.has(name) || /^(?:\.|new|@)$/.test(tokens[at - 1]?.text ?? ''))
    return null;
  let i = partner[at + 1]! + 1;
  if (i === 0) return null;
  const end = i + MAX_HEAD;
  if (tokens[i]?.text === 'throws') while (i < tokens.length && i < end && !/^[{;}]$/.test(tokens[i]!.text)) i++;
  if (tokens[i]?.text !== '{') return null;
  const constructs = tokens[at - 1]?.kind !== 'word' || /^(?:public|private|protected)$/.test(tokens[at - 1]!.text);
  return {
    kind: 'method',
    name: constructs && /^\p{Lu}/u.test(name) ? '<init>' : name,
    from: i,
    to: closing(partner, tokens, i),
    supers: [],
    at,
  };
}

function blockAt({ tokens, partner }: Program, at: number, word: string, name: string): Range | null {
  if (tokens[at]!.text !== word || tokens[at + 1]?.text !== '{') return null;
  return { kind: 'method', name, from: at + 1, to: closing(partner, tokens, at + 1), supers: [], at };
}

function closing(partner: Int32Array, tokens: readonly Token[], at: number): number {
  return partner[at]! < 0 ? tokens.length : partner[at]!;
}

/** Where what is assigned at `from` ends: a `;`, a bracket that closes more than was opened, or a line without a sequel. */
export function endOfExpression(
  from: number,
  tokens: readonly Token[],
  breaks: readonly boolean[],
  partner: Int32Array,
): number {
  let i = from + 1;
  for (let steps = 0; i < tokens.length && steps < MAX_HEAD; i++, steps++) {
    const { kind, text } = tokens[i]!;
    if (kind === 'sign' && partner[i]! > i) i = partner[i]!;
    else if (kind === 'sign' && /^[;)}\]]$/.test(text)) return i - 1;
    else if (breaks[i] === true && i > from + 1 && !/^[.?:|&+]$/.test(text) && !/^[=+|&,(:]$/.test(tokens[i - 1]!.text))
      return i - 1;
  }
  return i - 1;
}
