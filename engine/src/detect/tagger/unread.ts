import { isHan } from '../view/char-class.ts';
import { lastAtOrBefore } from '../view/context.ts';
import type { View } from '../view/view.ts';
import type { Worth } from './tagger.ts';

/** What neither findings nor labels account for yet. */
export class Unread implements Worth {
  private readonly view: View;
  /** Units that findings hold; where there are none nothing is kept. */
  private taken: Uint8Array | null = null;

  constructor(view: View) {
    this.view = view;
  }

  take({ start, end }: { readonly start: number; readonly end: number }): void {
    (this.taken ??= new Uint8Array(this.view.length)).fill(1, start, end);
  }

  /** No finding holds any of it. */
  stretch(start: number, end: number): boolean {
    if (this.taken !== null) for (let i = start; i < end; i++) if (this.taken[i] === 1) return false;
    return true;
  }

  /** Not `姓名：张伟 电话：138…`, where findings and label words hold every character that a name could. */
  sentence(from: number, to: number): boolean {
    const { codes, labels } = this.view;
    let label = lastAtOrBefore(labels.start, from);
    for (let i = from; i < to; i++) {
      const code = codes[i]!;
      if (!isHan(code) && (code < 0x41 || code > 0x5a)) continue;
      if (this.taken !== null && this.taken[i] === 1) continue;
      while (label + 1 < labels.start.length && labels.start[label + 1]! <= i) label++;
      if (label < 0 || labels.end[label]! <= i) return true;
    }
    return false;
  }
}
