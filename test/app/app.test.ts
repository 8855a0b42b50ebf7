import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PzError } from '@pingzhang/engine/model';
import { capture } from '../../readers/src/app/testing/capture-writer.ts';
import { exampleApp } from '../../readers/src/app/testing/example-app.ts';
import { writeDex } from '../../readers/src/app/testing/dex-writer.ts';
import { writeAxml } from '../../readers/src/app/testing/axml-writer.ts';
import { writeZip } from '../../readers/src/app/testing/zip-out.ts';
import { wxapkg } from '../../readers/src/app/testing/wxapkg-writer.ts';
import { outcomesOf, reportOf, runApp } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'app-check-'));
after(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: Uint8Array | string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const APP = 'examples/app/ledger.apk';
const POLICY = ['--policy', 'examples/app/policy.md'];
const RUN = ['--run', 'examples/app/run.jsonl', '--run', 'examples/app/screens.json'];
const REST = ['--answers', 'examples/app/answers.yaml', '--type', '实用工具'];

test('the example is built from parts, the same bytes each time', () => {
  assert.ok(Buffer.from(exampleApp()).equals(readFileSync(APP)));
});

test('a package alone: leads, never a violation; each open behaviour has one question with who and proof', async () => {
  const report = await reportOf([APP]);
  const outcomes = outcomesOf(report);
  assert.equal(Object.keys(outcomes).length, 31);
  assert.equal(report.tally['违反'], 0);
  for (const code of ['三.1', '三.4', '四.1', '四.6']) assert.equal(outcomes[code], '疑似', code);
  for (const { outcome, question, evidence, code } of report.behaviours) {
    if (outcome === '需人工' || outcome === '疑似') assert.ok(question?.question.zh.endsWith('吗？'), code);
    if (outcome === '疑似') assert.ok(evidence.length > 0, code);
  }
  assert.deepEqual(
    report.sdks.map(({ id, version }) => [id, version?.value ?? null]),
    [
      ['bugly', null],
      ['getui', '3.2.18'],
      ['umeng-analytics', '9.6.5'],
    ],
  );
  const items = report.calls.map(({ item, sdk }) => `${item} ${sdk ?? 'app'}`);
  assert.ok(items.includes('device.android_id umeng-analytics'));
  assert.ok(items.includes('contacts app'));
  // An own address, another setting and the platform library are no sensitive reads.
  assert.equal(items.filter((item) => item.startsWith('contacts')).length, 1);
  assert.equal(items.filter((item) => item.startsWith('location')).length, 1);
  assert.equal(items.length, 5);
});

test('package and policy: fifteen behaviours and more get an outcome of the machine', async () => {
  const report = await reportOf([APP, ...POLICY]);
  const outcomes = outcomesOf(report);
  const settled = Object.values(outcomes).filter((outcome) => outcome !== '需人工');
  assert.ok(settled.length >= 15, `${settled.length}: ${JSON.stringify(outcomes)}`);
  assert.equal(outcomes['一.1'], '未见');
  assert.equal(outcomes['二.1'], '违反');
  assert.match(report.behaviours.find(({ code }) => code === '二.1')!.evidence[0]!.text, /个推/);
  assert.equal(outcomes['三.9'], '疑似');
  assert.equal(outcomes['三.4'], '违反');
  assert.equal(outcomes['六.3'], '违反');
  for (const { outcome, rule, evidence } of report.behaviours)
    if (outcome === '违反' && /^R(?:1\.2|1\.3|2\.3|3\.[1235]|4\.[2346]|5\.|6\.4)/.test(rule))
      assert.fail(`${rule} from ${JSON.stringify(evidence)}`);
});

test('with a run record twenty-seven behaviours need no open-ended work', async () => {
  const report = await reportOf([APP, ...POLICY, ...RUN, ...REST]);
  const outcomes = outcomesOf(report);
  for (const code of ['二.3', '三.1', '三.3', '三.9', '四.2', '四.6', '五.1'])
    assert.equal(outcomes[code], '违反', code);
  assert.equal(outcomes['二.2'], '不适用');
  assert.ok(Object.values(outcomes).filter((outcome) => outcome !== '需人工').length >= 27, JSON.stringify(outcomes));
  const host = report.run.hosts.find((each) => each.host === 'ulogs.umeng.com');
  assert.deepEqual(host?.items, ['device.android_id']);
});

test('a second run gives the same bytes', async () => {
  const args = [APP, ...POLICY, ...RUN, ...REST, '--json', '--at', '2026-11-21'];
  assert.equal((await runApp(args)).out, (await runApp(args)).out);
});

test('SARIF, page and report are written; nothing in them comes from outside or runs', async () => {
  const [sarif, html, docx] = ['x.sarif', 'x.html', 'x.docx'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const args = [APP, ...POLICY, ...RUN, '--at', '2026-11-21', '--sarif', sarif, '--html', html, '--report', docx];
  const { code } = await runApp(args);
  assert.equal(code, 1);
  const log = JSON.parse(readFileSync(sarif, 'utf8')) as { runs: { results: { level: string }[] }[] };
  assert.ok(log.runs[0]!.results.some(({ level }) => level === 'error'));
  const page = readFileSync(html, 'utf8');
  assert.match(page, /个推/);
  assert.match(page, /<svg/);
  assert.doesNotMatch(page, /<script|src=|href=/);
  assert.equal(readFileSync(docx).subarray(0, 2).toString(), 'PK');
  const web = join(folder, 'x-report.html');
  await runApp([APP, ...POLICY, '--at', '2026-11-21', '--report', web, '--developer', '青禾示例科技有限公司']);
  assert.match(readFileSync(web, 'utf8'), /10 个工作日内完成整改/);
});

test('exceptions have a reason and an end; CI can fail on violations alone', async () => {
  const list = [{ behaviour: '三.4', app: 'com.qinghe.ledger', reason: '内测版本，已通知用户', until: '2026-12-31' }];
  const path = file('exceptions.json', JSON.stringify(list));
  const report = await reportOf([APP, '--suppressions', path]);
  assert.ok(report.behaviours.find(({ code }) => code === '三.4')?.suppressed);
  const expired = file('expired.json', JSON.stringify([{ ...list[0], until: '2026-01-01' }]));
  const later = await reportOf([APP, '--suppressions', expired]);
  assert.equal(later.behaviours.find(({ code }) => code === '三.4')?.suppressed, undefined);
  assert.equal((await runApp([APP, '--fail-on', '违反', '--at', '2026-11-21'])).code, 0);
  const without = file('without.json', JSON.stringify([{ behaviour: '三.4', until: '2026-12-31' }]));
  await assert.rejects(
    runApp([APP, '--suppressions', without]),
    (error) => error instanceof PzError && error.code === 'PZ_APP_FILE',
  );
});

test('two versions: what came, was mended, returned', async () => {
  const json = async (name: string, args: readonly string[]): Promise<string> =>
    file(name, (await runApp([...args, '--json', '--at', '2026-11-21'])).out);
  const first = await json('v1.json', [APP]);
  const mended = file('mended.apk', exampleApp({ versionName: '2.4.0', mended: true }));
  const second = await reportOf([mended, '--baseline', first]);
  assert.ok(second.changes.mended.includes('三.1'));
  assert.ok(second.changes.mended.includes('三.4'));
  const third = await reportOf([APP, '--baseline', await json('v2.json', [mended, '--baseline', first])]);
  assert.ok(third.changes.returned.includes('三.1'));
  const { out } = await runApp([APP, '--baseline', join(folder, 'v2.json')]);
  assert.match(out, /再现 .*三\.1/);
  assert.match((await runApp([mended, '--baseline', first])).out, /已改 .*三\.1/);
  assert.match((await runApp([APP, '--baseline', await json('v3.json', [mended])])).out, /新增 .*三\.1/);
});

test('two versions by their packages: compared by what each shows, a run of one alone left aside', async () => {
  const mended = file('mended-2.apk', exampleApp({ versionName: '2.4.0', mended: true }));
  const { changes } = await reportOf([mended, '--baseline', APP, ...POLICY, ...RUN]);
  assert.ok(changes.mended.includes('三.1'));
  assert.deepEqual(changes.came, []);
  const back = await reportOf([APP, '--baseline', mended]);
  assert.ok(back.changes.came.includes('三.1'));
  // Its source stands for the package as well.
  const source = await reportOf([APP, '--baseline', 'examples/app/ledger-source']);
  assert.ok(source.changes.stayed.includes('三.1'));
  await assert.rejects(
    runApp([APP, '--baseline', join(folder, 'none.json')]),
    (error) => error instanceof PzError && error.code === 'PZ_APP_FILE',
  );
});

test('two editions of the policy: what came, went and was reworded, by topic', async () => {
  const before = readFileSync('examples/app/policy.md', 'utf8');
  const edited = before.replace('Android ID 和 IMEI', 'Android ID、IMSI 和 IMEI').replace(/^.*腾讯 Bugly.*\n/m, '');
  const now = file('policy-now.md', edited);
  const args = [APP, '--policy', now, '--policy-before', 'examples/app/policy.md'];
  const report = await reportOf(args);
  const { changes, items, thirdParties } = report.policyChanges;
  assert.deepEqual(items, { added: ['device.imsi'], removed: [] });
  assert.deepEqual(thirdParties, { added: [], removed: ['腾讯 Bugly'] });
  assert.deepEqual(
    changes.map(({ kind, topics }) => `${kind} ${topics[0]}`),
    ['changed collection', 'removed sharing'],
  );
  // The rules changed: whether users were told is for a person.
  const asked = report.behaviours.find(({ code }) => code === '二.2')!;
  assert.equal(asked.outcome, '需人工');
  assert.match(asked.evidence[0]!.text, /IMSI/);
  const [html, docx] = ['edition.html', 'edition-report.html'].map((name) => join(folder, name)) as [string, string];
  const { out } = await runApp([...args, '--html', html, '--report', docx]);
  assert.match(out, /收集 改写 1/);
  assert.match(readFileSync(html, 'utf8'), /政策与上一版相比/);
  assert.match(readFileSync(docx, 'utf8'), /隐私政策与上一版的差异/);
  const same = await reportOf([APP, '--policy', now, '--policy-before', now]);
  assert.equal(outcomesOf(same)['二.2'], '不适用');
  await assert.rejects(
    runApp([APP, '--policy-before', now]),
    (error) => error instanceof PzError && error.code === 'PZ_APP_EDITION',
  );
});

test('a packed app is told to be incomplete, and nothing is taken as unseen for it', async () => {
  const manifest = writeAxml({ name: 'manifest', attributes: { package: 'com.qinghe.packed', versionName: '1' } });
  const path = file(
    'packed.apk',
    writeZip({
      'AndroidManifest.xml': manifest,
      'classes.dex': writeDex([{ name: 'com.tencent.StubShell.TxAppEntry' }]),
      'lib/arm64-v8a/libshellx-2.10.so': 'x',
    }),
  );
  const { out } = await runApp([path]);
  assert.match(out, /乐固/);
  const outcomes = outcomesOf(await reportOf([path]));
  for (const code of ['三.1', '四.1', '四.6', '三.9']) assert.equal(outcomes[code], '需人工', code);
});

test('a capture names hosts and, in the clear, what they get', async () => {
  const path = file(
    'run.pcap',
    capture([
      { t: 1, host: 'ulogs.umeng.com' },
      { t: 2, host: 'stat.example.org', body: 'imei=861234567890123' },
      { t: 3, host: 'c-hzgt2.getui.com', dns: true },
    ]),
  );
  const report = await reportOf([APP, '--run', path]);
  assert.deepEqual(
    report.run.hosts.map(({ host, items }) => [host, items]),
    [
      ['c-hzgt2.getui.com', []],
      ['stat.example.org', ['device.imei']],
      ['ulogs.umeng.com', []],
    ],
  );
  // Without a mark of consent a capture says nothing of before and after.
  assert.notEqual(outcomesOf(report)['五.1'], '违反');
});

test('tables of other recorders: their own words and states are understood', async () => {
  const camille = file(
    'camille.csv',
    '隐私政策状态,时间点,行为主体,操作行为,行为描述,传入参数,调用堆栈\n' +
      '未同意隐私政策,2026-11-20 10:00:01,APP本身,获取手机信息,获取安卓ID,,"com.umeng.commonsdk.UMConfigure.init(UMConfigure.java:1)"\n' +
      '已同意隐私政策,2026-11-20 10:00:09,APP本身,获取手机信息,获取IMEI,,"com.qinghe.ledger.MainActivity.a(MainActivity.java:2)"\n',
  );
  const report = await reportOf([APP, '--run', camille]);
  assert.equal(outcomesOf(report)['三.1'], '违反');
});

test('beyond our own scale a frequency is suspected; against what the business states it is found', async () => {
  const lines = Array.from({ length: 20 }, (_, t) =>
    JSON.stringify({ time: t, api: 'android.provider.Settings$Secure.getString', args: ['android_id'] }),
  );
  const run = ['--run', file('often.jsonl', lines.join('\n'))];
  const alone = (await reportOf([APP, ...run])).behaviours.find(({ code }) => code === '四.4')!;
  assert.equal(alone.outcome, '疑似');
  assert.ok(alone.question);
  const outcome = async (needed: number): Promise<string | undefined> => {
    const answers = file(`needed-${needed}.yaml`, `neededRates: { device.android_id: ${needed} }`);
    return outcomesOf(await reportOf([APP, ...run, '--answers', answers]))['四.4'];
  };
  assert.equal(await outcome(1), '违反');
  assert.equal(await outcome(30), '未见');
});

test('a mini-program: taps to the policy are estimated, declared interfaces stand against calls', async () => {
  const program = (depth: number): Record<string, string> => {
    const pages = Array.from({ length: depth }, (_, at) => `pages/p${at}/p${at}`);
    const links = pages.map((page, at) => [`${page}.js`, at + 1 < depth ? `go('/${pages[at + 1]!}')` : '']);
    return {
      'app.json': JSON.stringify({
        pages: [...pages, 'pages/privacy/privacy'],
        requiredPrivateInfos: ['chooseAddress'],
      }),
      ...Object.fromEntries(links),
      [`${pages.at(-1)!}.wxml`]: '<navigator url="/pages/privacy/privacy">隐私政策</navigator>',
      'pages/p0/p0.ts': 'wx.getLocation({})',
    };
  };
  const far = await reportOf([file('far.wxapkg', wxapkg(program(6)))]);
  const row = far.behaviours.find(({ code }) => code === '一.3')!;
  assert.equal(row.outcome, '疑似');
  assert.match(row.evidence[0]!.text, /静态估计 6 次点击：pages\/p0\/p0 → .* → 隐私政策|静态估计 6 次点击/);
  assert.ok(row.question);
  const near = await reportOf([file('near.wxapkg', wxapkg(program(2)))]);
  assert.equal(outcomesOf(near)['一.3'], '未见');
  assert.ok(near.behaviours.find(({ code }) => code === '一.3')!.question, 'an estimate leaves the question');
  // Declared and never called; called without the purpose its dialog would show.
  assert.match(near.behaviours.find(({ code }) => code === '四.1')!.evidence[0]!.text, /chooseAddress/);
  assert.equal(outcomesOf(near)['二.3'], '疑似');
});

test('a HAR with marks beside it shows what third parties got before consent', async () => {
  const har = {
    log: {
      entries: [
        {
          startedDateTime: '2026-11-20T02:00:01.000Z',
          request: { url: 'https://sdk-open-phone.getui.com/api?oaid=example-oaid-0001', headers: [] },
        },
      ],
    },
  };
  const marks = '{"time":"2026-11-20T02:00:00Z","type":"start"}\n{"time":"2026-11-20T02:00:09Z","type":"consent"}\n';
  const report = await reportOf([
    APP,
    '--run',
    file('a.har', JSON.stringify(har)),
    '--run',
    file('marks.jsonl', marks),
  ]);
  assert.equal(outcomesOf(report)['五.1'], '违反');
  assert.equal(outcomesOf(report)['三.1'], '违反');
});

test('rules of others are read beside ours, with their number and licence', async () => {
  const rules = {
    licence: 'Apache-2.0',
    rules: [{ name: 'libBugly.so', label: 'Bugly 规则', type: 'native', regex: false }],
  };
  const { out } = await runApp([APP, '--json', '--sdk-rules', file('rules.json', JSON.stringify(rules))]);
  assert.match(out, /"rule": "libchecker:libBugly.so"/);
});

test('many packages: a line each, an unreadable one is told and the rest are read', async () => {
  const many = mkdtempSync(join(folder, 'many-'));
  writeFileSync(join(many, 'a.apk'), exampleApp());
  writeFileSync(join(many, 'b.apk'), 'PK not a package');
  const { code, out, note } = await runApp([many]);
  assert.equal(code, 2);
  assert.match(out, /a\.apk/);
  assert.match(note, /PZ_APP_/);
});

test('bad usage has a code', async () => {
  const code = (expected: string) => (error: unknown) => error instanceof PzError && error.code === expected;
  await assert.rejects(runApp([]), code('PZ_APP_USAGE'));
  await assert.rejects(runApp([APP, '--type', '没有这类']), code('PZ_APP_TYPE'));
  await assert.rejects(runApp([APP, '--at', '2026-13-01']), code('PZ_APP_DAY'));
  await assert.rejects(runApp([APP, '--run', file('odd.txt', 'nothing here')]), (error) => error instanceof PzError);
});
