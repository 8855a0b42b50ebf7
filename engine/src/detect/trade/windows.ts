/** A stretch of a long post (UTF-16 units, end exclusive). */
export interface Window {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Posts up to here are judged as a whole only. */
const LONG = 140;
const WINDOW = 48;
/** A sentence that ends after this much of a window ends the window: an advertisement is a sentence or two. */
const FEWEST = 14;
const END = /[。！？!?；;\n\r]/;

/** The sentences of a long post, short ones together, long ones cut: an advertisement pasted into a recipe is found. */
export function windowsOf(text: string): readonly Window[] {
  if (text.length <= LONG) return [];
  const windows: Window[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + WINDOW);
    for (let at = start + FEWEST; at < end; at++)
      if (END.test(text[at]!)) {
        end = at + 1;
        break;
      }
    windows.push({ text: text.slice(start, end), start, end });
    start = end;
  }
  return windows;
}
