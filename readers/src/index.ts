export { readError } from './errors.ts';
export * from './format.ts';
export { FORMATS } from './formats.ts';
export type { FormatEntry } from './formats.ts';
export { DEFAULT_LIMITS } from './limits.ts';
export { formatOf, readSource, rewriteSource } from './read.ts';
export type { ReadOptions } from './read.ts';
export { bufferSource, fileSource, streamSource } from './source.ts';
export * from './walk.ts';
