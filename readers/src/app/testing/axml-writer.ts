import { BytesOut } from './bytes-out.ts';

/** An element to be compiled. Attribute values: text, whole numbers, and truth. */
export interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
  readonly children?: readonly Element[];
}

/** Resource ids of the platform attributes used (R.attr). */
const IDS: { readonly [name: string]: number } = {
  label: 0x01010001,
  name: 0x01010003,
  exported: 0x01010010,
  authorities: 0x01010018,
  value: 0x01010024,
  checked: 0x01010106,
  text: 0x0101014f,
  minSdkVersion: 0x0101020c,
  versionCode: 0x0101021b,
  versionName: 0x0101021c,
  targetSdkVersion: 0x01010270,
};
const NONE = 0xffffffff;

/** Compiled XML of an element tree, as the packaging tool of Android writes it. */
export function writeAxml(root: Element): Uint8Array {
  const known: string[] = [];
  const texts = new Set<string>();
  const visit = ({ name, attributes = {}, children = [] }: Element): void => {
    texts.add(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (IDS[key] !== undefined) {
        if (!known.includes(key)) known.push(key);
      } else texts.add(key);
      if (typeof value === 'string') texts.add(value);
    }
    children.forEach(visit);
  };
  visit(root);
  // Names with an id come first, so that the resource map can stand beside the pool.
  const strings = [...known, ...[...texts].filter((text) => !known.includes(text))];
  const index = new Map(strings.map((text, i) => [text, i]));
  const out = new BytesOut();
  out.u16(3, 8).u32(0);
  pool(out, strings);
  out.u16(0x180, 8).u32(8 + 4 * known.length, ...known.map((name) => IDS[name]!));
  write(out, root, index);
  return out.patch(4, out.length).done();
}

function pool(out: BytesOut, strings: readonly string[]): void {
  const at = out.length;
  const data = new BytesOut();
  const offsets = strings.map((text) => {
    const offset = data.length;
    data.u16(text.length, ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)), 0);
    return offset;
  });
  data.align(4);
  const start = 28 + 4 * strings.length;
  out
    .u16(1, 28)
    .u32(start + data.length, strings.length, 0, 0, start, 0, ...offsets)
    .bytes(data.done());
  out.patch(at + 4, out.length - at);
}

function write(
  out: BytesOut,
  { name, attributes = {}, children = [] }: Element,
  index: ReadonlyMap<string, number>,
): void {
  const entries = Object.entries(attributes);
  out.u16(0x102, 16).u32(36 + 20 * entries.length, 1, NONE);
  out.u32(NONE, index.get(name)!).u16(20, 20, entries.length, 0, 0, 0);
  for (const [key, value] of entries) {
    out
      .u32(NONE, index.get(key)!, typeof value === 'string' ? index.get(value)! : NONE)
      .u16(8)
      .u8(0);
    if (typeof value === 'string') out.u8(3).u32(index.get(value)!);
    else if (typeof value === 'number') out.u8(0x10).u32(value);
    else out.u8(0x12).u32(value ? NONE : 0);
  }
  for (const child of children) write(out, child, index);
  out.u16(0x103, 16).u32(24, 1, NONE, NONE, index.get(name)!);
}
