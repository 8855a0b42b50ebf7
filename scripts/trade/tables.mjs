// Makes the character tables of engine/src/detect/trade from two dictionaries that are only needed here: install them
// beside the benches first (npm install --prefix bench opencc-js pinyin-pro). The tables are checked in.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../bench/package.json', import.meta.url));
const { Converter } = require('opencc-js');
const { pinyin } = require('pinyin-pro');
const OUT = 'engine/src/detect/trade/tables';

/** Japanese and variant forms the converter leaves alone. */
const VARIANTS = '査查証证転转価价対对図图実实売卖発发気气収收伝传覧览姫姬戸户様样録录黒黑亜亚歩步毎每';

const converter = Converter({ from: 't', to: 'cn' });
const pairs = new Map();
for (let code = 0x4e00; code <= 0x9fff; code++) {
  const char = String.fromCharCode(code);
  const simple = converter(char);
  if (simple !== char && simple.length === 1) pairs.set(char, simple);
}
for (let i = 0; i < VARIANTS.length; i += 2) if (!pairs.has(VARIANTS[i])) pairs.set(VARIANTS[i], VARIANTS[i + 1]);
write('traditional', 'Traditional and variant characters with the simplified one, in pairs (OpenCC dictionaries).', [
  ['TRADITIONAL', [...pairs].flat().join('')],
]);

const gb2312 = new TextDecoder('gb18030');
const syllables = new Map();
for (let high = 0xb0; high <= 0xf7; high++)
  for (let low = 0xa1; low <= 0xfe; low++) {
    const char = gb2312.decode(Uint8Array.of(high, low));
    const syllable = pinyin(char, { toneType: 'none' }).replace('ü', 'v');
    if (/^[\u4e00-\u9fff]$/.test(char) && /^[a-z]+$/.test(syllable))
      syllables.set(syllable, (syllables.get(syllable) ?? '') + char);
  }
const sorted = [...syllables].toSorted(([a], [b]) => (a < b ? -1 : 1));
write('pinyin', 'Characters of GB 2312 by syllable without tone: `syllable characters;`.', [
  ['SYLLABLES', sorted.map(([syllable, chars]) => `${syllable} ${chars};`).join('')],
]);

function write(name, about, constants) {
  const body = constants.map(([key, text]) => {
    const lines = Array.from(
      { length: Math.ceil(text.length / 100) },
      (_, i) => `  '${text.slice(i * 100, i * 100 + 100)}'`,
    );
    return `/** ${about} */\nexport const ${key} =\n${lines.join(' +\n')};\n`;
  });
  writeFileSync(`${OUT}/${name}.ts`, `// Made by scripts/trade/tables.mjs. Do not edit.\n${body.join('\n')}`);
}
