import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readError } from '@pingzhang/readers';
import type { Log } from 'sarif';
import { page } from '../../cli/src/verbs/check/reporters/html/page.ts';
import { ndjsonReporter } from '../../cli/src/verbs/check/reporters/ndjson.ts';
import { sarifReporter } from '../../cli/src/verbs/check/reporters/sarif.ts';
import { textReporter } from '../../cli/src/verbs/check/reporters/text.ts';
import type { FoundHere, Reporter } from '../../cli/src/verbs/check/reporter.ts';
import type { Terminal } from '../../cli/src/terminal/terminal.ts';
import { at, found, law, reportOf, rowRecord, textRecord } from './fixtures.ts';

const PHONE = '13912345678';
const ID = '110101199003078035';
const HOSTILE = '<img src=x onerror=alert(1)>"\'&\u001b[31m\u202e';
const text = `联系人李明，手机${PHONE} ${HOSTILE}`;
const inText = textRecord(text, [at(text, 'NAME', '李明'), at(text, 'PHONE', PHONE)]);
const inRow = rowRecord([
  ['ID_CARD', ID],
  ['MASKED_PHONE', '139****5678'],
]);
const broken = readError('PZ_READ_CORRUPT', { name: HOSTILE, detail: HOSTILE });
const report = reportOf(
  [
    { path: `${HOSTILE}.txt`, inspected: [inText] },
    { path: 'list.csv', inspected: [inRow] },
  ],
  { problems: [broken] },
);

async function written(
  make: (write: (piece: string) => Promise<void>) => Reporter,
  findings: readonly FoundHere[] = [],
) {
  let all = '';
  const reporter = make(async (piece) => void (all += piece));
  for (const each of findings) await reporter.finding?.(each);
  for (const file of report.files) await reporter.file?.(file);
  await reporter.end(report);
  return all;
}

function terminal(over: Partial<Terminal> & { written: string[] }): Terminal {
  return {
    language: 'zh',
    color: false,
    columns: 80,
    interactive: false,
    stdin: process.stdin,
    note: () => undefined,
    out: async (piece) => void over.written.push(String(piece)),
    ...over,
  };
}

test('the page holds no markup of an input, no value in clear, and nothing from elsewhere', () => {
  for (const language of ['zh', 'en'] as const) {
    const html = page(report, language);
    assert.ok(!html.includes('<img'));
    assert.ok(!html.includes('\u001b') && !html.includes('\u202e'));
    assert.ok(!html.includes(PHONE) && !html.includes(ID) && !html.includes('李明'));
    assert.ok(!/<[^>]*\s(?:src|href)\s*=|@import|url\(|https?:/i.test(html));
    assert.match(html, /<mark class="ordinary">139\*\*\*\*5678<\/mark>/);
    assert.match(html, /<mark class="masked">139\*\*\*\*5678<\/mark>/);
    assert.match(html, /PZ_READ_CORRUPT/);
  }
});

test('the page speaks both languages throughout', () => {
  const html = page(report, 'zh');
  const count = (language: string): number => html.split(`lang="${language}"`).length;
  // The root element names one language more.
  assert.equal(count('zh-CN') - 1, count('en'));
  assert.ok(html.includes('>PHONE的名称<') && html.includes('>phone<'));
});

test('NDJSON gives a line a finding, a file, a problem, and one summary, all masked', async () => {
  const all = await written((write) => ndjsonReporter(write, false), [found(inText, 1), found(inRow)]);
  const lines = all
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind: string; [name: string]: unknown });
  assert.deepEqual(
    lines.map(({ kind }) => kind),
    ['finding', 'finding', 'file', 'file', 'problem', 'summary'],
  );
  assert.ok(!all.includes(PHONE) && !all.includes(ID));
  const { type, start, end, text: shown, place } = lines[0]!;
  assert.deepEqual([type, start, end, shown], ['PHONE', 8, 19, '139****5678']);
  assert.deepEqual(place, { file: 'notes.txt', offset: 0, line: 1, column: 9 });
  assert.equal('value' in lines[0]!, false);
});

