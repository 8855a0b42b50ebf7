import { createHash } from 'node:crypto';
import type { BehaviourRow } from '@pingzhang/engine/judge';
import type { Evidence, Language } from '@pingzhang/engine/model';
import type { Log, PhysicalLocation, Result } from 'sarif';
import { VERSION } from '../../../version.ts';
import type { CheckedApp } from './checked-app.ts';

/** SARIF 2.1.0: a rule for each behaviour, a result for each found or suspected; what waits for a person is for review. */
export function sarifOf(checked: readonly CheckedApp[], language: Language): Log {
  const behaviours = checked[0]?.check.rows ?? [];
  const rules = behaviours.map(({ rule, code, title, cites, remedy }) => ({
    id: rule,
    name: code,
    shortDescription: { text: `${code} ${title[language]}` },
    fullDescription: { text: [title[language], ...cites].join('；') },
    ...(remedy ? { help: { text: remedy[language] } } : {}),
  }));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'pingzhang', semanticVersion: VERSION, language: language === 'zh' ? 'zh-CN' : 'en', rules },
        },
        results: checked.flatMap((each) =>
          each.check.rows.flatMap((row, index) =>
            row.outcome === '未见' || row.outcome === '不适用' ? [] : [result(each, row, index, language)],
          ),
        ),
      },
    ],
  };
}

function result({ file, check }: CheckedApp, row: BehaviourRow, ruleIndex: number, language: Language): Result {
  const { outcome, rule, code, title, evidence, question, suppressed } = row;
  const open = outcome === '需人工';
  const told = evidence.slice(0, 3).map(({ place, text }) => [place, text].filter(Boolean).join(' '));
  return {
    ruleId: rule,
    ruleIndex,
    kind: open ? 'review' : 'fail',
    level: open ? 'none' : outcome === '违反' ? 'error' : 'warning',
    message: {
      text: [`${code} ${title[language]}`, ...(open && question ? [question.question[language]] : told)].join('：'),
    },
    locations: [
      {
        physicalLocation: placeOf(check, evidence) ?? { artifactLocation: { uri: encodeURIComponent(file) } },
        ...(evidence.length > 0
          ? {
              logicalLocations: evidence.slice(0, 10).map((each) => ({
                fullyQualifiedName: [each.file, each.place].filter(Boolean).join('!'),
                kind: each.source,
              })),
            }
          : {}),
      },
    ],
    // The app and the behaviour, not the version: the same trait in the next version is the same result.
    partialFingerprints: {
      'pingzhangApp/v1': createHash('sha256')
        .update(`${check.app.id ?? file}\n${rule}`)
        .digest('hex')
        .slice(0, 32),
    },
    ...(suppressed
      ? { suppressions: [{ kind: 'external', justification: `${suppressed.reason}（${suppressed.until}）` }] }
      : {}),
  };
}

/** Of a source folder: the first file and line seen, relative to the folder. */
function placeOf({ app }: CheckedApp['check'], evidence: readonly Evidence[]): PhysicalLocation | null {
  if (app.format !== 'source') return null;
  for (const { source, file } of evidence) {
    const [, path, line] = /^(.+):(\d+)$/.exec(source === 'package' ? file : '') ?? [];
    if (path !== undefined)
      return {
        artifactLocation: { uri: encodeURI(path), uriBaseId: '%SRCROOT%' },
        region: { startLine: Math.max(1, Number(line)) },
      };
  }
  return null;
}
