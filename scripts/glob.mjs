import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SKIP = new Set(['node_modules', 'dist', 'out', '.git']);

/** Files under the given files and folders whose path matches, sorted. Node 20 has no fs.globSync. */
export function globSync(roots, pattern) {
  const found = [];
  const walk = (path) => {
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path)) if (!SKIP.has(name)) walk(join(path, name));
    } else if (pattern.test(path)) found.push(path);
  };
  for (const root of roots) walk(root);
  return found.toSorted((a, b) => (a < b ? -1 : 1));
}
