// Compiles the AssemblyScript kernels and writes each as a module of base64 text, so that a package needs no file access
// to load it. With `--check`, compares instead of writing: the checked-in kernel must be reproducible from its source.
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './ensure.mjs';

const KERNELS = {
  'kernels/detect/kernel.ts': 'engine/src/detect/kernel/wasm-bytes.ts',
  'kernels/census/kernel.ts': 'census/src/kernel/wasm-bytes.ts',
  'kernels/census-people/kernel.ts': 'census/src/dedupe/wasm-bytes.ts',
  'kernels/names/kernel.ts': 'engine/src/detect/tagger/wasm-bytes.ts',
};
const FLAGS = ['-O3', '--runtime', 'stub', '--enable', 'simd', '--noAssert', '--importMemory'];

if (!existsSync('kernels/node_modules')) run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: 'kernels' });
for (const [source, target] of Object.entries(KERNELS)) {
  const wasm = join(mkdtempSync(join(tmpdir(), 'kernel-')), 'kernel.wasm');
  run(process.execPath, ['kernels/node_modules/assemblyscript/bin/asc.js', source, ...FLAGS, '-o', wasm]);
  const text = moduleOf(readFileSync(wasm), source);
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (readFileSync(target, 'utf8') !== text) {
    process.stderr.write(`${target} is not what ${source} compiles to; run "npm run kernels".\n`);
    process.exit(1);
  }
}

function moduleOf(bytes, source) {
  const lines = bytes.toString('base64').match(/.{1,160}/g);
  return (
    `// Compiled from ${source} by scripts/kernels.mjs. Do not edit.\n` +
    `export const WASM_BASE64 =\n  ${lines.map((line) => `'${line}'`).join(' +\n  ')};\n`
  );
}
