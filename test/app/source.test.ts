import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { outcomesOf, reportOf, runApp } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'app-source-check-'));
after(() => rmSync(folder, { recursive: true }));
const SOURCE = 'examples/app/ledger-source';
const POLICY = ['--policy', 'examples/app/policy.md'];

test('a source folder: 31 outcomes, leads with file and line, SDKs by what the build asks for', async () => {
  const report = await reportOf([SOURCE]);
  const outcomes = outcomesOf(report);
  assert.equal(Object.keys(outcomes).length, 31);
  assert.equal(report.app.id, 'com.qinghe.ledger');
  assert.equal(report.tally['违反'], 0);
  for (const code of ['三.1', '三.4', '四.1', '四.6']) assert.equal(outcomes[code], '疑似', code);
  assert.deepEqual(
    report.sdks.map(({ id, version }) => [id, version?.value]),
    [
      ['getui', '3.2.18.0'],
      ['umeng-analytics', '9.6.5'],
    ],
  );
  assert.deepEqual(
    report.calls.map(({ item, file }) => `${item} ${file.slice(file.lastIndexOf('/') + 1)}`),
    ['device.imei LedgerApp.kt:13', 'contacts MainActivity.java:19', 'clipboard MainActivity.java:22'],
  );
});

test('with a policy: what only source shows is suspected, what the policy itself says is found', async () => {
  const outcomes = outcomesOf(await reportOf([SOURCE, ...POLICY]));
  assert.equal(outcomes['二.1'], '疑似');
  assert.equal(outcomes['三.9'], '疑似');
  assert.equal(outcomes['三.4'], '违反');
  assert.equal(outcomes['六.3'], '违反');
  assert.ok(Object.values(outcomes).filter((outcome) => outcome !== '需人工').length >= 15, JSON.stringify(outcomes));
});

test('Swift source: what a framework is read with is known among several imported', async () => {
  const project = join(folder, 'swift');
  mkdirSync(project);
  writeFileSync(
    join(project, 'Id.swift'),
    'import Foundation\nimport UIKit\nimport AdSupport\nlet a = ASIdentifierManager.shared().advertisingIdentifier.uuidString\n',
  );
  writeFileSync(join(project, 'Podfile'), "pod 'UMCommon', '7.4.1'\n");
  const report = await reportOf([project]);
  assert.deepEqual(
    report.calls.map(({ item, file }) => `${item} ${file}`),
    ['device.ad_id Id.swift:4'],
  );
  assert.deepEqual(
    report.sdks.map(({ id, version }) => `${id} ${version?.value}`),
    ['umeng-analytics 7.4.1'],
  );
});

test('SARIF places a finding of source at its file and line; a person is told it is source', async () => {
  const sarif = join(folder, 'a.sarif');
  const { out } = await runApp([SOURCE, '--at', '2026-11-21', '--sarif', sarif]);
  assert.match(out, /依据源代码/);
  const log = JSON.parse(readFileSync(sarif, 'utf8')) as {
    runs: { results: { message: { text: string }; locations: { physicalLocation: object }[] }[] }[];
  };
  const box = log.runs[0]!.results.find(({ message }) => message.text.startsWith('三.4'));
  assert.deepEqual(box?.locations[0]?.physicalLocation, {
    artifactLocation: { uri: 'app/src/main/res/layout/login.xml', uriBaseId: '%SRCROOT%' },
    region: { startLine: 2 },
  });
});
