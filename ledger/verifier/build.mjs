// Makes the one-file browser verifier: the engine's own verification, bundled into a page that may not use the network.
import { buildSync } from 'esbuild';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);

export function verifierPage() {
  const { outputFiles } = buildSync({
    entryPoints: [new URL('main.ts', here).pathname],
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
  return readFileSync(new URL('page.html', here), 'utf8').replace('/*SCRIPT*/', () => script);
}

export function buildVerifiers() {
  const dist = new URL('../dist/', here);
  mkdirSync(dist, { recursive: true });
  writeFileSync(new URL('verifier.html', dist), verifierPage());
  copyFileSync(new URL('../../docs/verify/verify.py', here), new URL('verify.py', dist));
}
