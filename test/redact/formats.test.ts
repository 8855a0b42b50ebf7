import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { strToU8, unzipSync, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { keyedBy } from '../../cli/src/verbs/redact/key-file.ts';
import { loadPolicy } from '../../cli/src/verbs/redact/policy-file.ts';
import { redactFile } from '../../cli/src/verbs/redact/redact-file.ts';
import type { RedactOptions } from '../../cli/src/verbs/redact/redact-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'redact-formats-'));
after(() => rmSync(folder, { recursive: true }));

/** Fabricated people; the numbers have right check digits. */
const PEOPLE = [
  { name: '徐若楠', id: '110101197311170349', phone: '13532111902', card: '6227005431787079' },
  { name: '欧阳帆', id: '210102197508170780', phone: '15619184793', card: '622908271012232717' },
  { name: '孔平启', id: '630104196707265471', phone: '16503114321', card: '6214831554812799' },
] as const;
const VALUES = PEOPLE.flatMap((person) => Object.values(person));
const HEADER = ['姓名', '身份证号', '联系电话', '银行卡号'] as const;
const ROWS = PEOPLE.map(({ name, id, phone, card }) => [name, id, phone, card]);
const CSV = [HEADER, ...ROWS].map((row) => row.join(',')).join('\r\n') + '\r\n';
const PROSE = PEOPLE.map(
  ({ name, id, phone, card }) => `姓名：${name}，身份证号：${id}，电话：${phone}，银行卡号：${card}。`,
).join('\n');

const options = (policy: string, more: Partial<RedactOptions> = {}): RedactOptions => ({
  policy: loadPolicy(policy).policy,
  keyed: keyedBy(Buffer.from('a key for these tests only')),
  detect: {},
  reverse: false,
  k: null,
  quasi: null,
  sensitive: null,
  suppress: null,
  sensitivity: () => 'sensitive',
  label: (type) => type ?? '内容',
  ...more,
});

/** Redacts these bytes; the input stays as it was. Gives the output's path. */
async function redacted(
  name: string,
  bytes: Uint8Array | string,
  policy: string,
  more: Partial<RedactOptions> = {},
): Promise<string> {
  const own = mkdtempSync(join(folder, 'run-'));
  const input = join(own, name);
  writeFileSync(input, bytes);
  const before = createHash('sha256').update(readFileSync(input)).digest('hex');
  const output = join(own, 'out', name);
  const report = await redactFile(input, output, options(policy, more));
  assert.equal(report.sha256.input, before);
  assert.equal(createHash('sha256').update(readFileSync(input)).digest('hex'), before);
  assert.equal(createHash('sha256').update(readFileSync(output)).digest('hex'), report.sha256.output);
  return output;
}

function free(text: string, what: string): void {
  for (const value of VALUES)
    assert.ok(!text.includes(value), `${what} still holds a value of ${value.length} characters`);
}

function tool(name: string): boolean {
  const found = spawnSync(name, ['--version']).error === undefined;
  if (!found && process.env['CI']) assert.fail(`${name} is missing`);
  return found;
}

const HTML = `<!doctype html><meta charset="utf-8"><title>${PEOPLE[0].name}</title><!-- ${PROSE} -->
<p title="${PEOPLE[1].phone}">${PROSE.replaceAll('\n', '<br>')}</p>
<table><tr>${HEADER.map((cell) => `<th>${cell}</th>`).join('')}</tr>${ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const JSON_TEXT = JSON.stringify(
  PEOPLE.map(({ name, id, phone, card }) => ({ 姓名: name, idCard: id, mobile: phone, 银行卡: card })),
  null,
  2,
);
const SQL = `CREATE TABLE \`member\` (\`name\` varchar(20), \`id_card\` char(18), \`mobile\` char(11), \`bank_card\` varchar(19));
INSERT INTO \`member\` (\`name\`, \`id_card\`, \`mobile\`, \`bank_card\`) VALUES
${ROWS.map((row) => `(${row.map((cell) => `'${cell}'`).join(',')})`).join(',\n')};
`;

const TEXTS: readonly (readonly [string, Uint8Array | string, (bytes: Buffer) => string])[] = [
  ['a.txt', PROSE, (bytes) => bytes.toString()],
  ['a.csv', CSV, (bytes) => bytes.toString()],
  ['gbk.csv', iconv.encode(CSV, 'gb18030'), (bytes) => iconv.decode(bytes, 'gb18030')],
  ['wide.txt', Buffer.from(`\ufeff${PROSE}`, 'utf16le'), (bytes) => bytes.toString('utf16le')],
  ['a.json', JSON_TEXT, (bytes) => JSON.stringify(JSON.parse(bytes.toString()))],
  ['a.html', HTML, (bytes) => bytes.toString()],
  ['a.sql', SQL, (bytes) => bytes.toString()],
];

for (const policy of ['public-notice', 'test-data', 'analytics', 'share']) {
  for (const [name, bytes, decode] of TEXTS) {
    test(`${name} by ${policy}: the same format, and none of the values`, async () => {
      const output = await redacted(name, bytes, policy);
      const text = decode(readFileSync(output));
      free(text, name);
      if (name.endsWith('.csv')) assert.equal(text.split('\r\n').length, CSV.split('\r\n').length);
    });
  }
}

test('a csv comes back byte for byte with the key, but for what is one-way', async () => {
  const { policy } = loadPolicy('test-data');
  const numbers = CSV.split('\r\n')
    .map((line) => line.split(',').slice(1).join(','))
    .join('\r\n');
  const there = await redacted('n.csv', numbers, 'test-data');
  assert.notEqual(readFileSync(there, 'utf8'), numbers);
  const back = await redacted('n.csv', readFileSync(there), 'test-data', { policy, reverse: true });
  assert.equal(readFileSync(back, 'utf8'), numbers);
});

test('joins still work: the same people in a csv, a json and a spreadsheet-made sql have the same pseudonyms', async () => {
  const [csv, json, sql] = await Promise.all(
    [['a.csv', CSV] as const, ['a.json', JSON_TEXT] as const, ['a.sql', SQL] as const].map(async ([name, text]) =>
      readFileSync(await redacted(name, text, 'test-data'), 'utf8'),
    ),
  );
  for (const [name, id, phone, card] of csv!
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(','))) {
    for (const value of [id!, phone!, card!, name!]) {
      assert.ok(json!.includes(value), 'json');
      assert.ok(sql!.includes(value), 'sql');
    }
  }
});

