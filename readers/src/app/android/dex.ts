import { Bytes } from '../bytes.ts';
import { Malformed } from '../errors.ts';

const HEADER = 0x70;
const NO_INDEX = 0xffffffff;

export interface MethodRef {
  /** Dotted class name, such as `android.telephony.TelephonyManager`. */
  readonly owner: string;
  readonly name: string;
}

/** Code of one method: its class, its own reference and where its instructions stand, in 16-bit units. */
export interface MethodCode {
  readonly classIndex: number;
  readonly method: number;
  readonly codeAt: number;
}

/** The pools of one dex file; names are decoded when asked for (source.android.com, "Dalvik executable format"). */
export class Dex {
  readonly bytes: Bytes;
  readonly strings: number;
  readonly methods: number;
  readonly classes: number;
  private readonly stringIds: number;
  private readonly typeIds: number;
  private readonly types: number;
  private readonly fieldIds: number;
  private readonly fields: number;
  private readonly methodIds: number;
  private readonly classDefs: number;
  private readonly typeNames = new Map<number, string>();
  private readonly names: string[] = [];

  /** @throws Malformed */
  constructor(data: Uint8Array, name: string) {
    const bytes = new Bytes(data, name);
    if (bytes.length < HEADER || bytes.u32(0) !== 0x0a786564) throw new Malformed(`${name}: not a dex file`);
    this.bytes = bytes;
    this.strings = bytes.u32(0x38);
    this.stringIds = bytes.u32(0x3c);
    this.types = bytes.u32(0x40);
    this.typeIds = bytes.u32(0x44);
    this.fields = bytes.u32(0x50);
    this.fieldIds = bytes.u32(0x54);
    this.methods = bytes.u32(0x58);
    this.methodIds = bytes.u32(0x5c);
    this.classes = bytes.u32(0x60);
    this.classDefs = bytes.u32(0x64);
    bytes.need(this.stringIds, this.strings * 4);
    bytes.need(this.typeIds, this.types * 4);
    bytes.need(this.fieldIds, this.fields * 8);
    bytes.need(this.methodIds, this.methods * 8);
    bytes.need(this.classDefs, this.classes * 32);
  }

  string(index: number): string {
    if (index >= this.strings) throw new Malformed(`${this.bytes.what}: string ${index}`);
    let at = this.bytes.u32(this.stringIds + 4 * index);
    while (this.bytes.u8(at++) >= 0x80);
    const end = this.bytes.data.indexOf(0, at);
    return decodeMutf8(this.bytes.data.subarray(at, end < 0 ? undefined : end));
  }

  /** The string pool, one by one: there are hundreds of thousands. */
  *texts(): Generator<string> {
    for (let i = 0; i < this.strings; i++) yield this.string(i);
  }

  /** Strings that hold an address or Chinese, told by their bytes: of hundreds of thousands a few hundred are decoded. */
  *notableTexts(): Generator<string> {
    const { data } = this.bytes;
    for (let i = 0; i < this.strings; i++) {
      const start = this.bytes.u32(this.stringIds + 4 * i);
      let notable = false;
      // Lead bytes e4 to e9 cover the Chinese characters in common use.
      for (let at = start + 1; at < data.length && data[at] !== 0 && !notable; at++) {
        const byte = data[at]!;
        notable = (byte >= 0xe4 && byte <= 0xe9) || (byte === 0x3a && data[at + 1] === 0x2f && data[at + 2] === 0x2f);
      }
      if (notable) yield this.string(i);
    }
  }

  /** Dotted name of a type; primitive and array descriptors stay as they are. */
  type(index: number): string {
    let name = this.typeNames.get(index);
    if (name === undefined) {
      if (index >= this.types) throw new Malformed(`${this.bytes.what}: type ${index}`);
      const text = this.string(this.bytes.u32(this.typeIds + 4 * index));
      name = text.startsWith('L') && text.endsWith(';') ? text.slice(1, -1).replaceAll('/', '.') : text;
      this.typeNames.set(index, name);
    }
    return name;
  }

  className(classIndex: number): string {
    return this.type(this.bytes.u32(this.classDefs + 32 * classIndex));
  }

  superclassName(classIndex: number): string | null {
    const index = this.bytes.u32(this.classDefs + 32 * classIndex + 8);
    return index === NO_INDEX ? null : this.type(index);
  }

  methodRef(index: number): MethodRef {
    if (index >= this.methods) throw new Malformed(`${this.bytes.what}: method ${index}`);
    const at = this.methodIds + 8 * index;
    return { owner: this.type(this.bytes.u16(at)), name: this.name(this.bytes.u32(at + 4)) };
  }

