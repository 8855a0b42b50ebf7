import { Malformed } from '../errors.ts';
import { parsePlist } from '../plist.ts';
import { fieldsOf, textOf } from '../tree.ts';
import type { Archive } from '../zip/archive.ts';

/** A table of texts of one language, by key. */
export type StringsTable = ReadonlyMap<string, string>;

/** Languages an app's user in China sees, the likeliest first. */
const PREFERRED = ['zh-Hans', 'zh-Hans-CN', 'zh_CN', 'zh-CN', 'zh', 'Base'];
const MAX_TABLE = 8 << 20;

/** `InfoPlist.strings` of an app: what stands in it is shown instead of what Info.plist says. */
export function infoTexts(archive: Archive, root: string, notes: string[]): StringsTable {
  for (const language of PREFERRED) {
    const name = `${root}${language}.lproj/InfoPlist.strings`;
    const table = read(archive, name, notes);
    if (table !== null) return table;
  }
  return new Map();
}

/** Every text of the app's own string tables, each once. */
export function* shownTexts(archive: Archive, root: string, notes: string[]): Generator<string> {
  const seen = new Set<string>();
  for (const { name, size } of archive.entries) {
    if (!name.startsWith(root) || !name.endsWith('.strings') || size > MAX_TABLE) continue;
    for (const text of read(archive, name, notes)?.values() ?? [])
      if (!seen.has(text)) {
        seen.add(text);
        yield text;
      }
  }
}

function read(archive: Archive, name: string, notes: string[]): StringsTable | null {
  try {
    const data = archive.find(name);
    return data === null ? null : stringsTable(data, name);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    notes.push(error.message);
    return null;
  }
}

/** A `.strings` file: a property list, or pairs of quoted texts in UTF-8 or UTF-16. @throws Malformed */
export function stringsTable(data: Uint8Array, what: string): StringsTable {
  const start = Buffer.from(data.subarray(0, 64)).toString('latin1');
  if (start.startsWith('bplist') || start.includes('<?xml') || start.includes('<plist'))
    return new Map(
      Object.entries(fieldsOf(parsePlist(data, what))).flatMap(([key, value]) => {
        const text = textOf(value);
        return text === null ? [] : [[key, text]];
      }),
    );
  const table = new Map<string, string>();
  const pair = /"((?:[^"\\]|\\.)*)"\s*=\s*"((?:[^"\\]|\\.)*)"\s*;|^[ \t]*(\w+)[ \t]*=[ \t]*"((?:[^"\\]|\\.)*)"\s*;/gm;
  for (const [, quoted, text, bare, of] of decoded(data).matchAll(pair))
    table.set(unescaped(quoted ?? bare!), unescaped(text ?? of!));
  return table;
}

function decoded(data: Uint8Array): string {
  const [first, second] = data;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(data);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(data);
  return new TextDecoder().decode(data);
}

function unescaped(text: string): string {
  return text.replace(/\\(?:U([0-9a-f]{4})|(.))/gi, (_, code: string | undefined, sign: string | undefined) =>
    code === undefined ? (sign === 'n' ? '\n' : (sign ?? '')) : String.fromCharCode(parseInt(code, 16)),
  );
}
