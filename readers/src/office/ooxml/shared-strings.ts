import { readError } from '../../errors.ts';
import { childrenNamed, type Element, isElement, localName, textOf } from './xml-tree.ts';
import type { UnitHandler } from './xml-units.ts';

const BLOCK = 4 << 20;
/** Entries whose formatting is kept for the copy; beyond it cells keep their text and lose mixed fonts. */
const MAX_RICH = 50_000;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The texts cells refer to by number, held as UTF-8 so that a table of a million costs what its text costs. */
export class SharedStrings {
  readonly #blocks: Uint8Array[] = [];
  readonly #starts: number[] = [];
  readonly #rich = new Map<number, Element>();
  readonly #phonetic: string[] = [];
  readonly #limit: number;
  #used = new Uint8Array(1024);
  #length = 0;

  /** @param limit bytes of text held. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** Pronunciation beside the texts: shown once and left out of copies. */
  get phonetic(): readonly string[] {
    return this.#phonetic;
  }

  add(item: Element): void {
    const index = this.#starts.length;
    this.#starts.push(this.#append(stringText(item)));
    const phonetic = phoneticText(item);
    if (phonetic !== '') this.#phonetic.push(phonetic);
    if (this.#rich.size < MAX_RICH && item.children.some((child) => isElement(child, 'r'))) this.#rich.set(index, item);
  }

  /** @returns undefined for a number the table does not hold: a broken file. */
  text(index: number): string | undefined {
    const start = this.#starts[index];
    if (start === undefined) return undefined;
    if (index >= this.#used.length) {
      const wider = new Uint8Array(this.#starts.length);
      wider.set(this.#used);
      this.#used = wider;
    }
    this.#used[index] = 1;
    return this.#read(start, this.#starts[index + 1] ?? this.#length);
  }

  rich(index: number): Element | undefined {
    return this.#rich.get(index);
  }

  /** Texts no cell refers to: remains of deleted cells. */
  *unused(): Iterable<string> {
    for (let index = 0; index < this.count; index++) {
      if (this.#used[index] !== 1) yield this.text(index) as string;
    }
  }

  #append(text: string): number {
    const start = this.#length;
    let rest = encoder.encode(text);
    if (start + rest.length > this.#limit) {
      throw readError('PZ_READ_TOO_LARGE', { name: 'sharedStrings.xml', limit: this.#limit });
    }
    while (rest.length > 0) {
      const offset = this.#length % BLOCK;
      if (offset === 0) this.#blocks.push(new Uint8Array(BLOCK));
      const part = rest.subarray(0, BLOCK - offset);
      this.#blocks.at(-1)?.set(part, offset);
      this.#length += part.length;
      rest = rest.subarray(part.length);
    }
    return start;
  }

  #read(start: number, end: number): string {
    const bytes = new Uint8Array(end - start);
    for (let at = start; at < end;) {
      const offset = at % BLOCK;
      const block = this.#blocks[Math.floor(at / BLOCK)] as Uint8Array;
      const part = block.subarray(offset, Math.min(BLOCK, offset + end - at));
      bytes.set(part, at - start);
      at += part.length;
    }
    return decoder.decode(bytes);
  }
}

export function sharedStringsHandler(table: SharedStrings): UnitHandler {
  return { startsUnit: (tag) => tag === 'si', unit: (item) => table.add(item) };
}

/** The text elements of a string item, in order: of its runs, not of its pronunciation. */
export function textElements(item: Element): Element[] {
  return item.children.flatMap((child) => {
    if (!isElement(child)) return [];
    const tag = localName(child.name);
    if (tag === 't') return [child];
    return tag === 'rPh' || tag === 'rPr' ? [] : textElements(child);
  });
}

function stringText(item: Element): string {
  return textElements(item).map(textOf).join('');
}

export function phoneticText(item: Element): string {
  return childrenNamed(item, 'rPh').map(stringText).join('');
}
