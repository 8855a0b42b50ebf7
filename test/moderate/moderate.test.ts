import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const SAMPLE = join(ROOT, '../shared/moderation/sample.jsonl');

interface Answer {
  readonly id: unknown;
  readonly label?: string;
  readonly category?: string | null;
  readonly action?: string;
  readonly reasons?: readonly {
    readonly start: number;
    readonly end: number;
    readonly term: string;
    readonly path: readonly string[];
  }[];
  readonly provisions?: readonly object[];
  readonly pack?: string;
  readonly error?: string;
}

function moderate(lines: readonly string[]): { status: number | null; answers: Answer[]; out: string } {
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'cli/bin/pingzhang.js'), 'moderate', '--ndjson'], {
    input: lines.join('\n') + '\n',
    encoding: 'utf8',
  });
  return {
    status,
    out: stdout,
    answers: stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer),
  };
}

test('a disguised offer is caught with its spans, its path, its provisions and the pack', () => {
  const text = '出 社-工-库 月卡五十 加v';
  const { status, answers } = moderate([JSON.stringify({ id: 1, channel: 'post', text })]);
  assert.equal(status, 1);
  const [answer] = answers;
  assert.equal(answer!.label, 'violating');
  assert.equal(answer!.category, 'sgk');
  const reason = answer!.reasons!.find(({ term }) => term === '社工库')!;
  assert.equal(text.slice(reason.start, reason.end), '社-工-库');
  assert.ok(reason.path.includes('separators'));
  assert.ok(answer!.provisions!.length > 0);
  assert.match(answer!.pack!, /^pingzhang-trade@[\w.]+#[0-9a-f]{16} model@[\w.]+$/);
});

test('bedding, a warning and a victim pass; a broken line is answered in place', () => {
  const { status, answers } = moderate([
    JSON.stringify({ id: 'a', text: '磨毛四件套 学生宿舍用 八十九一套' }),
    'no post',
    JSON.stringify({ id: 'b', text: '提醒大家：出租银行卡是违法的，别信日结' }),
    JSON.stringify({ id: 'c', text: '我的信息被人挂到网上了，该怎么报警' }),
  ]);
  assert.equal(status, 2);
  assert.deepEqual(
    answers.map(({ action, error }) => action ?? error),
    ['pass', 'PZ_MODERATE_LINE', 'pass', 'pass'],
  );
});

test('a pack is signed, taken with its key, named by every decision, and refused without a signature', () => {
  const folder = mkdtempSync(join(tmpdir(), 'moderate-'));
  try {
    const at = (name: string): string => join(folder, name);
    const run = (input: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } =>
      spawnSync(process.execPath, [join(ROOT, 'cli/bin/pingzhang.js'), 'moderate', ...args], {
        input,
        encoding: 'utf8',
      });
    writeFileSync(
      at('pack.yaml'),
      'id: acme\nversion: 2026.11.22\nterms:\n  sgk:\n    strong:\n      - { term: 青团粉, means: 自造词 }\n',
    );
    const made = run('', '--new-pack-key', 'acme', '--key', at('key.json'));
    assert.equal(made.status, 0);
    writeFileSync(at('acme.pub'), made.stdout);
    assert.equal(run('', '--sign-pack', at('pack.yaml'), '--key', at('key.json'), '--out', at('pack')).status, 0);
    const post = JSON.stringify({ id: 1, text: '出青-团-粉 月卡五十' }) + '\n';
    const taken = run(post, '--ndjson', '--pack', at('pack'), '--pack-key', at('acme.pub'));
    assert.match((JSON.parse(taken.stdout) as Answer).pack!, / acme@2026\.11\.22#[0-9a-f]{16} /);
    assert.equal((JSON.parse(taken.stdout) as Answer).reasons![0]!.term, '青团粉');
    const unsigned = run(post, '--ndjson', '--pack', at('pack.yaml'), '--pack-key', at('acme.pub'));
    assert.deepEqual([unsigned.status, unsigned.stdout], [2, '']);
    assert.match(unsigned.stderr, /PZ_MODERATE_PACK_UNSIGNED/);
    assert.match(run(post, '--ndjson', '--pack', at('pack')).stderr, /PZ_MODERATE_PACK_OPTIONS/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a decision replays to the same bytes', () => {
  const lines = [
    JSON.stringify({ id: 1, text: '查户籍 秒回 先查后款' }),
    JSON.stringify({ id: 2, text: '今天天气不错' }),
  ];
  assert.equal(moderate(lines).out, moderate(lines).out);
});

test(
  'the public sample: most violations caught, few innocent posts stopped',
  { skip: !existsSync(SAMPLE) && 'no ../shared/moderation' },
  () => {
    const posts = readFileSync(SAMPLE, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; label: string });
    const { answers } = moderate(readFileSync(SAMPLE, 'utf8').trim().split('\n'));
    const of = (label: string, said: string): number =>
      posts.filter((post, i) => post.label === label && answers[i]!.label === said).length;
    const [caught, missed, alarms] = [of('violating', 'violating'), of('violating', 'ok'), of('ok', 'violating')];
    assert.ok((2 * caught) / (2 * caught + missed + alarms) >= 0.9);
    assert.ok(alarms <= 2);
  },
);
