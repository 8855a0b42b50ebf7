/**
 * The two keyed functions the operators need, supplied by the program so that the engine stays pure.
 *
 * `encryptBlock` is AES of one 16-byte block under the run's key; `mac` is HMAC-SHA-256 under a second key derived from the
 * same file. Both must give the same answer on every machine, or pseudonyms stop joining.
 */
export interface Keyed {
  encryptBlock(block: Uint8Array): Uint8Array;
  mac(message: string): Uint8Array;
}
