import { BytesOut } from './bytes-out.ts';

export interface HarmonyString {
  readonly id: number;
  readonly name: string;
  /** Two letters, empty for the base configuration. */
  readonly language: string;
  readonly text: string;
}

const STRING = 9;
const mark = (name: string): Uint8Array => Buffer.from(name, 'latin1');
const packed = (language: string): number => (language.charCodeAt(0) << 8) | language.charCodeAt(1);

function keys(out: BytesOut, number: number, language: string): number {
  out.bytes(mark('KEYS')).u32(number, language === '' ? 0 : 1);
  if (language !== '') out.u32(0, packed(language));
  return out.length;
}

function head(version: string): BytesOut {
  const out = new BytesOut().bytes(mark(version));
  while (out.length < 128) out.u8(0);
  return out;
}

/** `resources.index` with a set of ids for each configuration. */
export function resourceIndex(strings: readonly HarmonyString[]): Uint8Array {
  const languages = [...new Set(strings.map(({ language }) => language))];
  const out = head('Restool 5.012').u32(0, languages.length);
  const offsets = languages.map((language) => {
    const at = out.length + 4;
    keys(out, 0, language);
    return at;
  });
  const places = languages.map((language, i) => {
    const own = strings.filter((each) => each.language === language);
    out.patch(offsets[i]!, out.length).bytes(mark('IDSS')).u32(own.length);
    return own.map(({ id }) => {
      out.u32(id, 0);
      return out.length - 4;
    });
  });
  for (const [i, language] of languages.entries())
    for (const [k, { id, name, text }] of strings.filter((each) => each.language === language).entries()) {
      const [value, called] = [Buffer.from(`${text}\0`), Buffer.from(`${name}\0`)];
      out.patch(places[i]![k]!, out.length).u32(14 + value.length + called.length, STRING, id);
      out.u16(value.length).bytes(value).u16(called.length).bytes(called);
    }
  return out.done();
}

/** `resources.index` of RestoolV2: one set for each type, and a block of data. */
export function resourceIndexV2(strings: readonly HarmonyString[]): Uint8Array {
  const languages = [...new Set(strings.map(({ language }) => language))];
  const ids = [...new Set(strings.map(({ id }) => id))];
  const out = head('RestoolV2 6.1.0.003').u32(0, languages.length, 0);
  for (const [i, language] of languages.entries()) keys(out, i, language);
  out.bytes(mark('IDSS')).u32(0, 1, ids.length).u32(STRING, 0, ids.length);
  for (const id of ids) {
    const name = Buffer.from(strings.find((each) => each.id === id)!.name);
    out.u32(id, 0, name.length).bytes(name);
  }
  out.patch(136, out.length).bytes(mark('DATA')).u32(0, ids.length);
  const open: [number, string][] = [];
  for (const id of ids) {
    const own = strings.filter((each) => each.id === id);
    out.u32(id, 0, own.length);
    for (const { language, text } of own) {
      out.u32(languages.indexOf(language), 0);
      open.push([out.length - 4, text]);
    }
  }
  for (const [at, text] of open) {
    const value = Buffer.from(`${text}\0`);
    out.patch(at, out.length).u16(value.length).bytes(value);
  }
  return out.done();
}
