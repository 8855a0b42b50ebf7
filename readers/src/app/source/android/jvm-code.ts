import type { AppCall, Watch } from '../../model.ts';
import { JAVA, KOTLIN, linesOf, tokensOf } from '../lex.ts';
import type { Token } from '../lex.ts';
import { programOf } from '../program.ts';
import type { Program } from '../program.ts';
import { classesNamed, namesOf } from './names.ts';
import type { Names } from './names.ts';
import { outline } from './outline.ts';
import type { Range } from './outline.ts';
import { classesGiven, constantsBetween, getterOf, handedOut, pathFrom, variablesOf } from './values.ts';
import type { Variables } from './values.ts';

/** What one Java or Kotlin file tells. */
export interface JvmCode {
  /** Classes it declares and imports, with their lines. */
  readonly classes: readonly (readonly [name: string, line: number])[];
  readonly declared: number;
  readonly calls: readonly AppCall[];
  readonly invokes: number;
  readonly texts: readonly (readonly [text: string, line: number])[];
  /** Calls whose target is only known at work: `Class.forName`, `getMethod`. */
  readonly reflective: number;
}

const NOT_CALLED = new Set([
  'if',
  'for',
  'while',
  'switch',
  'catch',
  'when',
  'return',
  'fun',
  'super',
  'this',
  'synchronized',
]);
const MAX_ADDRESSES = 20;
/** Classes inside one another, classes imported, parts of a name: no program has more. */
const [MAX_INSIDE, MAX_IMPORTED, MAX_PATH] = [50, 500, 20];
/** Names many classes have: a call of one says nothing unless its receiver is known. */
const COMMON = new Set([
  'exec',
  'getAddress',
  'getNumber',
  'getString',
  'getText',
  'init',
  'launch',
  'open',
  'openInputStream',
  'permission',
  'permissions',
  'query',
  'request',
  'start',
]);
const REFLECTIVE = new Set(['forName', 'getMethod', 'getDeclaredMethod', 'loadClass']);

/** Reads a Java or Kotlin file; `watch` says which calls are wanted. Names are resolved by its imports, not by a compiler. */
export function jvmCode(source: string, file: string, watch: Watch): JvmCode {
  const kotlin = /\.kts?$/.test(file);
  const raw = tokensOf(source, kotlin ? KOTLIN : JAVA);
  const names = namesOf(raw);
  const program = programOf(raw);
  const { tokens } = program;
  const lineOf = linesOf(source);
  const variables = variablesOf(program, names, kotlin);
  const imported = [...names.places.keys()].slice(0, MAX_IMPORTED);
  const ranges = outline(program, kotlin);
  const topLevel = (names.packageName === '' ? '' : `${names.packageName}.`) + fileClass(file);
  const calls: AppCall[] = [];
  const classes: [string, number][] = [...names.places].map(([name, at]) => [name, lineOf(at)]);
  const bare = new Set<AppCall>();
  const addresses = new Map<string, string[]>();
  const open: Range[] = [];
  let [invokes, reflective, declared, nextRange] = [0, 0, 0, 0];
  for (let at = 0; at < tokens.length; at++) {
    while (open.length > 0 && open.at(-1)!.to < at) open.pop();
    for (; nextRange < ranges.length && ranges[nextRange]!.from <= at; nextRange++) {
      const range = ranges[nextRange]!;
      if (open.length < MAX_INSIDE) open.push(range);
      if (range.kind !== 'class') continue;
      declared++;
      classes.push([callerOf(open, names, topLevel), lineOf(tokens[range.at]?.at ?? 0)]);
    }
    const { kind, text, at: offset } = tokens[at]!;
    if (isAddress(kind, text)) {
      const place = `${callerOf(open, names, topLevel)}.${methodOf(open)}`;
      const named = constantsBetween(program, startOfPath(tokens, at), at, names, null);
      addresses.set(place, [...(addresses.get(place) ?? []), ...named].slice(0, MAX_ADDRESSES));
    }
    if (kind !== 'word' || offset < names.end) continue;
    const isCall = tokens[at + 1]?.text === '(' && !NOT_CALLED.has(text);
    const isMember = tokens[at - 1]?.text === '.';
    const isProperty = kotlin && isMember && !isCall && /^\p{Ll}/u.test(text) && !isAssigned(tokens, at);
    if (!isCall && !isProperty) continue;
    if (isCall && isDeclared(tokens, at)) continue;
    if (isCall) invokes++;
    if (isCall && REFLECTIVE.has(text)) reflective++;
    const isMade = !isMember && /^\p{Lu}/u.test(text);
    const name = isProperty ? getterOf(text) : isMade ? '<init>' : text;
    const owners = isMember
      ? (receiverOf(program, at, names, variables, kotlin) ?? (COMMON.has(name) ? [] : imported))
      : isMade
        ? classesNamed(pathFrom(program, at).path, names)
        : ownersOfBare(text, open, names);
    const owner = owners.find((each) => watch(each, name));
    if (owner === undefined) continue;
    const to = isCall ? program.partner[at + 1]! - 1 : at;
    const call: AppCall = {
      caller: callerOf(open, names, topLevel),
      callerMethod: methodOf(open),
      owner,
      name,
      constants: isCall ? constantsBetween(program, at + 2, to, names, variables) : [],
      file: `${file}:${lineOf(offset)}`,
    };
    calls.push(call);
    if (to <= at + 1) bare.add(call);
  }
  return {
    classes,
    declared,
    // Addresses are often parsed or built on before they are passed: those of the method stand in where no argument is one.
    calls: calls.map((call) =>
      call.constants.length > 0 || bare.has(call)
        ? call
        : { ...call, constants: addresses.get(`${call.caller}.${call.callerMethod}`) ?? [] },
    ),
    invokes,
    texts: tokens.flatMap((token) =>
      token.kind === 'text' && token.text !== '' ? [[token.text, lineOf(token.at)] as const] : [],
    ),
    reflective,
  };
}

