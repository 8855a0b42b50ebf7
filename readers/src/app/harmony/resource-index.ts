import { Bytes } from '../bytes.ts';
import { Malformed } from '../errors.ts';

const VERSION = 128;
const STRING = 9;
const LANGUAGE = 0;
/** Keys of one configuration, strings and configurations of one index: beyond any real one. */
const MAX_KEYS = 100;
const MAX_CONFIGS = 10_000;
const MAX_ENTRIES = 1_000_000;

interface Text {
  readonly id: number;
  readonly name: string;
  readonly language: string;
  readonly text: string;
}

/**
 * The strings of a HarmonyOS module's `resources.index`, in both forms its compiler writes: the first, with a set of ids
 * for each configuration, and that of "RestoolV2", with one set for each type and a block of data.
 */
export class HarmonyStrings {
  private readonly byId = new Map<number, Text[]>();
  private readonly byName = new Map<string, Text[]>();

  /** @throws Malformed */
  constructor(data: Uint8Array) {
    const bytes = new Bytes(data, 'resources.index');
    const second = tag(bytes, VERSION + 12) === 'KEYS' && tag(bytes, VERSION + 8) !== 'KEYS';
    for (const text of second ? secondForm(bytes) : firstForm(bytes)) {
      push(this.byId, text.id, text);
      push(this.byName, text.name, text);
    }
  }

  /** What `$string:name` stands for, by its id where the module states one; null when it stands for nothing. */
  resolve(reference: string, id: number | undefined, language = 'zh'): string | null {
    const name = /^\$string:(.+)$/.exec(reference)?.[1];
    const found = (id === undefined ? undefined : this.byId.get(id)) ?? (name && this.byName.get(name)) ?? [];
    if (!found || found.length === 0) return null;
    const best = found.find((each) => each.language === language) ?? found.find((each) => each.language === '');
    return (best ?? found[0]!).text;
  }

  /** Every string, each once. */
  *texts(): Generator<string> {
    const seen = new Set<string>();
    for (const { text } of [...this.byId.values()].flat())
      if (!seen.has(text)) {
        seen.add(text);
        yield text;
      }
  }
}

function push<K>(map: Map<K, Text[]>, key: K, text: Text): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [text]);
  else list.push(text);
}

function tag(bytes: Bytes, at: number): string {
  return Buffer.from(bytes.slice(at, 4)).toString('latin1');
}

function expect(bytes: Bytes, at: number, mark: string): void {
  if (tag(bytes, at) !== mark) throw new Malformed(`resources.index: no ${mark} at ${at}`);
}

function counted(bytes: Bytes, at: number, most: number): number {
  const count = bytes.u32(at);
  if (count > most) throw new Malformed(`resources.index: ${count} entries`);
  return count;
}

/** Configurations by the number that stands after the mark, with their language; and where they end. */
function configurations(bytes: Bytes, count: number, start: number): readonly [ReadonlyMap<number, string>, number] {
  const languages = new Map<number, string>();
  let at = start;
  for (let i = 0; i < count; i++) {
    expect(bytes, at, 'KEYS');
    const keys = counted(bytes, at + 8, MAX_KEYS);
    let language = '';
    for (let k = 0; k < keys; k++)
      if (bytes.u32(at + 12 + 8 * k) === LANGUAGE) language = letters(bytes.u32(at + 16 + 8 * k));
    languages.set(bytes.u32(at + 4), language);
    at += 12 + 8 * keys;
  }
  return [languages, at];
}

const letters = (packed: number): string => String.fromCharCode((packed >>> 8) & 0xff, packed & 0xff);

function* firstForm(bytes: Bytes): Generator<Text> {
  const [languages] = configurations(bytes, counted(bytes, VERSION + 4, MAX_CONFIGS), VERSION + 8);
  let total = 0;
  for (const [set, language] of languages) {
    expect(bytes, set, 'IDSS');
    const ids = counted(bytes, set + 4, MAX_ENTRIES);
    if ((total += ids) > MAX_ENTRIES) throw new Malformed(`resources.index: ${total} entries`);
    for (let i = 0; i < ids; i++) {
      const at = bytes.u32(set + 12 + 8 * i);
      if (bytes.u32(at + 4) !== STRING) continue;
      const length = bytes.u16(at + 12);
      const text = words(bytes, at + 14, length);
      const name = words(bytes, at + 16 + length, bytes.u16(at + 14 + length));
      yield { id: bytes.u32(at + 8), name, language, text };
    }
  }
}

function* secondForm(bytes: Bytes): Generator<Text> {
  const [languages, sets] = configurations(bytes, counted(bytes, VERSION + 4, MAX_CONFIGS), VERSION + 12);
  const names = stringNames(bytes, sets);
  const data = bytes.u32(VERSION + 8);
  expect(bytes, data, 'DATA');
  const ids = counted(bytes, data + 8, MAX_ENTRIES);
  let at = data + 12;
  let total = 0;
  for (let i = 0; i < ids; i++) {
    const id = bytes.u32(at);
    const values = counted(bytes, at + 8, MAX_CONFIGS);
    if ((total += values) > MAX_ENTRIES) throw new Malformed(`resources.index: ${total} entries`);
    const name = names.get(id);
    for (let v = 0; v < values && name !== undefined; v++) {
      const where = bytes.u32(at + 16 + 8 * v);
      const text = words(bytes, where + 2, bytes.u16(where));
      yield { id, name, language: languages.get(bytes.u32(at + 12 + 8 * v)) ?? '', text };
    }
    at += 12 + 8 * values;
  }
}

/** Names of the strings by id; other types are passed over. */
function stringNames(bytes: Bytes, start: number): ReadonlyMap<number, string> {
  expect(bytes, start, 'IDSS');
  const types = counted(bytes, start + 8, 100);
  const names = new Map<number, string>();
  let at = start + 16;
  for (let t = 0; t < types; t++) {
    const type = bytes.u32(at);
    const count = counted(bytes, at + 8, MAX_ENTRIES);
    at += 12;
    for (let i = 0; i < count; i++) {
      const length = bytes.u32(at + 8);
      if (type === STRING) names.set(bytes.u32(at), words(bytes, at + 12, length));
      else bytes.need(at + 12, length);
      at += 12 + length;
    }
  }
  return names;
}

/** Text with the zero it may end in left off. */
function words(bytes: Bytes, at: number, length: number): string {
  return Buffer.from(bytes.slice(at, length)).toString('utf8').replace(/\0+$/, '');
}
