import { unzipSync } from 'fflate';

/** Limits against a zip made to fill memory. */
const LARGEST = 512 << 20;
const MOST_FILES = 20_000;

/** The files of a package by name; throws when it is no readable zip, or too large. Runs in a browser too. */
export function unpack(zip: Uint8Array): Map<string, Uint8Array> {
  const names = new Set<string>();
  let total = 0;
  const files = unzipSync(zip, {
    filter({ name, originalSize }) {
      total += originalSize;
      if (names.has(name) || names.size >= MOST_FILES || total > LARGEST) throw new Error('too much, or twice');
      names.add(name);
      return !name.endsWith('/');
    },
  });
  return new Map(Object.entries(files));
}
