import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { join } from 'node:path';

/** A timestamp authority made with openssl in a folder: its root certificate and an HTTP server. */
export function localTsa(folder: string): { readonly root: string; readonly server: Server } {
  const run = (...args: readonly string[]): void => void execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const settings = `[tsa]
default_tsa = it
[it]
serial = serial
crypto_device = builtin
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
[use]
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
`;
  writeFileSync(join(folder, 'ts.cnf'), settings);
  writeFileSync(join(folder, 'serial'), '01\n');
  run('req', '-x509', ...curve, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Test root', '-days', '3650');
  run('req', ...curve, '-keyout', 'tsa.key', '-out', 'tsa.csr', '-subj', '/CN=Test authority');
  run(
    'x509',
    '-req',
    '-in',
    'tsa.csr',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-out',
    'tsa.pem',
    '-days',
    '3650',
    '-extfile',
    'ts.cnf',
    '-extensions',
    'use',
  );
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      writeFileSync(join(folder, 'query'), Buffer.concat(chunks));
      run(
        'ts',
        '-reply',
        '-config',
        'ts.cnf',
        '-queryfile',
        'query',
        '-inkey',
        'tsa.key',
        '-signer',
        'tsa.pem',
        '-chain',
        'ca.pem',
        '-out',
        'reply',
      );
      response
        .writeHead(200, { 'content-type': 'application/timestamp-reply' })
        .end(readFileSync(join(folder, 'reply')));
    });
  });
  return { root: join(folder, 'ca.pem'), server };
}