  /** A method's name; many methods share one. */
  private name(index: number): string {
    return (this.names[index] ??= this.string(index));
  }

  /** `owner.name` of a field, such as `android.provider.ContactsContract$Contacts.CONTENT_URI`. */
  fieldName(index: number): string {
    if (index >= this.fields) throw new Malformed(`${this.bytes.what}: field ${index}`);
    const at = this.fieldIds + 8 * index;
    return `${this.type(this.bytes.u16(at))}.${this.string(this.bytes.u32(at + 4))}`;
  }

  /** String constants of static fields whose name speaks of a version, as `owner.FIELD` and value. */
  *versionConstants(): Generator<readonly [field: string, value: string]> {
    const wanted = new Map<number, boolean>();
    for (let classIndex = 0; classIndex < this.classes; classIndex++) {
      const valuesAt = this.bytes.u32(this.classDefs + 32 * classIndex + 28);
      const dataAt = this.bytes.u32(this.classDefs + 32 * classIndex + 24);
      if (valuesAt === 0 || dataAt === 0) continue;
      const fields = new Leb(this.bytes, dataAt);
      const declared = fields.next();
      for (let i = 0; i < 3; i++) fields.next();
      const values = new Leb(this.bytes, valuesAt);
      const given = Math.min(values.next(), declared);
      for (let i = 0, field = 0; i < given; i++) {
        field += fields.next();
        fields.next();
        const string = encodedValue(values);
        if (string === 'unknown') break;
        if (typeof string !== 'number' || field >= this.fields) continue;
        const nameIndex = this.bytes.u32(this.fieldIds + 8 * field + 4);
        let speaks = wanted.get(nameIndex);
        if (speaks === undefined) wanted.set(nameIndex, (speaks = /version/i.test(this.string(nameIndex))));
        if (speaks) yield [this.fieldName(field), this.string(string)];
      }
    }
  }

  /** Every method that has code, class by class. */
  *code(): Generator<MethodCode> {
    for (let classIndex = 0; classIndex < this.classes; classIndex++) {
      const dataAt = this.bytes.u32(this.classDefs + 32 * classIndex + 24);
      if (dataAt !== 0) yield* this.codeOf(classIndex, dataAt);
    }
  }

  private *codeOf(classIndex: number, dataAt: number): Generator<MethodCode> {
    const leb = new Leb(this.bytes, dataAt);
    const staticFields = leb.next();
    const instanceFields = leb.next();
    const direct = leb.next();
    const virtual = leb.next();
    for (let i = 0; i < 2 * (staticFields + instanceFields); i++) leb.next();
    for (const count of [direct, virtual]) {
      let method = 0;
      for (let i = 0; i < count; i++) {
        method += leb.next();
        leb.next();
        const codeAt = leb.next();
        if (codeAt !== 0) yield { classIndex, method, codeAt };
      }
    }
  }
}

/** Unsigned LEB128 numbers one after the other. */
class Leb {
  private readonly bytes: Bytes;
  private at: number;

  constructor(bytes: Bytes, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  byte(): number {
    return this.bytes.u8(this.at++);
  }

  next(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes.u8(this.at++);
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
    throw new Malformed(`${this.bytes.what}: endless number`);
  }
}

const VALUE_STRING = 0x17;

/** Steps over one encoded value; the string index when it is a string, `unknown` when it is one of the nested kinds. */
function encodedValue(values: Leb): number | null | 'unknown' {
  const head = values.byte();
  const type = head & 0x1f;
  if (type === 0x1c || type === 0x1d) return 'unknown';
  if (type === 0x1e || type === 0x1f) return null;
  let value = 0;
  for (let i = 0; i <= head >>> 5; i++) value |= values.byte() << (8 * i);
  return type === VALUE_STRING ? value >>> 0 : null;
}

const utf8 = new TextDecoder();

/** Modified UTF-8: as UTF-8 but for NUL and characters above U+FFFF, which stand as two surrogates of three bytes each. */
function decodeMutf8(bytes: Uint8Array): string {
  if (!bytes.includes(0xed) && !bytes.includes(0xc0)) return utf8.decode(bytes);
  const units: number[] = [];
  for (let i = 0; i < bytes.length;) {
    const a = bytes[i++]!;
    if (a < 0x80) units.push(a);
    else if (a < 0xe0) units.push(((a & 0x1f) << 6) | (bytes[i++]! & 0x3f));
    else {
      units.push(((a & 0x0f) << 12) | ((bytes[i]! & 0x3f) << 6) | (bytes[i + 1]! & 0x3f));
      i += 2;
    }
  }
  let text = '';
  for (let i = 0; i < units.length; i += 8192) text += String.fromCharCode(...units.slice(i, i + 8192));
  return text;
}
