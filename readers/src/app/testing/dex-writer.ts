import { BytesOut } from './bytes-out.ts';

/** A call with constant strings before it; an array is passed as one array of strings. */
export interface DexCall {
  readonly owner: string;
  readonly name: string;
  readonly strings?: readonly (string | readonly string[])[];
}

export interface DexClass {
  readonly name: string;
  readonly methods?: readonly { readonly name: string; readonly calls?: readonly DexCall[] }[];
  /** Static string constants by field name. */
  readonly constants?: Readonly<Record<string, string>>;
}

const NO_INDEX = 0xffffffff;
const descriptor = (name: string): string => `L${name.replaceAll('.', '/')};`;
const STRING = descriptor('java.lang.String');
const utf8 = new TextEncoder();

/** A small dex file with these classes: enough for a reader of pools, class data and instructions. */
export function writeDex(classes: readonly DexClass[]): Uint8Array {
  const calls = classes.flatMap(({ methods = [] }) => methods.flatMap((method) => method.calls ?? []));
  const types = sorted([
    'V',
    STRING,
    `[${STRING}`,
    descriptor('java.lang.Object'),
    ...classes.map(({ name }) => descriptor(name)),
    ...calls.map(({ owner }) => descriptor(owner)),
  ]);
  const strings = sorted([
    ...types,
    ...calls.flatMap(({ name, strings: texts = [] }) => [name, ...texts.flat()]),
    ...classes.flatMap(({ methods = [], constants = {} }) => [
      ...methods.map(({ name }) => name),
      ...Object.entries(constants).flat(),
    ]),
  ]);
  const string = indexOf(strings);
  const type = indexOf(types);
  const methods = unique([
    ...classes.flatMap(({ name, methods: own = [] }) => own.map((method) => [descriptor(name), method.name] as const)),
    ...calls.map(({ owner, name }) => [descriptor(owner), name] as const),
  ]);
  const method = (owner: string, name: string): number =>
    methods.findIndex(([of, called]) => of === descriptor(owner) && called === name);
  const fields = classes.flatMap(({ name, constants = {} }) =>
    Object.keys(constants).map((field) => [descriptor(name), field] as const),
  );

  const out = new BytesOut();
  out.bytes(utf8.encode('dex\n035\0'));
  while (out.length < 0x70) out.u8(0);
  const tables: [count: number, at: number][] = [];
  const table = (count: number, write: () => void): void => {
    tables.push([count, count === 0 ? 0 : out.length]);
    write();
  };
  const open: number[] = [];
  const openWord = (): void => {
    open.push(out.length);
    out.u32(0);
  };
  table(strings.length, () => strings.forEach(openWord));
  table(types.length, () => types.forEach((name) => out.u32(string(name))));
  table(1, () => out.u32(string('V'), type('V'), 0));
  table(fields.length, () => fields.forEach(([owner, name]) => out.u16(type(owner), type(STRING)).u32(string(name))));
  table(methods.length, () => methods.forEach(([owner, name]) => out.u16(type(owner), 0).u32(string(name))));
  const definitions: { data: number; values: number }[] = [];
  table(classes.length, () => {
    for (const { name } of classes) {
      out.u32(type(descriptor(name)), 1, type(descriptor('java.lang.Object')), 0, NO_INDEX, 0);
      definitions.push({ data: out.length, values: out.length + 4 });
      out.u32(0, 0);
    }
  });
  for (const [index, { name, methods: own = [], constants = {} }] of classes.entries()) {
    const codes = own.map(({ calls: made = [] }) => {
      out.align(4);
      const at = out.length;
      const code = instructions(made, string, type(`[${STRING}`), method);
      out
        .u16(16, 0, 16, 0)
        .u32(0, code.length / 2)
        .bytes(code);
      return at;
    });
    const statics = fields.flatMap(([owner], field) => (owner === descriptor(name) ? [field] : []));
    out.patch(definitions[index]!.data, out.length);
    out.uleb(statics.length).uleb(0).uleb(own.length).uleb(0);
    deltas(statics).forEach((delta) => out.uleb(delta).uleb(9));
    const ordered = own.map((each, i) => [method(name, each.name), codes[i]!] as const).toSorted(([a], [b]) => a - b);
    deltas(ordered.map(([id]) => id)).forEach((delta, i) => out.uleb(delta).uleb(9).uleb(ordered[i]![1]));
    if (statics.length > 0) {
      out.patch(definitions[index]!.values, out.length).uleb(statics.length);
      for (const value of Object.values(constants)) out.u8(0x17 | (1 << 5)).u16(string(value));
    }
  }
  for (const [index, text] of strings.entries()) {
    out.patch(open[index]!, out.length);
    out.uleb(text.length).bytes(utf8.encode(text)).u8(0);
  }
  for (const [i, at] of [0x38, 0x40, 0x48, 0x50, 0x58, 0x60].entries())
    out.patch(at, tables[i]![0]).patch(at + 4, tables[i]![1]);
  return out.patch(0x20, out.length).patch(0x24, 0x70).patch(0x28, 0x12345678).done();
}

/** const-string into v1, v2 …; arrays by new-array and aput-object; then invoke-static over the registers; return-void. */
function instructions(
  calls: readonly DexCall[],
  string: (text: string) => number,
  arrayType: number,
  method: (owner: string, name: string) => number,
): Uint8Array {
  const out = new BytesOut();
  for (const { owner, name, strings = [] } of calls) {
    for (const [index, value] of strings.entries()) {
      const register = index + 1;
      if (typeof value === 'string') {
        out.u8(0x1a, register).u16(string(value));
        continue;
      }
      out.u8(0x12, 10 | (value.length << 4), 0x23, register | (10 << 4)).u16(arrayType);
      for (const [place, text] of value.entries()) {
        out.u8(0x12, 11 | (place << 4), 0x1a, 12).u16(string(text));
        out.u8(0x4d, 12, register, 11);
      }
    }
    const count = strings.length;
    out
      .u8(0x71, count << 4)
      .u16(method(owner, name))
      .u16(0x4321 & (2 ** (4 * Math.min(count, 4)) - 1));
  }
  return out.u16(0x0e).done();
}

const sorted = (texts: readonly string[]): string[] =>
  [...new Set(texts)].toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));

function unique(pairs: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return [...new Map(pairs.map((pair) => [pair.join('\n'), pair])).values()];
}

function indexOf(texts: readonly string[]): (text: string) => number {
  const places = new Map(texts.map((text, index) => [text, index]));
  return (text) => places.get(text)!;
}

const deltas = (ids: readonly number[]): number[] => ids.map((id, i) => (i === 0 ? id : id - ids[i - 1]!));
