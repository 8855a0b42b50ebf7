export { aesKwpUnwrap, aesKwpWrap } from './crypto/aes-kwp.ts';
export { sm4Ctr, sm4Ecb, sm4GcmOpen, sm4GcmSeal } from './crypto/sm4.ts';
export * from './errors.ts';
export { verifySigstoreBundle } from './sigstore/verify-bundle.ts';
export { nodeSuite, verifySm2 } from './suite/node-suite.ts';
export { verifyTimestamp } from './timestamp/verify-timestamp.ts';
