import { verifyDropped } from '../../ledger/verifier/verify-dropped.ts';

export interface PageVerdict {
  readonly valid: boolean;
  /** Everything the verdict says, as JSON. */
  readonly text: string;
}

/** What the verifier page decides, without its page: with the platform's Ed25519 as in a browser, or with none. */
export async function verifyInPage(zip: Uint8Array, vkeys: readonly string[], native: boolean): Promise<PageVerdict> {
  const { subtle } = crypto;
  const without = { ...subtle, importKey: () => Promise.reject(new Error('no Ed25519')) };
  if (!native) Object.defineProperty(crypto, 'subtle', { value: without, configurable: true });
  try {
    const { verdict } = await verifyDropped([{ name: 'package.zip', bytes: zip }], vkeys.join('\n'));
    return { valid: verdict.valid, text: JSON.stringify(verdict) };
  } finally {
    if (!native) Object.defineProperty(crypto, 'subtle', { value: subtle, configurable: true });
  }
}
