import { Malformed } from '../errors.ts';
import type { XmlElement } from './axml.ts';
import { protoFields } from './protobuf.ts';
import type { ResourceValue } from './value.ts';

/** Field numbers of aapt2's Resources.proto. */
const NODE = { element: 1 } as const;
const ELEMENT = { name: 3, attribute: 4, child: 5 } as const;
const ATTRIBUTE = { name: 2, value: 3, compiled: 6 } as const;
const ITEM = { reference: 1, primitive: 7 } as const;
const REFERENCE = { id: 2 } as const;
const PRIMITIVE = { decimal: 6, hexadecimal: 7, boolean: 8 } as const;
const MAX_DEPTH = 256;
const utf8 = new TextDecoder();

/** The manifest of an app bundle: the same tree as compiled XML, as protocol buffers. @throws Malformed */
export function parseProtoXml(data: Uint8Array, what: string, depth = 0): XmlElement {
  if (depth > MAX_DEPTH) throw new Malformed(`${what}: too deep`);
  const element = protoFields(data, what).find(({ field }) => field === NODE.element);
  if (element === undefined) throw new Malformed(`${what}: no element`);
  const fields = protoFields(element.bytes, what);
  const children = fields
    .filter(({ field, bytes }) => field === ELEMENT.child && isElement(bytes, what))
    .map(({ bytes }) => parseProtoXml(bytes, what, depth + 1));
  const attributes = new Map<string, ResourceValue>();
  for (const { field, bytes } of fields) if (field === ELEMENT.attribute) attributes.set(...attribute(bytes, what));
  const name = fields.find(({ field }) => field === ELEMENT.name);
  return { name: utf8.decode(name?.bytes), attributes, children };
}

function isElement(node: Uint8Array, what: string): boolean {
  return protoFields(node, what).some(({ field }) => field === NODE.element);
}

function attribute(data: Uint8Array, what: string): [string, ResourceValue] {
  const fields = protoFields(data, what);
  const bytesOf = (wanted: number): Uint8Array | undefined => fields.find(({ field }) => field === wanted)?.bytes;
  const text = utf8.decode(bytesOf(ATTRIBUTE.value));
  const compiled = bytesOf(ATTRIBUTE.compiled);
  // A reference stands in the text too, by the name its author gave it.
  const value = (text === '' || text.startsWith('@')) && compiled !== undefined ? compiledValue(compiled, what) : null;
  return [utf8.decode(bytesOf(ATTRIBUTE.name)), value ?? plainValue(text)];
}

/** Bundles keep the source text beside the compiled value; `true` and `false` are told apart as the platform would. */
function plainValue(text: string): ResourceValue {
  if (text === 'true' || text === 'false') return { kind: 'boolean', value: text === 'true' };
  return { kind: 'string', text };
}

function compiledValue(data: Uint8Array, what: string): ResourceValue | null {
  for (const { field, bytes } of protoFields(data, what)) {
    if (field === ITEM.reference) {
      const id = protoFields(bytes, what).find((part) => part.field === REFERENCE.id);
      if (id !== undefined) return { kind: 'reference', id: id.number };
    }
    if (field !== ITEM.primitive) continue;
    for (const part of protoFields(bytes, what)) {
      if (part.field === PRIMITIVE.decimal || part.field === PRIMITIVE.hexadecimal)
        return { kind: 'integer', number: part.number };
      if (part.field === PRIMITIVE.boolean) return { kind: 'boolean', value: part.number !== 0 };
    }
  }
  return null;
}
