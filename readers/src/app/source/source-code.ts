import { collectHosts } from '../hosts.ts';
import type { AppCall } from '../model.ts';
import type { SourceTree } from './source-tree.ts';

/** What one file of code tells, in a language whose calls go by file rather than by class. */
export interface SourceCode {
  /** Modules it imports, with their lines. */
  readonly imports: readonly (readonly [name: string, line: number])[];
  readonly calls: readonly AppCall[];
  readonly invokes: number;
  /** Texts in the code, with their lines. */
  readonly texts: readonly (readonly [text: string, line: number])[];
}

const CHINESE = /[\u4e00-\u9fff]{2}/;
const MAX_TEXTS = 50_000;

/** What all code of a project tells together. */
export class AllCode {
  readonly imports = new Set<string>();
  readonly calls: AppCall[] = [];
  readonly hosts = new Set<string>();
  /** Texts a user may see. */
  readonly texts = new Set<string>();
  readonly places: Map<string, string>;
  files = 0;
  invokes = 0;

  constructor(places: Map<string, string>) {
    this.places = places;
  }

  add(file: string, code: SourceCode): void {
    this.files++;
    this.invokes += code.invokes;
    for (const call of code.calls) this.calls.push(call);
    for (const [name, line] of code.imports) {
      this.imports.add(name);
      this.stands(name, `${file}:${line}`);
    }
    for (const [text, line] of code.texts) {
      if (text.includes('://')) collectHosts(text, this.hosts);
      else if (CHINESE.test(text)) this.shows(text, `${file}:${line}`);
    }
  }

  shows(text: string, place: string): void {
    if (this.texts.size >= MAX_TEXTS) return;
    this.texts.add(text);
    this.stands(text, place);
  }

  private stands(what: string, place: string): void {
    if (!this.places.has(what)) this.places.set(what, place);
  }
}

export function readAll(
  tree: SourceTree,
  files: readonly string[],
  into: AllCode,
  read: (source: string, file: string) => SourceCode,
): void {
  for (const file of files) {
    const source = tree.text(file);
    if (source !== null) into.add(file, read(source, file));
  }
}
