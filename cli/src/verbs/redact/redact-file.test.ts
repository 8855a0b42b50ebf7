import assert from 'node:assert/strict';
import {
  existsSync,
  linkSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import type { RecordDetector } from '@pingzhang/engine/detect';
import { PzError } from '@pingzhang/engine/model';
import type { FindingType, Record, RecordFinding } from '@pingzhang/engine/model';
import type { Editor, Source } from '@pingzhang/readers';
import { keyedBy } from './key-file.ts';
import { parsePolicy, loadPolicy } from './policy-file.ts';
import { redactFile } from './redact-file.ts';
import type { RedactOptions, Rooms } from './redact-file.ts';
import { targets } from './targets.ts';

const folder = mkdtempSync(join(tmpdir(), 'redact-'));
after(() => rmSync(folder, { recursive: true }));
let made = 0;
const fresh = (name: string): string => join(folder, `${++made}-${name}`);

/** Detects by fixed patterns, so that these tests speak of redaction alone. */
function detector(): RecordDetector {
  const forms: readonly (readonly [FindingType, RegExp])[] = [
    ['PHONE', /(?<!\d)1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/g],
    ['MASKED_PHONE', /1[3-9]\d\*{4}\d{4}/g],
    ['NAME', /(?<=姓名：|经手人)\p{sc=Han}{2,3}/gu],
    ['BIRTH_DATE', /(?<=生于)\d{4}-\d\d-\d\d/g],
  ];
  const found = (text: string, cell?: number): RecordFinding[] =>
    forms.flatMap(([type, form]) =>
      [...text.matchAll(form)].map(({ 0: raw, index }) => ({
        ...(cell === undefined ? {} : { cell }),
        type,
        start: index,
        end: index + raw.length,
        value: type === 'MASKED_PHONE' ? null : raw.replace(/[ -]/g, ''),
        confidence: 1,
        reasons: [],
      })),
    );
  return {
    push: (record) => [
      {
        record,
        findings: record.kind === 'text' ? found(record.text) : record.cells.flatMap((text, cell) => found(text, cell)),
      },
    ],
    end: () => [],
    tables: () => [],
  };
}

/** Lines of text, each a record; lines with tabs are rows. `blind` lines are passed by, `sloppy` ones lose their edits. */
function lines({ blind = /^$/, sloppy = /^$/ }: { blind?: RegExp; sloppy?: RegExp } = {}): Rooms {
  const table = { id: 't', name: '表' };
  const recordOf = (line: string, at: number, file: string): Record =>
    line.includes('\t')
      ? { kind: 'row', place: { file, row: at + 1 }, table, cells: line.split('\t') }
      : { kind: 'text', place: { file, line: at + 1 }, text: line };
  const contentOf = async (source: Source): Promise<string[]> =>
    Buffer.from(await source.bytes(1e6))
      .toString()
      .split('\n');
  return {
    detector,
    async *read(source) {
      for (const [at, line] of (await contentOf(source)).entries())
        if (!blind.test(line)) yield recordOf(line, at, source.name);
    },
    async *rewrite(source: Source, edit: Editor) {
      const written: string[] = [];
      for (const [at, line] of (await contentOf(source)).entries()) {
        if (blind.test(line)) {
          written.push(line);
          continue;
        }
        const record = recordOf(line, at, source.name);
        const edits = edit(record);
        const cells = record.kind === 'text' ? [record.text] : [...record.cells];
        if (!sloppy.test(line)) {
          for (const { cell = 0, start, end, text } of edits.toSorted((a, b) => b.start - a.start))
            cells[cell] = cells[cell]!.slice(0, start) + text + cells[cell]!.slice(end);
        }
        written.push(cells.join('\t'));
      }
      yield Buffer.from(written.join('\n'));
    },
  };
}

const base: RedactOptions = {
  policy: loadPolicy('public-notice').policy,
  keyed: keyedBy(Buffer.from('a key for these tests only')),
  detect: {},
  reverse: false,
  k: null,
  quasi: null,
  sensitive: null,
  suppress: null,
  sensitivity: () => 'ordinary',
  label: (type) => (type === 'NAME' ? '姓名' : (type ?? '内容')),
  rooms: lines(),
};

async function redacted(content: string, options: Partial<RedactOptions> = {}): Promise<string> {
  const input = fresh('in.txt');
  const output = fresh('out.txt');
  writeFileSync(input, content);
  await redactFile(input, output, { ...base, ...options });
  assert.equal(readFileSync(input, 'utf8'), content);
  return readFileSync(output, 'utf8');
}

/** The redaction fails with this code and leaves nothing. */
async function refused(content: string, code: string, options: Partial<RedactOptions>): Promise<PzError> {
  const own = mkdtempSync(join(folder, 'own-'));
  const input = fresh('in.txt');
  writeFileSync(input, content);
  let caught: unknown;
  await redactFile(input, join(own, 'out.txt'), { ...base, ...options }).catch((error: unknown) => (caught = error));
  assert.ok(caught instanceof PzError, String(caught));
  assert.equal(caught.code, code);
  assert.deepEqual(readdirSync(own), []);
  return caught;
}

test('treats findings, further occurrences in other spellings, and leaves what is masked', async () => {
  const text = '姓名：李思源，13812345678\n李 思源又打了１３８１２３４５６７８\n已公示138****0000';
  assert.equal(await redacted(text), '姓名：李**，138****5678\n李 **又打了１３８****５６７８\n已公示138****0000');
});

test('what is redacted stays as it is when redacted again', async () => {
  const once = await redacted('姓名：李思源，13812345678');
  assert.equal(await redacted(once), once);
});

test('numbers are the same for the same value throughout', async () => {
  const { policy } = parsePolicy('policy: p\ndefault: { operator: replace }', 'p.yaml');
  const text = '姓名：李思源\n姓名：王小川\n姓名：李思源';
  assert.equal(await redacted(text, { policy }), '姓名：[姓名1]\n姓名：[姓名2]\n姓名：[姓名1]');
});

test('pseudonyms join across files and are taken back; without the key they are not', async () => {
  const { policy } = loadPolicy('test-data');
  const [one, two] = [await redacted('电话13812345678', { policy }), await redacted('a\t138-1234-5678', { policy })];
  assert.equal(two.split('\t')[1]!.replaceAll('-', ''), one.slice(2));
  assert.match(one, /^电话138\d{8}$/);
  assert.notEqual(one, '电话13812345678');
  assert.equal(await redacted(one, { policy, reverse: true }), '电话13812345678');
  const other = keyedBy(Buffer.from('another key altogether'));
  assert.notEqual(await redacted(one, { policy, reverse: true, keyed: other }), '电话13812345678');
  await refused('电话13812345678', 'PZ_REDACT_KEY_MISSING', { policy, keyed: null });
});

test('a rewriter that loses an edit is caught by reading back', async () => {
  const error = await refused('姓名：李思源\n坏行13812345678', 'PZ_REDACT_RESIDUE', {
    rooms: lines({ sloppy: /^坏行/ }),
  });
  assert.match(error.message, /PHONE l2/);
  assert.doesNotMatch(JSON.stringify(error.text), /13812345678|李思源/);
});

test('a place no reader shows is caught in the bytes', async () => {
  const rooms = lines({ blind: /^暗/ });
  const error = await refused('姓名：李思源 13812345678\n暗处李思源', 'PZ_REDACT_RESIDUE', { rooms });
  assert.match(error.message, /NAME @/);
  await refused('电话13812345678\n暗处 138 1234-5678', 'PZ_REDACT_RESIDUE', { rooms });
  await refused('姓名：李思源\n暗处&#26446;&#x601d;源', 'PZ_REDACT_RESIDUE', { rooms });
});

test('a birth date found elsewhere as some other date is not residue, found again as a birth date it is', async () => {
  assert.equal(await redacted('生于1990-03-07\n成立于1990-03-07'), '生于1990\n成立于1990-03-07');
  await refused('生于1990-03-07\n坏行，生于1990-03-07', 'PZ_REDACT_RESIDUE', { rooms: lines({ sloppy: /^坏行/ }) });
});

for (const [name, wrap] of [
  ['zip', (bytes: Uint8Array) => zipSync({ 'a/b.xml': bytes })],
  ['zip in zip', (bytes: Uint8Array) => zipSync({ 'x.zip': zipSync({ 'b.xml': bytes }) })],
  ['gzip', (bytes: Uint8Array) => gzipSync(bytes)],
  ['UTF-16', (bytes: Uint8Array) => Buffer.from(`\ufeff${Buffer.from(bytes).toString()}`, 'utf16le')],
] as const) {
  test(`the bytes are searched inside ${name}`, async () => {
    const rooms: Partial<Rooms> = {
      ...lines(),
      async *read(source) {
        if (source.name === 'in') yield { kind: 'text', place: { file: 'in' }, text: '姓名：李思源' };
      },
      async *rewrite(_source, edit) {
        edit({ kind: 'text', place: { file: 'in' }, text: '姓名：李思源' });
        yield wrap(Buffer.from('<a>李思源</a>'));
      },
    };
    const input = join(folder, 'in');
    writeFileSync(input, 'x');
    const output = fresh('out');
    await assert.rejects(redactFile(input, output, { ...base, rooms }), { code: 'PZ_REDACT_RESIDUE' });
    assert.equal(existsSync(output), false);
  });
}

test('records that differ between the passes are refused', async () => {
  let reads = 0;
  const rooms: Partial<Rooms> = {
    ...lines(),
    async *read(source) {
      reads++;
      for await (const record of lines().read(source))
        yield reads === 1 && record.kind === 'text' ? { ...record, text: `${record.text}了` } : record;
    },
  };
  await refused('电话13812345678', 'PZ_REDACT_CHANGED', { rooms });
});

test('a part that cannot be read may hold anything: nothing is written', async () => {
  const rooms: Partial<Rooms> = {
    ...lines(),
    async *read(source, options) {
      yield* lines().read(source);
      options?.onProblem?.(
        { file: 'x', part: 'image' },
        new PzError('PZ_READ_CORRUPT', { zh: { what: '', todo: '' }, en: { what: '', todo: '' } }),
      );
    },
  };
  await refused('电话13812345678', 'PZ_REDACT_UNREAD_PART', { rooms });
});

test('whole cells by column, even where nothing was found', async () => {
  const { policy } = parsePolicy(
    'policy: p\nrules: [{ column: 备注, operator: remove }]\ndefault: { operator: mask }',
    'p.yaml',
  );
  const rooms = lines();
  const named: Partial<Rooms> = {
    ...rooms,
    detector: () => ({
      ...detector(),
      tables: () => [{ id: 't', name: '表', header: ['电话', '备注'], rows: 1, columns: [] }],
    }),
  };
  assert.equal(
    await redacted('电话\t备注\n13812345678\t家住山上', { policy, rooms: named }),
    '电话\t备注\n138****5678\t',
  );
});

const people = [
  '姓名\t年龄\t性别\t病',
  '甲\t31\t男\t感冒',
  '乙\t31\t男\t骨折',
  '丙\t45\t女\t感冒',
  '丁\t31\t男\t感冒',
].join('\n');

test('k-anonymity is counted on what was written; small groups are listed by row and can be blanked', async () => {
  const input = fresh('in.txt');
  writeFileSync(input, people);
  const run = (more: Partial<RedactOptions>) =>
    redactFile(input, fresh('out.txt'), { ...base, k: 2, quasi: ['年龄', '性别'], sensitive: '病', ...more });
  const plain = await run({});
  assert.deepEqual(plain.anonymity?.breakingRows, [{ table: '表', row: 4 }]);
  assert.equal(plain.anonymity?.smallest, 1);
  assert.equal(plain.anonymity?.diversity, 1);
  assert.deepEqual(plain.anonymity?.sizes, [
    { size: 1, groups: 1 },
    { size: 3, groups: 1 },
  ]);

  const cells = await run({ suppress: 'cells' });
  assert.match(readFileSync(cells.output, 'utf8'), /\n丙\t\*\t\*\t感冒\n/);
  const rows = await run({ suppress: 'rows' });
  assert.match(readFileSync(rows.output, 'utf8'), /\n\t\t\t\n丁/);
  assert.deepEqual((await run({ quasi: [] })).anonymity?.columns, ['年龄', '性别']);
  await assert.rejects(run({ quasi: ['身高'] }), { code: 'PZ_REDACT_QUASI' });
});

test('the input is never the output, by any name', async () => {
  const input = fresh('in.txt');
  writeFileSync(input, '电话13812345678');
  const [soft, hard] = [fresh('soft'), fresh('hard')];
  symlinkSync(input, soft);
  linkSync(input, hard);
  for (const output of [input, soft, hard])
    await assert.rejects(redactFile(input, output, base), { code: 'PZ_WRITE_OVER_INPUT' });
  assert.equal(readFileSync(input, 'utf8'), '电话13812345678');
  const first = (output: string) => targets(folder, output).next();
  await assert.rejects(first(folder), { code: 'PZ_REDACT_SAME' });
  await assert.rejects(first(join(folder, 'new', 'deep')), { code: 'PZ_REDACT_SAME' });
});

test('every ready-made policy reads, says why, and serves articles', () => {
  for (const name of ['public-notice', 'test-data', 'analytics', 'share']) {
    assert.equal(loadPolicy(name).policy.name, name);
    assert.match(loadPolicy(name).hash, /^[0-9a-f]{64}$/);
  }
  assert.throws(() => loadPolicy('nowhere'), { code: 'PZ_REDACT_POLICY' });
});

test('a mistake in a policy file is named with file and line', () => {
  const of = (text: string) => () => parsePolicy(text, 'my.yaml');
  assert.throws(
    of('policy: p\nrules:\n  - type: FAX\n    operator: mask\ndefault: { operator: mask }'),
    /PZ_POLICY_TYPE.*my\.yaml:3/,
  );
  assert.throws(of('policy: p\ndefault:\n  operator: shred'), /PZ_POLICY_OPERATOR.*my\.yaml:3/);
  assert.throws(of('policy: p\ndefault: { operator: mask'), /PZ_REDACT_POLICY_YAML.*my\.yaml:2/);
  assert.throws(of(''), /PZ_POLICY_FORM.*my\.yaml:1/);
});

test('a file with more values than are remembered is held against its original, record by record', async () => {
  const rooms = lines({ sloppy: /^坏行/ });
  const learned = { rooms, remembered: 1 };
  assert.equal(
    await redacted('电话13812345678\n电话13912345678', { ...learned, rooms: lines() }),
    '电话138****5678\n电话139****5678',
  );
  const error = await refused('电话13812345678\n坏行13912345678\n电话13712345678', 'PZ_REDACT_RESIDUE', learned);
  assert.match(error.message, /1 original.*l2/);
});

test('a JSON value is named by its key or its path', async () => {
  const rules = (text: string) =>
    parsePolicy(`policy: p\nrules: [${text}]\ndefault: { operator: keep }`, 'p.yaml').policy;
  const own = fresh('a.json');
  writeFileSync(own, '{"order":{"user":{"age":37}},"list":[{"age":45,"n":1}]}');
  const run = async (text: string): Promise<unknown> => {
    const output = fresh('b.json');
    await redactFile(own, output, { ...base, policy: rules(text), rooms: { detector } });
    return JSON.parse(readFileSync(output, 'utf8'));
  };
  assert.deepEqual(await run('{ column: age, operator: generalise }'), {
    order: { user: { age: '30-39' } },
    list: [{ age: '40-49', n: 1 }],
  });
  assert.deepEqual(await run('{ path: "$.order.user.age", operator: generalise }'), {
    order: { user: { age: '30-39' } },
    list: [{ age: 45, n: 1 }],
  });
  assert.deepEqual(await run('{ path: "list[*].age", operator: generalise }'), {
    order: { user: { age: 37 } },
    list: [{ age: '40-49', n: 1 }],
  });
});

test('a value that comes about where a replacement meets its surroundings is not residue; one around a kept piece is', async () => {
  assert.equal(await redacted('经手人年成立\n生于1990-03-07成立'), '经手人年**\n生于1990成立');
  const { policy } = parsePolicy('policy: p\ndefault: { operator: replace, with: 1990年 }', 'p.yaml');
  assert.equal(await redacted('经手人年成立\n电话13812345678成立', { policy }), '经手人1990年\n电话1990年成立');
  const two = parsePolicy('policy: p\ndefault: { operator: mask, first: 2 }', 'p.yaml');
  await refused('经手人李思源\n坏行李思源', 'PZ_REDACT_RESIDUE', {
    policy: two.policy,
    rooms: lines({ sloppy: /^坏行/ }),
  });
});

test('an output named for a person is pointed out', async () => {
  const input = fresh('in.txt');
  writeFileSync(input, '姓名：李思源');
  const named = join(folder, '李思源的材料.txt');
  assert.equal((await redactFile(input, named, base)).nameTells, true);
  assert.equal((await redactFile(input, fresh('out.txt'), base)).nameTells, false);
});
