import { createCipheriv, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Keyed } from '@pingzhang/engine/act';
import { redactError } from './errors.ts';

const LEAST_BYTES = 16;

/** @throws PZ_REDACT_KEY for a file that is missing or holds less than 128 bits */
export function readKey(path: string): Keyed {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    const detail = (cause as NodeJS.ErrnoException).code ?? 'unreadable';
    throw redactError('PZ_REDACT_KEY', { path, detail }, cause);
  }
  const secret = decode(bytes);
  if (secret.length < LEAST_BYTES || secret.length > 4096 || new Set(secret).size < 4) {
    throw redactError('PZ_REDACT_KEY', { path, detail: `${secret.length} B, ≥ ${LEAST_BYTES} B` });
  }
  return keyedBy(secret);
}

/** Text of hex digits or base64 is read as what it stands for; anything else counts as it is. */
function decode(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1').trim();
  if (/^(?:[0-9a-f]{2}){16,}$/i.test(text)) return Buffer.from(text, 'hex');
  if (/^[A-Za-z0-9+/]{22,}={0,2}$/.test(text)) return Buffer.from(text, 'base64');
  return bytes;
}

/** AES-256 for FF1 and HMAC-SHA-256 for the rest, under keys derived apart so that neither says anything of the other. */
export function keyedBy(secret: Uint8Array): Keyed {
  const derive = (purpose: string): Buffer =>
    createHmac('sha256', secret).update(`pingzhang/redact/v1/${purpose}`).digest();
  const cipher = createCipheriv('aes-256-ecb', derive('ff1'), null).setAutoPadding(false);
  const macKey = derive('mac');
  return {
    encryptBlock: (block) => cipher.update(block),
    mac: (message) => createHmac('sha256', macKey).update(message).digest(),
  };
}
