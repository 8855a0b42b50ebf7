/** How many marks stand where, in at most `most` equal stretches, for a file whose length is known only at its end. */
export function densityCounter(most = 400): { add(line: number, marks: number): void; counts(): number[] } {
  let width = 1;
  let counts: number[] = [];
  return {
    add(line, marks) {
      while (Math.floor(line / width) >= most) {
        width *= 2;
        counts = Array.from(
          { length: Math.ceil(counts.length / 2) },
          (_, at) => counts[2 * at]! + (counts[2 * at + 1] ?? 0),
        );
      }
      const at = Math.floor(line / width);
      while (counts.length <= at) counts.push(0);
      counts[at]! += marks;
    },
    counts: () => counts,
  };
}
