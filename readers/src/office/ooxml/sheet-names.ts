import type { Edit } from '@pingzhang/engine/model';

const MAX_LENGTH = 31;

/** Sheets are often named after people. A changed name must stay one the format allows, and references must follow it. */
export class SheetNames {
  readonly #renamed = new Map<string, string>();
  readonly #taken = new Set<string>();

  /** @returns the name of the copy: `wanted` without what a name may not hold, told apart from those before it */
  rename(old: string, wanted: string): string {
    if (wanted === old) {
      this.#taken.add(old);
      return old;
    }
    const allowed = wanted.replace(/[\\/?*:[\]]/g, '＊').replace(/^'|'$/g, '') || '表';
    let name = allowed.slice(0, MAX_LENGTH);
    for (let count = 2; this.#taken.has(name); count++) {
      const mark = `(${count})`;
      name = allowed.slice(0, MAX_LENGTH - mark.length) + mark;
    }
    this.#taken.add(name);
    this.#renamed.set(old, name);
    return name;
  }

  renamed(name: string): string | undefined {
    return this.#renamed.get(name);
  }

  /** References to renamed sheets in a formula, such as `'张三'!A1`, as edits. */
  references(text: string): Edit[] {
    if (this.#renamed.size === 0 || !text.includes('!')) return [];
    const edits: Edit[] = [];
    for (const match of text.matchAll(/'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/gu)) {
      const name = this.#renamed.get(match[1]?.replaceAll("''", "'") ?? match[2] ?? '');
      const [start, end] = [match.index, match.index + match[0].length];
      if (name !== undefined) edits.push({ start, end, text: `'${name.replaceAll("'", "''")}'!` });
    }
    return edits;
  }
}
