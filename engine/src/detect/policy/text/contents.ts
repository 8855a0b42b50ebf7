import { headingOf, markerOf } from './headings.ts';

interface Line {
  readonly start: number;
  readonly end: number;
}

const LONGEST = 60;
/** Fewer repeated titles in a row are chance: 共享 may stand under two headings. */
const FEWEST = 3;

/**
 * Lines of a table of contents: titles in a row that come again further down, in the same order, as headings. Their
 * numbers say nothing of what follows, so they open no sections. Linear in the text.
 */
export function contentsOf(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const titles = lines.map(({ start, end }) => (end - start > LONGEST ? '' : titleOf(text.slice(start, end))));
  const last = new Map<string, number>();
  for (const [index, title] of titles.entries()) {
    const { start = 0, end = 0 } = lines[index] ?? {};
    if (title !== '' && headingOf(text.slice(start, end)) !== null) last.set(title, index);
  }
  const found = new Set<number>();
  let run: number[] = [];
  let reached = -1;
  const close = (): void => {
    const [first = 0, final = -1] = [run[0], run.at(-1)];
    if (run.length >= FEWEST)
      for (let index = first; index <= final; index++) if (titles[index] !== '') found.add(index);
    run = [];
    reached = -1;
  };
  for (const [index, title] of titles.entries()) {
    const again = title === '' ? -1 : (last.get(title) ?? -1);
    // Up to two titles in between may read otherwise below.
    if (run.length > 0 && (index - (run.at(-1) ?? 0) > 3 || index >= (last.get(titles[run[0] ?? 0] ?? '') ?? 0)))
      close();
    if (again <= index || again <= reached) continue;
    run.push(index);
    reached = again;
  }
  close();
  return found;
}

/** A title without its number, marks and the page it stands on. */
function titleOf(line: string): string {
  const title = line.slice(markerOf(line)?.length ?? 0).replace(/[.…·\s]{2,}\d{1,3}$/, '');
  const bare = title.replace(/[^\p{L}]/gu, '').toLowerCase();
  return bare.length < 2 ? '' : bare;
}
