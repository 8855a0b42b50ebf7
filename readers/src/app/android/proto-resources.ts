import { Malformed } from '../errors.ts';
import { protoFields } from './protobuf.ts';
import type { ProtoField } from './protobuf.ts';
import type { ResourceTexts } from './resource-texts.ts';

/** Field numbers of aapt2's Resources.proto, those of strings alone. */
const TABLE = { package: 2 } as const;
const PACKAGE = { id: 1, type: 3 } as const;
const TYPE = { id: 1, name: 2, entry: 3 } as const;
const ENTRY = { id: 1, name: 2, value: 6 } as const;
const CONFIG_VALUE = { config: 1, value: 2 } as const;
const LOCALE = 3;
const ITEM = 4;
const ITEM_OF = { reference: 1, string: 2, raw: 3, styled: 4 } as const;
const REFERENCE = { id: 2, name: 3 } as const;
const MAX_HOPS = 8;
const MAX_VALUES = 2_000_000;
const utf8 = new TextDecoder();

interface Candidate {
  readonly language: string;
  readonly text: string | null;
  readonly to: number | string | null;
}

/** The string resources of an app bundle (`resources.pb`). */
export class ProtoResources implements ResourceTexts {
  private readonly byId = new Map<number, Candidate[]>();
  private readonly byName = new Map<string, Candidate[]>();
  private count = 0;

  /** @throws Malformed */
  constructor(data: Uint8Array) {
    for (const pack of all(data, TABLE.package)) {
      const packageId = idOf(one(pack.bytes, PACKAGE.id));
      for (const type of all(pack.bytes, PACKAGE.type)) {
        const fields = fieldsOf(type.bytes);
        if (utf8.decode(pick(fields, TYPE.name)?.bytes) !== 'string') continue;
        const typeId = idOf(pick(fields, TYPE.id));
        for (const { field, bytes } of fields)
          if (field === TYPE.entry) this.entry(bytes, ((packageId << 24) | (typeId << 16)) >>> 0);
      }
    }
  }

  text(id: number, language = '', hops = 0): string | null {
    return this.best(this.byId.get(id), language, hops);
  }

  named(name: string, language = '', hops = 0): string | null {
    return this.best(this.byName.get(name), language, hops);
  }

  *texts(): Generator<string> {
    const seen = new Set<string>();
    for (const { text } of [...this.byName.values()].flat())
      if (text !== null && !seen.has(text)) {
        seen.add(text);
        yield text;
      }
  }

  private best(candidates: readonly Candidate[] | undefined, language: string, hops: number): string | null {
    if (candidates === undefined || hops === MAX_HOPS) return null;
    const { text, to } =
      candidates.find((each) => each.language === language) ??
      candidates.find((each) => each.language === '') ??
      candidates[0]!;
    if (typeof to === 'number') return this.text(to, language, hops + 1);
    return to === null ? text : this.named(to, language, hops + 1);
  }

  private entry(data: Uint8Array, base: number): void {
    const fields = fieldsOf(data);
    const candidates: Candidate[] = [];
    for (const { field, bytes } of fields) {
      if (field !== ENTRY.value) continue;
      if (++this.count > MAX_VALUES) throw new Malformed('resources.pb: too many values');
      const candidate = candidateOf(bytes);
      if (candidate !== null) candidates.push(candidate);
    }
    if (candidates.length === 0) return;
    this.byId.set((base | idOf(pick(fields, ENTRY.id))) >>> 0, candidates);
    this.byName.set(`string/${utf8.decode(pick(fields, ENTRY.name)?.bytes)}`, candidates);
  }
}

function candidateOf(data: Uint8Array): Candidate | null {
  const fields = fieldsOf(data);
  const config = pick(fields, CONFIG_VALUE.config);
  const value = pick(fields, CONFIG_VALUE.value);
  const item = value && one(value.bytes, ITEM);
  if (item === undefined) return null;
  const locale = config && one(config.bytes, LOCALE);
  const language = utf8.decode(locale?.bytes).slice(0, 2).toLowerCase();
  for (const { field, bytes } of fieldsOf(item.bytes)) {
    if (field === ITEM_OF.string || field === ITEM_OF.raw || field === ITEM_OF.styled)
      return { language, text: utf8.decode(one(bytes, 1)?.bytes), to: null };
    if (field !== ITEM_OF.reference) continue;
    const parts = fieldsOf(bytes);
    const name = pick(parts, REFERENCE.name);
    return { language, text: null, to: pick(parts, REFERENCE.id)?.number ?? utf8.decode(name?.bytes) };
  }
  return null;
}

const fieldsOf = (data: Uint8Array): ProtoField[] => protoFields(data, 'resources.pb');
const all = (data: Uint8Array, wanted: number): ProtoField[] => fieldsOf(data).filter(({ field }) => field === wanted);
const one = (data: Uint8Array, wanted: number): ProtoField | undefined => pick(fieldsOf(data), wanted);
const pick = (fields: readonly ProtoField[], wanted: number): ProtoField | undefined =>
  fields.find(({ field }) => field === wanted);

/** Ids of packages, types and entries stand in messages of their own, so that none can be told from zero. */
function idOf(message: ProtoField | undefined): number {
  return message === undefined ? 0 : (one(message.bytes, 1)?.number ?? 0);
}
