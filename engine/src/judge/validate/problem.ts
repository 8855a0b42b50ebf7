import type { Bilingual } from '../../model/index.ts';

/** What is wrong in a pack and where: the path of keys and indexes from its top. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly text: Bilingual;
}

export type Path = readonly (string | number)[];

/** Gathers problems while a document is walked; every check goes on after one. */
export class Problems {
  readonly found: Problem[] = [];

  add(path: Path, zh: string, en: string): void {
    this.found.push({ path, text: { zh, en } });
  }
}

export type Plain = Readonly<Record<string, unknown>>;

export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Refuses keys a form does not have: a misspelt `efective` would otherwise be silently without effect. */
export function onlyKeys(value: Plain, known: readonly string[], path: Path, problems: Problems): void {
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) {
      problems.add([...path, key], `没有这一项，可用：${known.join('、')}`, `no such key; known: ${known.join(', ')}`);
    }
  }
}
