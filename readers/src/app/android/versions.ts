import { Malformed } from '../errors.ts';
import type { Archive } from '../zip/archive.ts';

/** Where Google's build tools note which version of a library went in: `META-INF/x.version`, `play-services-x.properties`. */
const NOTE =
  /^(?:META-INF\/[\w.-]+\.version|(?:play-services|firebase|[\w-]+)[\w-]*\.properties|META-INF\/maven\/.*\/pom\.properties)$/;

export function isVersion(text: string): boolean {
  return /^v?\d{1,4}(?:\.\d{1,8}){1,4}(?:[-_.+]?\w{1,24}){0,4}$/i.test(text) && text.length <= 40;
}

/** Versions noted in files of the package, by file name. */
export function librariesVersions(archive: Archive): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const entry of archive.entries) {
    if (entry.size > 4096 || !NOTE.test(entry.name)) continue;
    try {
      const text = new TextDecoder().decode(archive.read(entry));
      const value = entry.name.endsWith('.version') ? text.trim() : /^version=(.+)$/m.exec(text)?.[1]?.trim();
      if (value !== undefined && isVersion(value)) found.set(entry.name, value);
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
    }
  }
  return found;
}
