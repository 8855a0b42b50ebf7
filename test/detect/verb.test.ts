import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import detectVerb from '../../cli/src/verbs/detect/index.ts';
import type { Terminal } from '../../cli/src/terminal/terminal.ts';

async function run(input: string | Uint8Array[], options: Readonly<{ [name: string]: unknown }>) {
  let out = '';
  let notes = '';
  const terminal: Terminal = {
    language: 'en',
    color: false,
    columns: 100,
    interactive: false,
    stdin: Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input),
    out: (text) => {
      out += text;
      return Promise.resolve();
    },
    note: (text) => {
      notes += text;
    },
  };
  const code = await detectVerb.run(terminal, [], options);
  return { code, notes, lines: out.trimEnd().split('\n') };
}

const parse = (lines: readonly string[]): unknown[] => lines.map((line) => JSON.parse(line) as unknown);

test('a line in, a line out; a broken one is answered in place and never quoted', async () => {
  const input =
    '{"id":1,"text":"手机13598761234"}\n{"id":2,"text":13598761234}\nnot json 13598761234\n\n{"id":"三","text":"无"}';
  const { code, lines, notes } = await run(input, { ndjson: true });
  assert.equal(code, 2);
  assert.deepEqual(parse(lines), [
    { id: 1, spans: [[2, 13, 'PHONE']] },
    { id: null, line: 2, error: 'PZ_DETECT_BAD_LINE' },
    { id: null, line: 3, error: 'PZ_DETECT_BAD_LINE' },
    { id: '三', spans: [] },
  ]);
  assert.doesNotMatch(notes + lines[1]! + lines[2]!, /13598761234/);
});

test('characters cut between two chunks are read whole', async () => {
  const bytes = Buffer.from('{"id":1,"text":"😀手机13598761234"}\n');
  const { lines } = await run(
    Array.from(bytes, (byte) => Uint8Array.of(byte)),
    { ndjson: true },
  );
  assert.deepEqual(parse(lines), [{ id: 1, spans: [[4, 15, 'PHONE']] }]);
});

test('explanations hide the value unless asked to reveal it', async () => {
  const input = '{"id":1,"text":"手机13598761234"}';
  const hidden = await run(input, { ndjson: true, explain: true });
  assert.doesNotMatch(hidden.lines.join(''), /13598761234/);
  const shown = await run(input, { ndjson: true, explain: true, reveal: true });
  assert.match(shown.lines.join(''), /13598761234/);
});

test('types, confidence and masked forms choose what is reported', async () => {
  const input = '{"id":1,"text":"手机13598761234，旧号138****5678，邮箱a.li@163.com"}';
  const types = async (options: object) =>
    (parse((await run(input, { ndjson: true, ...options })).lines) as { spans: [number, number, string][] }[]).flatMap(
      ({ spans }) => spans.map(([, , type]) => type),
    );
  assert.deepEqual(await types({}), ['PHONE', 'EMAIL']);
  assert.deepEqual(await types({ masked: true, types: 'phone' }), ['PHONE', 'MASKED_PHONE']);
  assert.deepEqual(await types({ minConfidence: '1' }), []);
});

test('a type nobody knows is refused', async () => {
  assert.throws(() => detectVerb.run({} as Terminal, [], { types: 'PHONES' }), /PZ_DETECT_USAGE/);
});

test('the listing shows line, masked value and reasons', async () => {
  const { code, lines } = await run('天气很好\n手机13598761234\n', {});
  assert.equal(code, 1);
  assert.match(lines.join('\n'), /2 {2}Mobile number {2}135\*{4}1234/);
  assert.doesNotMatch(lines.join('\n'), /13598761234/);
  assert.equal((await run('天气很好\n', {})).code, 0);
});
