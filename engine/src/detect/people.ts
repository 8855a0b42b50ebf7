import type { FindingType, Record, RecordFinding } from '../model/index.ts';
import { PEOPLE_CAP, peopleTable } from './people-table.ts';
import type { Change } from './people-table.ts';

/** Distinct people seen. `atLeast` says that the table was full and the true figure may be higher. */
export interface PeopleCount {
  readonly people: number;
  /** Told apart by a document number. */
  readonly byId: number;
  /** Without a document number, told apart by mobile number and name together. */
  readonly byPhoneAndName: number;
  readonly atLeast: boolean;
}

export interface PeopleCounter {
  add(record: Record, findings: readonly RecordFinding[]): void;
  /** The count of the file since the last call; the next record begins another file. */
  endFile(): PeopleCount;
  total(): PeopleCount;
}

/** A phone or number this far from a name, in running text, no longer belongs to it. */
const REACH = 80;

const ID_TYPES: ReadonlySet<FindingType> = new Set<FindingType>([
  'ID_CARD',
  'ID_CARD_15',
  'FPR_ID',
  'HK_ID',
  'TW_ID',
  'PASSPORT',
  'HKMO_PERMIT',
  'TW_PERMIT',
  'MILITARY_ID',
]);

/** One person as a record shows them: a document number, or a mobile number with a name, or both. */
export interface PersonSeen {
  readonly id: string | null;
  readonly phoneAndName: string | null;
}

/**
 * Counts distinct people by document number, else by mobile number and name together; a lone name or a lone
 * number is nobody in particular. A phone and name once seen beside a document number is that person everywhere.
 *
 * @param seed a random 32-bit number.
 */
export function peopleCounter(seed: number, cap: number = PEOPLE_CAP): PeopleCounter {
  const table = peopleTable(cap, seed);
  const file = { id: 0, pair: 0 };
  const run = { id: 0, pair: 0 };
  const apply = (kind: 'id' | 'pair', change: Change): void => {
    file[kind] += change.file;
    run[kind] += change.run;
  };
  const count = ({ id, pair }: typeof run): PeopleCount => ({
    people: id + pair,
    byId: id,
    byPhoneAndName: pair,
    atLeast: table.full,
  });
  return {
    add(record, findings) {
      for (const { id, phoneAndName } of peopleIn(record, findings)) {
        if (id !== null) apply('id', table.touch(...keyOf(id, seed), 'person'));
        if (phoneAndName === null) continue;
        apply('pair', table.touch(...keyOf(phoneAndName, seed), id === null ? 'person' : 'alias'));
      }
    },
    endFile() {
      const counted = count(file);
      file.id = file.pair = 0;
      table.nextFile();
      return counted;
    },
    total: () => count(run),
  };
}

/** Gathers what a record says around its names: each name takes the nearest number of each kind. */
export function peopleIn(record: Record, findings: readonly RecordFinding[]): PersonSeen[] {
  const names = findings.filter(({ type }) => type === 'NAME');
  const ids = findings.filter(({ type, value }) => value !== null && ID_TYPES.has(type));
  const phones = findings.filter(({ type, value }) => value !== null && type === 'PHONE');
  const idOf = assign(record, names, ids);
  const phoneOf = assign(record, names, phones);

  const people: PersonSeen[] = [];
  for (const name of names) {
    const id = idOf.get(name);
    const phone = phoneOf.get(name);
    const phoneAndName = phone && `${phone.value}\n${name.value ?? textOf(record, name)}`;
    if (id || phoneAndName) people.push({ id: id ? idKey(id) : null, phoneAndName: phoneAndName ?? null });
  }
  const taken = new Set(idOf.values());
  for (const id of ids) if (!taken.has(id)) people.push({ id: idKey(id), phoneAndName: null });
  return people;
}

/**
 * Each number goes to the nearest name on its side that has none yet. Names lead their numbers, unless the record
 * begins with a number: then it is read backwards. A name's second number is left over, as it should be.
 */
function assign(record: Record, names: readonly RecordFinding[], numbers: readonly RecordFinding[]) {
  const owner = new Map<RecordFinding, RecordFinding>();
  if (names.length === 0 || numbers.length === 0) return owner;
  const inOrder = [...names, ...numbers].toSorted((a, b) => (a.cell ?? 0) - (b.cell ?? 0) || a.start - b.start);
  if (inOrder[0]!.type !== 'NAME') inOrder.reverse();
  let free: RecordFinding[] = [];
  for (const finding of inOrder) {
    if (finding.type === 'NAME') free.push(finding);
    else {
      const name = free.pop();
      if (name === undefined) continue;
      if (within(record, name, finding)) owner.set(name, finding);
      else free = [];
    }
  }
  return owner;
}

function within(record: Record, a: RecordFinding, b: RecordFinding): boolean {
  return record.kind === 'row' || Math.max(a.start, b.start) - Math.min(a.end, b.end) <= REACH;
}

function textOf(record: Record, { cell, start, end }: RecordFinding): string {
  return (record.kind === 'row' ? (record.cells[cell ?? 0] ?? '') : record.text).slice(start, end);
}

/** The 15-digit number of before 1999 is the same person as the 18-digit one: the century and check digit say no more. */
function idKey({ type, value }: RecordFinding): string {
  if (type === 'ID_CARD_15') return `${value!.slice(0, 6)}19${value!.slice(6)}`;
  return type === 'ID_CARD' ? value!.slice(0, 17) : `${type}\n${value}`;
}

/** A resident number's 17 digits fit 64 bits exactly; any other key is hashed, two of three million colliding once in a million runs. */
function keyOf(key: string, seed: number): [high: number, low: number] {
  if (/^\d{17}$/.test(key)) return [Number(key.slice(0, 8)), Number(key.slice(8))];
  let high = seed ^ 0x9e3779b9;
  let low = ~seed;
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x85ebca77) ^ (high >>> 13);
    low = Math.imul(low ^ unit, 0xc2b2ae3d) ^ (low >>> 15);
  }
  // The top bit keeps hashed keys apart from resident numbers, whose high half is below 10^8.
  return [(high | 0x80000000) >>> 0, low >>> 0];
}
