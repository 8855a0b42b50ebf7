// Gathers the YAML of `law/` into one JSON document with a content hash, so that a program loads it in a millisecond
// and every verdict can name the exact pack it was given under.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, relative } from 'node:path';
import { parse } from 'yaml';
import { globSync } from './glob.mjs';

/** Every YAML or JSON file under `law/<kind>/` becomes `pack[kind][file name]`: every file's content under its own name. */
export function readLaw(root = 'law') {
  const pack = {};
  for (const file of globSync([root], /\.(?:yaml|json)$/)) {
    const [kind] = relative(root, dirname(file)).split('/');
    if (kind === '') continue;
    const text = readFileSync(file, 'utf8');
    (pack[kind] ??= {})[basename(file, extname(file))] = file.endsWith('.json') ? JSON.parse(text) : parse(text);
  }
  return pack;
}

export function buildLawPack(root = 'law') {
  const content = JSON.stringify(readLaw(root));
  const hash = createHash('sha256').update(content).digest('hex');
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  mkdirSync(`${root}/dist`, { recursive: true });
  writeFileSync(`${root}/dist/pack.json.tmp`, `{"version":"${version}","hash":"${hash}",${content.slice(1)}\n`);
  renameSync(`${root}/dist/pack.json.tmp`, `${root}/dist/pack.json`);
}
