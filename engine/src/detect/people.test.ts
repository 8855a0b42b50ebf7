import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FindingType, Record, RecordFinding } from '../model/index.ts';
import { peopleCounter, peopleIn } from './people.ts';

const SEED = 0x5eed;
const table = { id: 't', name: 't' };

/** A row whose cells are wholly findings of the types given. */
function row(cells: readonly (readonly [FindingType, string])[], file = 'a.csv') {
  const record: Record = { kind: 'row', place: { file }, table, cells: cells.map(([, value]) => value) };
  const findings = cells.map(([type, value], cell): RecordFinding => ({
    type,
    cell,
    start: 0,
    end: value.length,
    value,
    confidence: 1,
    reasons: [],
  }));
  return { record, findings };
}

function inText(text: string, found: readonly (readonly [FindingType, string])[]) {
  const record: Record = { kind: 'text', place: { file: 'a.txt' }, text };
  const findings = found.map(([type, value]): RecordFinding => {
    const start = text.indexOf(value);
    return { type, start, end: start + value.length, value, confidence: 1, reasons: [] };
  });
  return { record, findings };
}

function count(rows: readonly ReturnType<typeof row>[], cap?: number) {
  const counter = peopleCounter(SEED, cap);
  for (const { record, findings } of rows) counter.add(record, findings);
  return counter;
}

const ID = '11010119900307803X';
const OTHER_ID = '440305198502142719';

test('a person is an ID number, else a phone and a name together, else nobody', () => {
  const counted = count([
    row([
      ['NAME', '李明'],
      ['ID_CARD', ID],
    ]),
    row([
      ['NAME', '王芳'],
      ['PHONE', '13900001111'],
    ]),
    row([['NAME', '王芳']]),
    row([['PHONE', '13900001111']]),
  ]).total();
  assert.deepEqual(counted, { people: 2, byId: 1, byPhoneAndName: 1, atLeast: false });
});

test('a phone and name seen beside an ID number are that person, whichever row comes first', () => {
  const rows = [
    row([
      ['NAME', '李明'],
      ['PHONE', '13900001111'],
    ]),
    row([
      ['NAME', '李明'],
      ['PHONE', '13900001111'],
      ['ID_CARD', ID],
    ]),
  ];
  assert.equal(count(rows).total().people, 1);
  assert.equal(count(rows.toReversed()).total().people, 1);
});

test('the 15-digit number and the 18-digit number of one person are one person', () => {
  assert.equal(count([row([['ID_CARD', ID]]), row([['ID_CARD_15', '110101900307803']])]).total().people, 1);
});

test('a file has its own count and the run counts across files', () => {
  const counter = peopleCounter(SEED);
  const add = ({ record, findings }: ReturnType<typeof row>): void => counter.add(record, findings);
  add(
    row(
      [
        ['NAME', '李明'],
        ['ID_CARD', ID],
        ['PHONE', '13900001111'],
      ],
      'a.csv',
    ),
  );
  assert.equal(counter.endFile().people, 1);
  add(
    row(
      [
        ['NAME', '李明'],
        ['PHONE', '13900001111'],
      ],
      'b.csv',
    ),
  );
  add(row([['ID_CARD', OTHER_ID]], 'b.csv'));
  assert.deepEqual(counter.endFile(), { people: 2, byId: 1, byPhoneAndName: 1, atLeast: false });
  assert.deepEqual(counter.total(), { people: 2, byId: 2, byPhoneAndName: 0, atLeast: false });
});

test('numbers go to the names beside them, before or after', () => {
  const senderAndReceiver = row([
    ['NAME', '李明'],
    ['PHONE', '1'],
    ['NAME', '王芳'],
    ['PHONE', '2'],
  ]);
  const numberFirst = row([
    ['PHONE', '1'],
    ['NAME', '李明'],
    ['PHONE', '2'],
    ['NAME', '王芳'],
  ]);
  for (const { record, findings } of [senderAndReceiver, numberFirst]) {
    const pairs = peopleIn(record, findings).map(({ phoneAndName }) => phoneAndName);
    assert.deepEqual(pairs, ['1\n李明', '2\n王芳']);
  }
});

test('in running text a number far from the name is not that person’s', () => {
  const near = inText('李明，电话13900001111', [
    ['NAME', '李明'],
    ['PHONE', '13900001111'],
  ]);
  const far = inText(`李明${'。'.repeat(100)}13900001111`, [
    ['NAME', '李明'],
    ['PHONE', '13900001111'],
  ]);
  assert.equal(peopleIn(near.record, near.findings).length, 1);
  assert.equal(peopleIn(far.record, far.findings).length, 0);
});

test('past its cap the count says "at least" and stays a lower bound', () => {
  const rows = Array.from({ length: 50 }, (_, at) =>
    row([['ID_CARD', `1101011990030${String(at).padStart(4, '0')}X`]]),
  );
  assert.deepEqual(count(rows, 20).total(), { people: 20, byId: 20, byPhoneAndName: 0, atLeast: true });
});

test('the count equals that of a Map of whole keys', () => {
  const id = fc.integer({ min: 0, max: 400 }).map((at) => `1101011990030${String(at).padStart(4, '0')}X`);
  const name = fc.constantFrom('李明', '王芳', '欧阳静', '赵一');
  const phone = fc.integer({ min: 0, max: 300 }).map((at) => `139${String(at).padStart(8, '0')}`);
  const person = fc.record({ id: fc.option(id), name, phone: fc.option(phone) });
  fc.assert(
    fc.property(fc.array(person, { maxLength: 3000, size: 'max' }), (people) => {
      const rows = people.map((each) =>
        row([
          ['NAME', each.name],
          ...(each.id === null ? [] : [['ID_CARD', each.id] as const]),
          ...(each.phone === null ? [] : [['PHONE', each.phone] as const]),
        ]),
      );
      const ids = new Set(people.flatMap((each) => each.id ?? []));
      const key = (each: (typeof people)[number]): string => `${each.phone} ${each.name}`;
      const pairs = new Set(people.filter((each) => each.phone !== null).map(key));
      for (const each of people) if (each.id !== null && each.phone !== null) pairs.delete(key(each));
      const { byId, byPhoneAndName } = count(rows).total();
      assert.deepEqual([byId, byPhoneAndName], [ids.size, pairs.size]);
    }),
    { numRuns: 30 },
  );
});

test('a hundred thousand names and numbers in one record take linear time', () => {
  const text = '李明13900001111'.repeat(100_000);
  const findings = Array.from({ length: 100_000 }, (_, at): RecordFinding[] => [
    { type: 'NAME', start: at * 13, end: at * 13 + 2, value: '李明', confidence: 1, reasons: [] },
    { type: 'PHONE', start: at * 13 + 2, end: at * 13 + 13, value: '13900001111', confidence: 1, reasons: [] },
  ]).flat();
  assert.equal(peopleIn({ kind: 'text', place: { file: 'a' }, text }, findings).length, 100_000);
});
