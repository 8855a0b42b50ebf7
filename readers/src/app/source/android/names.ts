import type { Token } from '../lex.ts';

/** What the simple names of a Java or Kotlin file stand for. */
export interface Names {
  readonly packageName: string;
  /** Classes imported by name. */
  readonly imported: ReadonlyMap<string, string>;
  /** Packages, and classes whose members are, imported whole. */
  readonly wildcards: readonly string[];
  /** Members imported from a class by name, with that class. */
  readonly members: ReadonlyMap<string, string>;
  /** Offsets of the imports of classes. */
  readonly places: ReadonlyMap<string, number>;
  /** Where the last of these lines ends. */
  readonly end: number;
}

/** Reads `package` and `import` lines. */
export function namesOf(tokens: readonly Token[]): Names {
  let packageName = '';
  const imported = new Map<string, string>();
  const wildcards: string[] = [];
  const members = new Map<string, string>();
  const places = new Map<string, number>();
  let end = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text, at: offset } = tokens[at]!;
    if (kind !== 'word' || (text !== 'import' && text !== 'package')) continue;
    if (at > 0 && !/^[;\n]$/.test(tokens[at - 1]!.text)) continue;
    const isStatic = tokens[at + 1]?.text === 'static';
    const parts: string[] = [];
    let alias: string | null = null;
    for (at += isStatic ? 2 : 1; at < tokens.length && !/^[;\n]$/.test(tokens[at]!.text); at++) {
      if (tokens[at]!.text === 'as') alias = tokens[at + 1]?.text ?? null;
      else if (alias === null && tokens[at]!.text !== '.') parts.push(tokens[at]!.text);
    }
    end = tokens[at]?.at ?? Number.MAX_SAFE_INTEGER;
    if (text === 'package') packageName = parts.join('.');
    else if (parts.at(-1) === '*') wildcards.push(classPath(parts.slice(0, -1)));
    else {
      const last = parts.at(-1) ?? '';
      // Kotlin imports members as it does classes: `import android.Manifest.permission.CAMERA`.
      const isMember =
        isStatic || (parts.slice(0, -1).some((part) => /^\p{Lu}/u.test(part)) && !/^\p{Lu}\p{L}*\p{Ll}/u.test(last));
      if (isMember) members.set(alias ?? last, classPath(parts.slice(0, -1)));
      else {
        const name = classPath(parts);
        imported.set(alias ?? last, name);
        places.set(name, offset);
      }
    }
  }
  return { packageName, imported, wildcards, members, places, end };
}

/** Parts of a name as the bytecode has it: what follows a class stands inside it. */
export function classPath(parts: readonly string[]): string {
  const first = parts.findIndex((part) => /^\p{Lu}/u.test(part));
  if (first < 0) return parts.join('.');
  return [...parts.slice(0, first), parts.slice(first).join('$')].join('.');
}

/** The classes a path of names in the code may be, likeliest first: `Settings.Secure`, `android.os.Build`. */
export function classesNamed(path: readonly string[], names: Names): readonly string[] {
  const [head, ...inner] = path;
  if (head === undefined) return [];
  if (/^\p{Ll}/u.test(head)) return path.some((part) => /^\p{Lu}/u.test(part)) ? [classPath(path)] : [];
  const within = (outer: string): string => [outer, ...inner].join('$');
  const known = names.imported.get(head);
  if (known !== undefined) return [within(known)];
  return [
    ...names.wildcards.map((name) => within(/\.\p{Lu}/u.test(name) ? `${name}$${head}` : `${name}.${head}`)),
    within(names.packageName === '' ? head : `${names.packageName}.${head}`),
    within(`java.lang.${head}`),
  ];
}
