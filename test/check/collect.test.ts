import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXCERPTS_PER_FILE, EXCERPTS_PER_TYPE } from '../../cli/src/verbs/check/collect.ts';
import { readError } from '@pingzhang/readers';
import { at, reportOf, rowRecord, textRecord } from './fixtures.ts';

const PHONE = '13912345678';

test('findings are counted by type and class, masked values beside them', () => {
  const report = reportOf([
    {
      path: 'a.csv',
      inspected: [
        rowRecord([
          ['NAME', '李明'],
          ['PHONE', PHONE],
          ['MASKED_ID_CARD', '110***********8035'],
        ]),
      ],
    },
    {
      path: 'b.csv',
      inspected: [
        rowRecord([
          ['ID_CARD', '110101199003078035'],
          ['PHONE', PHONE],
        ]),
      ],
    },
    { path: 'c.csv', inspected: [rowRecord([[null, '无']])] },
  ]);
  assert.deepEqual(report.totals.bySensitivity, { sensitive: 1, ordinary: 3, depends: 0 });
  assert.deepEqual(
    report.types.map(({ type, findings, masked, files }) => [type, findings, masked, files]),
    [
      ['PHONE', 2, 0, 2],
      ['ID_CARD', 1, 1, 1],
      ['NAME', 1, 0, 1],
    ],
  );
  assert.equal(report.totals.findings, 4);
  assert.equal(report.totals.masked, 1);
  assert.deepEqual([report.totals.files, report.totals.filesWithFindings, report.files.length], [3, 2, 2]);
  assert.deepEqual(
    report.articles.map(({ article, types }) => [article, types]),
    [
      ['4', ['PHONE', 'NAME']],
      ['28', ['ID_CARD']],
    ],
  );
});

test('excerpts of a file are bounded by type and in all', () => {
  const rows = Array.from({ length: 1000 }, (_, row) => rowRecord([['PHONE', PHONE]], row + 1));
  assert.equal(reportOf([{ path: 'a.csv', inspected: rows }]).files[0]!.excerpts.length, EXCERPTS_PER_TYPE);
  const types = ['NAME', 'PHONE', 'EMAIL', 'QQ', 'WECHAT', 'PLATE', 'VIN', 'IMEI', 'IMSI', 'MAC'] as const;
  const many = Array.from({ length: 1000 }, (_, row) => rowRecord([[types[row % types.length]!, PHONE]], row + 1));
  assert.equal(reportOf([{ path: 'a.csv', inspected: many }]).files[0]!.excerpts.length, EXCERPTS_PER_FILE);
});

test('running text of many lines gives several excerpts', () => {
  const text = `一 ${PHONE}\n${'。'.repeat(60)}\n二 李明`;
  const report = reportOf([
    { path: 'a.txt', inspected: [textRecord(text, [at(text, 'PHONE', PHONE), at(text, 'NAME', '李明')])] },
  ]);
  assert.deepEqual(
    report.files[0]!.excerpts.map(({ place }) => place.line),
    [1, 3],
  );
});

test('problems are kept with their code and both languages', () => {
  const { problems } = reportOf([], { problems: [readError('PZ_READ_EMPTY', { name: 'broken.zip' })] });
  assert.equal(problems[0]!.code, 'PZ_READ_EMPTY');
  assert.match(problems[0]!.text.zh.what, /空文件/);
  assert.match(problems[0]!.text.en.todo, /fetch it again/);
});
