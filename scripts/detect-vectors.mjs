// Writes vectors/detect/*.jsonl from the templates: node --conditions=source --import tsx scripts/detect-vectors.mjs [FOLDER [SEED]]
import { mkdirSync, writeFileSync } from 'node:fs';
import { HITS } from './vectors/hits.mjs';
import { NEAR_MISSES } from './vectors/near-misses.mjs';
import { FORMS } from './vectors/forms.mjs';
import { SCENES } from './vectors/scenes.mjs';
import { random } from './vectors/random.mjs';
import { valueMaker } from './vectors/values.mjs';

const [folder = 'vectors/detect', seed = '20261121'] = process.argv.slice(2);
const ROUNDS = 2;

/** A template with its values: spans and normalised values of the hits, and why the rest is none. */
function fill(template, make) {
  const record = { text: '', spans: [], norm: [], neg: [] };
  for (const piece of template.replaceAll('↵', '\n').split(/(\{[-A-Z][\w:-]*\}|\{[A-Z_]+=[^}]+\})/)) {
    const start = record.text.length;
    // `{LANDLINE=（0755）8263 4471}`: the value as it stands.
    const [, literal, fixed] = /^\{([A-Z_]+)=([^}]+)\}$/.exec(piece) ?? [];
    if (literal !== undefined) {
      record.text += fixed;
      record.spans.push([start, record.text.length, literal]);
      record.norm.push(null);
      continue;
    }
    const [, trap, name, variant] = /^\{(-?)(\w+)(?::(\w+))?\}$/.exec(piece) ?? [];
    if (name === undefined || !Object.hasOwn(make, name)) {
      record.text += piece;
      continue;
    }
    const [written, norm] = make[name](variant);
    record.text += written;
    if (trap) record.neg.push([start, record.text.length, name]);
    else {
      record.spans.push([start, record.text.length, name]);
      record.norm.push(norm ?? null);
    }
  }
  return record;
}

const make = valueMaker(random(Number(seed)));
const files = new Map();
let file = '';
let number = 0;
for (const line of (HITS + NEAR_MISSES + SCENES + FORMS).split('\n')) {
  if (line.startsWith('# ')) {
    file = line.slice(2);
    if (!files.has(file)) files.set(file, []);
    number = files.get(file).length;
  } else if (line !== '') {
    number++;
    // A template without a value says the same in every round.
    const rounds = /\{-?[A-Za-z]/.test(line) ? ROUNDS : 1;
    for (let round = 1; round <= rounds; round++) {
      files.get(file).push(JSON.stringify({ id: `${file}-${number}-${round}`, ...fill(line, make) }));
    }
  }
}
mkdirSync(folder, { recursive: true });
for (const [name, lines] of files) writeFileSync(`${folder}/${name}.jsonl`, lines.join('\n') + '\n');
