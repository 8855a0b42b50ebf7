import { MappedText } from '../text/segments.ts';
import type { Attribute } from './token.ts';

const MAX_COLUMNS = 1000;

/** A table row as its tags come by. `spans` are, by column, the rows a cell above still reaches down. */
export class HtmlRow {
  readonly cells: MappedText[] = [];
  readonly spansAfter: number[] = [];
  cell: MappedText | null = null;
  readonly #spans: readonly number[];

  constructor(spans: readonly number[]) {
    this.#spans = spans;
  }

  open(text: string, attributes: readonly Attribute[]): void {
    const number = (wanted: string) => {
      const found = attributes.find(({ name }) => name.toLowerCase() === wanted);
      const value = found === undefined ? 1 : Number.parseInt(text.slice(found.start, found.end), 10);
      return value >= 1 ? Math.min(value, MAX_COLUMNS) : 1;
    };
    this.#coverFromAbove();
    if (this.cells.length >= MAX_COLUMNS) return;
    this.cell = new MappedText();
    const down = number('rowspan') - 1;
    for (let i = 0; i < number('colspan') && this.cells.length < MAX_COLUMNS; i++) {
      this.spansAfter.push(down);
      this.cells.push(i === 0 ? this.cell : new MappedText());
    }
  }

  close(): void {
    this.cell = null;
  }

  /** Columns a cell above covers are empty here, so that what follows stays under its heading. */
  #coverFromAbove(): void {
    while ((this.#spans[this.cells.length] ?? 0) > 0) {
      this.spansAfter.push(this.#spans[this.cells.length]! - 1);
      this.cells.push(new MappedText());
    }
  }
}
