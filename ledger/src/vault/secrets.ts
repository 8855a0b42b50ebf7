import { createHash } from 'node:crypto';
import { canonicalJson, fromBase64 } from '@pingzhang/engine/prove';

/** The secrets of a vault, as its file holds them. */
export interface Secrets {
  readonly actorKey: string;
  readonly epochKey: string;
  /** An erasure under way: the key the remaining subjects move to, and the pseudonym of the one to forget. */
  readonly next?: { readonly epochKey: string; readonly forget: string };
}

/** The check makes a changed byte of a key that signs nothing show. */
export function formatSecrets(secrets: Secrets): Buffer {
  const check = createHash('sha256')
    .update(canonicalJson(secrets as never))
    .digest('hex')
    .slice(0, 16);
  return Buffer.from(`${canonicalJson({ ...secrets, check })}\n`);
}

/** Null unless the text is what `formatSecrets` makes of 32-byte keys. */
export function parseSecrets(bytes: Buffer): Secrets | null {
  try {
    const { check: _, ...secrets } = JSON.parse(bytes.toString()) as Secrets & { readonly check: string };
    const { actorKey, epochKey, next } = secrets;
    const keys = [actorKey, epochKey, ...(next === undefined ? [] : [next.epochKey])];
    const fine = keys.every((key) => fromBase64(key)?.length === 32) && formatSecrets(secrets).equals(bytes);
    return fine ? secrets : null;
  } catch {
    return null;
  }
}
