// Writes vectors/judge/*.jsonl from the examples that stand beside the rules: one file a kind.
import { mkdirSync, writeFileSync } from 'node:fs';
import { readLaw } from './law-pack.mjs';

/** File name → content. Examples without expected keys of the result are the rules' own affair and stay there. */
export function judgeVectors() {
  const kinds = new Map();
  for (const rule of Object.values(readLaw().rules).flat()) {
    rule.examples.forEach(({ kind = rule.kinds[0], date, facts, expected, holds }, index) => {
      if (!expected || holds === 'unknown' || rule.profiles) return;
      const line = JSON.stringify({ id: `${rule.id}/${index + 1}`, kind, date, facts, expected });
      kinds.set(kind, [...(kinds.get(kind) ?? []), line]);
    });
  }
  return new Map([...kinds].map(([kind, lines]) => [`${kind}.jsonl`, lines.join('\n') + '\n']));
}

if (process.argv[1] === import.meta.filename) {
  mkdirSync('vectors/judge', { recursive: true });
  for (const [name, content] of judgeVectors()) writeFileSync(`vectors/judge/${name}`, content);
}
