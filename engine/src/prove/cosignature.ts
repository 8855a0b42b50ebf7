import { concat, fromBase64, uint64, utf8 } from './bytes.ts';
import { proveError } from './errors.ts';
import type { VerifierKey } from './vkey.ts';
import { said } from './reasons.ts';

/** What a witness signs over the checkpoint text at POSIX second `time` (C2SP tlog-cosignature). */
export function cosignedMessage(key: VerifierKey, time: number, text: string): Uint8Array {
  if (key.kind !== 'ml-dsa-44-cosignature') return utf8(`cosignature/v1\ntime ${time}\n${text}`);
  const [origin = '', size = '', encoded = ''] = text.split('\n');
  const root = fromBase64(encoded);
  if (root?.length !== 32) throw proveError('PZ_CHECKPOINT_MALFORMED', { reason: said('the root is not 32 bytes') });
  return concat(
    utf8('subtree/v1\n\0'),
    prefixed(utf8(key.name)),
    uint64(time),
    prefixed(utf8(origin)),
    uint64(0),
    uint64(Number(size)),
    root,
  );
}

/** The bytes behind the key id in a cosignature's line. */
export function timestampedSignature(time: number, signature: Uint8Array): Uint8Array {
  return concat(uint64(time), signature);
}

function prefixed(bytes: Uint8Array): Uint8Array {
  return concat(Uint8Array.of(bytes.length), bytes);
}