test('NDJSON with reveal gives text and normalised value', async () => {
  const all = await written((write) => ndjsonReporter(write, true), [found(inText, 1)]);
  const line = JSON.parse(all.split('\n')[0]!) as { text: string; value: string };
  assert.deepEqual([line.text, line.value], [PHONE, PHONE]);
});

const sarifOf = async (findings: readonly FoundHere[]): Promise<{ all: string; log: Log }> => {
  const options = { law, profile: 'pipl', language: 'zh', version: '0.0.1', reveal: false } as const;
  const all = await written((write) => sarifReporter(write, options), findings);
  return { all, log: JSON.parse(all) as Log };
};

test('SARIF names a rule for every result and places it by line, column and offset', async () => {
  const { all, log } = await sarifOf([found(inText, 1), found(inRow), found(inRow, 1)]);
  const [run] = log.runs;
  assert.equal(log.version, '2.1.0');
  assert.equal(run!.columnKind, 'utf16CodeUnits');
  assert.equal(run!.results!.length, 2, 'masked values are no results');
  for (const { ruleId, ruleIndex } of run!.results!) assert.equal(run!.tool.driver.rules![ruleIndex!]!.id, ruleId);
  assert.deepEqual(run!.results![0]!.locations![0]!.physicalLocation, {
    artifactLocation: { uri: 'notes.txt' },
    region: {
      startLine: 1,
      startColumn: 9,
      endColumn: 20,
      charOffset: 8,
      charLength: 11,
      snippet: { text: '139****5678' },
    },
  });
  assert.equal(run!.results![1]!.level, 'error');
  assert.deepEqual(run!.results![1]!.locations![0]!.logicalLocations, [
    { fullyQualifiedName: 'R2C1', kind: 'element' },
  ]);
  assert.equal(run!.invocations![0]!.executionSuccessful, false);
  assert.equal(run!.invocations![0]!.toolExecutionNotifications![0]!.descriptor!.id, 'PZ_READ_CORRUPT');
  assert.ok(!all.includes(PHONE) && !all.includes(ID));
});

test('SARIF without a finding is whole as well, and a baseline gives fingerprints and states', async () => {
  assert.deepEqual((await sarifOf([])).log.runs[0]!.results, []);
  const known = { ...found(inText, 1), fingerprint: 'abc', known: true };
  const { log } = await sarifOf([known]);
  assert.deepEqual(log.runs[0]!.results![0]!.partialFingerprints, { 'pingzhangValue/v1': 'abc' });
  assert.equal(log.runs[0]!.results![0]!.baselineState, 'unchanged');
});

test('a member of an archive has no region of the archive', async () => {
  const { record } = inText;
  const inside = { ...inText, record: { ...record, place: { ...record.place, inside: ['a.txt'] } } };
  const { log } = await sarifOf([found(inside, 1)]);
  const [location] = log.runs[0]!.results![0]!.locations!;
  assert.equal(location!.physicalLocation!.region, undefined);
  assert.equal(location!.logicalLocations![0]!.fullyQualifiedName, 'a.txt');
});

test('the terminal report shows no control, no value, in both languages and at any width', async () => {
  for (const language of ['zh', 'en'] as const) {
    for (const columns of [40, 80, 200]) {
      const out: string[] = [];
      const reporter = textReporter(terminal({ written: out, language, columns }), () => 1000);
      await reporter.end(report);
      const all = out.join('');
      assert.ok(!all.includes('\u001b') && !all.includes('\u202e'));
      assert.ok(!all.includes(PHONE) && !all.includes(ID) && !all.includes('李明'));
      assert.match(all, language === 'zh' ? /发现个人信息 3 处/ : /3 pieces of personal information/);
    }
  }
});

test('colours are there when asked for', async () => {
  const out: string[] = [];
  await textReporter(terminal({ written: out, color: true }), () => 1000).end(report);
  assert.ok(out.join('').includes('\u001b[31m'));
});
