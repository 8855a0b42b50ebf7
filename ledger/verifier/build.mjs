// Makes the one-file browser verifier: the engine's own verification, bundled into a page that may not use the network.
import { buildSync, transformSync } from 'esbuild';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));

export function verifierPage() {
  const { outputFiles } = buildSync({
    entryPoints: [file('main.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    conditions: ['source'],
    legalComments: 'none',
  });
  const script = outputFiles[0].text.trim().replaceAll('</script', '<\\/script');
  const page = readFileSync(file('page.html'), 'utf8');
  const [, css] = /<style>(.*)<\/style>/s.exec(page);
  const style = transformSync(css, { loader: 'css', minify: true, charset: 'utf8' }).code.trim();
  return page
    .replace(/>\s+</g, '><')
    .replace(/<style>.*<\/style>/s, () => `<style>${style}</style>`)
    .replace(/<script>.*<\/script>/s, () => `<script>${script}</script>`)
    .replace('POLICY', () => policy(script, style));
}

/** Nothing is loaded and nothing is sent: only this very script and style run. */
function policy(script, style) {
  const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`;
}

export function buildVerifiers() {
  mkdirSync(file('../dist/'), { recursive: true });
  writeFileSync(file('../dist/verifier.html'), verifierPage());
  copyFileSync(file('../../docs/verify/verify.py'), file('../dist/verify.py'));
}
