import { HANDED_OUT, SERVICES } from './handed-out.ts';
import { classesNamed } from './names.ts';
import type { Names } from './names.ts';
import type { Program } from '../program.ts';
import { endOfExpression } from './outline.ts';

/** What the variables of a file are, without regard to where each may be seen. */
export interface Variables {
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Constants a variable was given. */
  readonly constants: ReadonlyMap<string, readonly string[]>;
}

const MAX_ASSIGNED = 300;
const MAX_PATH = 20;
const MAX_CONSTANTS = 64;

/** A dotted name that begins at `at`, and the place after it. */
export function pathFrom({ tokens }: Program, at: number): { readonly path: readonly string[]; readonly next: number } {
  const path: string[] = [];
  let i = at;
  while (tokens[i]?.kind === 'word' && path.length < MAX_PATH) {
    path.push(tokens[i]!.text);
    if (tokens[i + 1]?.text !== '.' || tokens[i + 2]?.kind !== 'word') return { path, next: i + 1 };
    i += 2;
  }
  return { path, next: i };
}

export function variablesOf(program: Program, names: Names, kotlin: boolean): Variables {
  const { tokens, breaks, partner } = program;
  const classes = new Map<string, Set<string>>();
  const constants = new Map<string, string[]>();
  const isA = (name: string, path: readonly string[]): void => {
    const known = classes.get(name) ?? new Set();
    classes.set(name, known);
    for (const each of classesNamed(path, names)) known.add(each);
  };
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text } = tokens[at]!;
    if (kind !== 'word' || tokens[at - 1]?.text === '.') continue;
    const { path, next } = pathFrom(program, at);
    const after = afterGenerics(program, next);
    // Java: `TelephonyManager manager = …`; Kotlin: `manager: TelephonyManager`.
    if (
      /^\p{Lu}/u.test(path.at(-1)!) &&
      tokens[after]?.kind === 'word' &&
      /^[=;,):]$/.test(tokens[after + 1]?.text ?? '')
    )
      isA(tokens[after].text, path);
    if (path.length === 1 && tokens[at + 1]?.text === ':' && tokens[at + 2]?.kind === 'word')
      isA(text, pathFrom(program, at + 2).path);
    const name = path.at(-1)!;
    const assigned = assignedAt(program, next, path.length === 1);
    if (assigned < 0) continue;
    const end = Math.min(endOfExpression(assigned, tokens, breaks, partner), assigned + MAX_ASSIGNED);
    for (const each of classesGiven(program, assigned + 1, end, names, kotlin)) {
      const known = classes.get(name) ?? new Set();
      classes.set(name, known.add(each));
    }
    const given = constantsBetween(program, assigned + 1, end, names, null);
    if (given.length > 0) constants.set(name, [...(constants.get(name) ?? []), ...given].slice(0, MAX_CONSTANTS));
  }
  return { classes, constants };
}

/** Where the `=` or `by` stands that gives a variable what it is; -1 where nothing is given. */
function assignedAt({ tokens }: Program, next: number, simple: boolean): number {
  const sign = tokens[next]?.text;
  if (sign === '=' && tokens[next + 1]?.text !== '=') return next;
  if (simple && sign === 'by') return next;
  if (!simple || sign !== ':') return -1;
  // `name: Type<X>? = …`
  for (let i = next + 1; i < next + 12 && i < tokens.length; i++) {
    if (tokens[i]!.text === '=') return tokens[i + 1]?.text === '=' ? -1 : i;
    if (tokens[i]!.kind !== 'word' && !/^[.<>?]$/.test(tokens[i]!.text)) return -1;
  }
  return -1;
}

function afterGenerics({ tokens }: Program, at: number): number {
  let i = at;
  if (tokens[i]?.text === '<')
    for (let depth = 0; i < at + 40 && i < tokens.length; i++) {
      if (tokens[i]!.text === '<') depth++;
      if (tokens[i]!.text === '>' && --depth === 0) {
        i++;
        break;
      }
    }
  while (tokens[i]?.text === '[' || tokens[i]?.text === ']') i++;
  return i;
}

/** Classes an expression may have: cast, made, asked for by class or by the name of a service, or handed out. */
export function classesGiven(
  program: Program,
  from: number,
  to: number,
  names: Names,
  kotlin: boolean,
): readonly string[] {
  const { tokens, partner } = program;
  for (let at = from; at <= to; at++) {
    if (tokens[at]!.kind !== 'word') continue;
    const before = tokens[at - 1]?.text;
    const { path, next } = pathFrom(program, at);
    const service = SERVICES.get(path.at(-1)!);
    if (service !== undefined) return [service];
    const asked = before === 'as' || (before === '?' && tokens[at - 2]?.text === 'as') || before === 'new';
    const cast =
      before === '(' &&
      tokens[at - 2]?.kind !== 'word' &&
      tokens[next]?.text === ')' &&
      tokens[next + 1]?.kind === 'word';
    const byClass = path.at(-1) === 'class' || (tokens[next]?.text === ':' && tokens[next + 2]?.text === 'class');
    const generic = before === '<' && tokens[at - 2]?.text === 'getSystemService';
    const made = at === from && kotlin && /^\p{Lu}/u.test(path.at(-1)!) && tokens[next]?.text === '(';
    if ((asked || cast || byClass || generic || made) && path.some((part) => /^\p{Lu}/u.test(part)))
      return classesNamed(path.at(-1) === 'class' ? path.slice(0, -1) : path, names);
    if (next > at + 1) at = next - 1;
    const last = tokens[at]!.text;
    const end = tokens[at + 1]?.text === '(' ? partner[at + 1]! : at;
    // A block may follow: what is to be done with the result.
    const handed = end === to || tokens[end + 1]?.text === '{' ? handedOut(last, kotlin) : undefined;
    if (handed !== undefined) return [handed];
  }
  return [];
}

/** What a method hands out; in Kotlin also under the name of a property. */
export function handedOut(name: string, kotlin: boolean): string | undefined {
  return HANDED_OUT.get(name) ?? (kotlin ? HANDED_OUT.get(getterOf(name)) : undefined);
}

export function getterOf(property: string): string {
  return `get${property[0]!.toUpperCase()}${property.slice(1)}`;
}

/** Texts and constants named between two places, those of variables among them. */
export function constantsBetween(
  program: Program,
  from: number,
  to: number,
  names: Names,
  variables: Variables | null,
): string[] {
  const { tokens } = program;
  const found: string[] = [];
  for (let at = from; at <= to && found.length < MAX_CONSTANTS; at++) {
    const { kind, text } = tokens[at]!;
    if (kind === 'text') found.push(text);
    if (kind !== 'word') continue;
    const { path, next } = pathFrom(program, at);
    at = next - 1;
    if (tokens[next]?.text === '(') continue;
    const own = path.length === 1 ? variables?.constants.get(path[0]!) : undefined;
    if (own !== undefined) found.push(...own);
    else {
      const constant = constantNamed(path, names);
      if (constant !== null) found.push(constant);
    }
  }
  return found;
}

function constantNamed(path: readonly string[], names: Names): string | null {
  const name = path.at(-1)!;
  if (!/^\p{Lu}[\p{Lu}\p{N}_]+$/u.test(name)) return null;
  const owner = path.length > 1 ? classesNamed(path.slice(0, -1), names)[0] : names.members.get(name);
  if (owner === undefined) return null;
  // The compiler puts a permission's name in the place of its constant.
  return owner.endsWith('Manifest$permission') ? `android.permission.${name}` : `${owner}.${name}`;
}
