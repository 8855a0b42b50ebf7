import { randomBytes } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

/** Never the console's: an unknown address there is an error, not a page. */
const OURS = /^\/(api|p|healthz|readyz|metrics)(\/|$)/;

/** The built console. Addresses of its pages all answer with index.html; a file that is not there does not. */
export function consoleFiles(directory: string): (request: Request) => Promise<Response | null> {
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (OURS.test(pathname)) return null;
    const path = pathOf(directory, pathname);
    if (path === null) return null;
    const found = await bytesOf(path);
    if (found !== null && extname(path) !== '.html') {
      const hashed = pathname.startsWith('/assets/');
      return new Response(new Uint8Array(found), {
        headers: {
          'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
          'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
          // A worker takes its policy from its own answer.
          'content-security-policy': "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'",
        },
      });
    }
    // A rule's id may hold a dot: only what could be a file of the console is missed as one.
    const extension = extname(pathname);
    if (extension !== '.html' && Object.hasOwn(TYPES, extension)) return null;
    const index = found ?? (await bytesOf(join(directory, 'index.html')));
    return index === null ? null : page(index.toString());
  };
}

function page(html: string): Response {
  const nonce = randomBytes(18).toString('base64');
  return new Response(html.replaceAll('__PZ_NONCE__', nonce), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': [
        "default-src 'self'",
        "script-src 'self' 'wasm-unsafe-eval'",
        `style-src 'self' 'nonce-${nonce}'`,
        "img-src 'self' blob: data:",
        "worker-src 'self'",
        "object-src 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ].join('; '),
    },
  });
}

/** Null for anything that would leave the folder. */
function pathOf(directory: string, pathname: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null;
  const path = normalize(join(directory, decoded));
  return path === directory || path.startsWith(directory + sep) ? path : null;
}

async function bytesOf(path: string): Promise<Buffer | null> {
  try {
    return (await stat(path)).isFile() ? await readFile(path) : null;
  } catch {
    return null;
  }
}
