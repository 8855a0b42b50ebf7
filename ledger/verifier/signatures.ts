import { pureSmSuite, pureSuite, toHex, verifyEd25519 } from '@pingzhang/engine/prove';
import type { Suite, SuiteName } from '@pingzhang/engine/prove';

interface Signature {
  readonly key: Uint8Array<ArrayBuffer>;
  readonly message: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** By the browser's own Ed25519 where it has one, else in plain arithmetic. */
async function checkEd25519({ key, message, signature }: Signature): Promise<boolean> {
  try {
    const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', imported, signature, message);
  } catch {
    return verifyEd25519(key, message, signature);
  }
}

/**
 * Verification is one synchronous pass, the browser's cryptography is not: in a first pass every Ed25519 signature is
 * taken for good and noted; the noted ones are checked, and the pass is made again with the answers until none is new.
 * Only a pass that met no unchecked signature is returned.
 */
export async function withSignatures<T>(pass: (suiteOf: (name: SuiteName) => Suite) => T): Promise<T> {
  const known = new Map<string, boolean>();
  for (;;) {
    const asked = new Map<string, Signature>();
    const verify: Suite['verify'] = (algorithm, key, message, signature) => {
      if (algorithm !== 'ed25519') return pureSuite.verify(algorithm, key, message, signature);
      const name = [key, message, signature].map(toHex).join();
      if (!known.has(name))
        asked.set(name, { key: key.slice(), message: message.slice(), signature: signature.slice() });
      return known.get(name) ?? true;
    };
    const result = pass((name) => ({ ...(name === 'sm' ? pureSmSuite : pureSuite), verify }));
    if (asked.size === 0) return result;
    for (const [name, signature] of asked) known.set(name, await checkEd25519(signature));
  }
}