function fileClass(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return name.endsWith('.java') ? name.slice(0, -5) : `${name.slice(0, name.lastIndexOf('.'))}Kt`;
}

function callerOf(open: readonly Range[], names: Names, topLevel: string): string {
  const path = open.flatMap(({ kind, name }) => (kind === 'class' ? [name] : []));
  if (path.length === 0) return topLevel;
  return (names.packageName === '' ? '' : `${names.packageName}.`) + path.join('$');
}

function methodOf(open: readonly Range[]): string {
  return open.findLast(({ kind }) => kind === 'method')?.name ?? '';
}

function isAddress(kind: Token['kind'], text: string): boolean {
  return kind === 'text' ? text.startsWith('content://') : kind === 'word' && text.endsWith('_URI');
}

function startOfPath(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > at - 2 * MAX_PATH && tokens[from - 1]?.text === '.' && tokens[from - 2]?.kind === 'word') from -= 2;
  return from;
}

function isAssigned(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === '=' && tokens[at + 2]?.text !== '=';
}

/** Words after which a name with brackets is a call, though a word stands before it. */
const BEFORE_CALL = new Set([
  'return',
  'new',
  'else',
  'throw',
  'in',
  'case',
  'do',
  'is',
  'as',
  'and',
  'or',
  'to',
  'assert',
]);

/** A method's own declaration: a type, a modifier or `fun` stands before its name. */
function isDeclared(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'word' && !BEFORE_CALL.has(before.text);
}

/** Classes a call without a receiver may be of: imported members, and what the class itself is or inherits. */
function ownersOfBare(name: string, open: readonly Range[], names: Names): readonly string[] {
  const member = names.members.get(name);
  const enclosing = open.filter(({ kind }) => kind === 'class').toReversed();
  return [
    ...(member === undefined ? [] : [member]),
    ...enclosing.flatMap(({ supers }) => supers.flatMap((each) => classesNamed([each], names))),
    ...enclosing.flatMap((each) => classesNamed([each.name], names)),
  ];
}

/** Classes of what stands before the dot; null when that cannot be told without a compiler. */
function receiverOf(
  program: Program,
  at: number,
  names: Names,
  variables: Variables,
  kotlin: boolean,
): readonly string[] | null {
  const { tokens, partner } = program;
  let end = at - 2;
  while (/^[?!]$/.test(tokens[end]?.text ?? '')) end--;
  const last = tokens[end];
  if (last?.kind === 'word') {
    const from = startOfPath(tokens, end);
    const path = tokens.slice(from, end + 1).flatMap(({ kind, text }) => (kind === 'word' ? [text] : []));
    const whole = tokens[from - 1]?.text !== '.';
    const known = variables.classes.get(last.text);
    if (known !== undefined && known.size > 0) return [...known];
    if (whole && /^\p{Lu}/u.test(last.text)) return classesNamed(path, names);
    const handed = handedOut(last.text, kotlin);
    return handed === undefined ? null : [handed];
  }
  if (last?.text !== ')' || partner[end]! < 0) return null;
  const open = partner[end]!;
  const before = tokens[open - 1];
  if (before?.kind === 'word' && !NOT_CALLED.has(before.text)) {
    const handed = handedOut(before.text, kotlin);
    if (handed !== undefined) return [handed];
    if (/^\p{Lu}/u.test(before.text)) return classesNamed(pathFrom(program, startOfPath(tokens, open - 1)).path, names);
  }
  const given = classesGiven(program, startOfPath(tokens, Math.max(0, open - 1)), end - 1, names, kotlin);
  return given.length > 0 ? given : null;
}