test('inside zip and gzip, by their content', async () => {
  const zip = zipSync({ '名单/a.csv': strToU8(CSV), 'b.zip': zipSync({ 'n.txt': strToU8(PROSE) }) });
  const unpacked = unzipSync(readFileSync(await redacted('a.zip', zip, 'public-notice')));
  free(Buffer.from(unpacked['名单/a.csv']!).toString(), 'csv in zip');
  free(Buffer.from(unzipSync(unpacked['b.zip']!)['n.txt']!).toString(), 'txt in zip in zip');
  const output = await redacted('a.csv.gz', gzipSync(CSV), 'public-notice');
  if (tool('zcat')) free(execFileSync('zcat', [output]).toString(), 'zcat');
});

test('what cannot be written back is refused with advice, and leaves nothing', async () => {
  const input = join(folder, 'a.jpg');
  writeFileSync(input, Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'));
  const output = join(folder, 'none', 'a.jpg');
  await assert.rejects(
    redactFile(input, output, options('public-notice')),
    (error: Error & { code?: string }) => error.code?.startsWith('PZ_') === true,
  );
  assert.equal(existsSync(output), false);
});

const OFFICE = tool('soffice');

/** Made by LibreOffice, and read again by it: a writer and a reader that are not ours. */
/** A csv in UTF-8 whose four columns are text: LibreOffice would make numbers of long digits. */
const AS_TEXT = '--infilter=CSV:44,34,76,1,1/2/2/2/3/2/4/2';

function convert(input: string, to: string, into: string): string {
  mkdirSync(into, { recursive: true });
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      ...(input.endsWith('.csv') ? [AS_TEXT] : []),
      '--convert-to',
      to,
      '--outdir',
      into,
      input,
    ],
    { stdio: 'pipe' },
  );
  return join(into, `${input.slice(input.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')}.${to.split(':')[0]}`);
}

for (const [from, content, to] of [
  ['doc.html', HTML, 'docx:Office Open XML Text'],
  ['sheet.csv', CSV, 'xlsx'],
] as const) {
  test(`a ${to.slice(0, 4)} made by LibreOffice`, { skip: !OFFICE && 'LibreOffice is not installed' }, async () => {
    const source = join(folder, from);
    writeFileSync(source, content);
    const made = convert(source, to, join(folder, 'made'));
    const name = made.slice(made.lastIndexOf('/') + 1);
    for (const policy of ['public-notice', 'test-data']) {
      const output = await redacted(name, readFileSync(made), policy);
      if (tool('unzip')) free(execFileSync('unzip', ['-p', output]).toString(), 'unzip');
      const opened = convert(
        output,
        to.startsWith('docx') ? 'txt:Text (encoded):UTF8' : 'csv:Text - txt - csv (StarCalc):44,34,76',
        join(folder, `opened-${policy}`),
      );
      const text = readFileSync(opened, 'utf8');
      free(text, 'LibreOffice');
      assert.match(text, policy === 'public-notice' ? /徐\*\*/ : /\d{17}[\dX]/);
    }
  });
}

test(
  'a pdf made by LibreOffice: no value in the text beneath',
  { skip: (!OFFICE || !tool('pdftotext')) && 'LibreOffice or poppler is not installed' },
  async () => {
    const source = join(folder, 'page.html');
    writeFileSync(source, HTML);
    const made = convert(source, 'pdf:writer_web_pdf_Export', join(folder, 'made'));
    assert.match(execFileSync('pdftotext', [made, '-']).toString(), /13532111902/);
    const output = await redacted('page.pdf', readFileSync(made), 'public-notice');
    free(execFileSync('pdftotext', [output, '-']).toString(), 'pdftotext');
    if (tool('qpdf')) {
      execFileSync('qpdf', ['--check', output], { stdio: 'pipe' });
      free(execFileSync('qpdf', ['--qdf', '--object-streams=disable', output, '-']).toString('latin1'), 'qpdf');
    }
  },
);
