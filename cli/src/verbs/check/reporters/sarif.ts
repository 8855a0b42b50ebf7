import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PI_TYPES, isMasked } from '@pingzhang/engine/model';
import type { Language, PiType, Place, Profile, Record, RecordFinding, Sensitivity } from '@pingzhang/engine/model';
import type { Location, Region, Result, ToolComponent } from 'sarif';
import type { LawOfFindings } from '../../../law.ts';
import { placeOf } from '../excerpt.ts';
import { maskValue } from '@pingzhang/engine/act';
import { checkMessages } from '../messages.ts';
import type { FoundHere, Reporter } from '../reporter.ts';

export interface SarifOptions {
  readonly law: LawOfFindings;
  readonly profile: Profile;
  readonly language: Language;
  readonly version: string;
  readonly reveal: boolean;
}

/** What code-scanning services accept in one run; the log says how many were left out. */
const RESULTS_KEPT = 25_000;

const LEVEL: { readonly [S in Sensitivity]: 'error' | 'warning' | 'note' } = {
  sensitive: 'error',
  ordinary: 'warning',
  depends: 'warning',
};

/**
 * SARIF 2.1.0: a rule a type, a result a finding. Written as the findings come, so that a large run needs no memory.
 * Values are masked; `partialFingerprints` are keyed by the baseline and absent without one.
 */
export function sarifReporter(write: (text: string) => Promise<void>, options: SarifOptions): Reporter {
  let results = 0;
  let omitted = 0;
  const begin = (): Promise<void> => {
    const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
    const tool = JSON.stringify({ driver: driver(options) });
    return write(
      `{"$schema":"${schema}","version":"2.1.0","runs":[{"tool":${tool},"columnKind":"utf16CodeUnits","results":[`,
    );
  };
  return {
    async finding(found) {
      if (isMasked(found.finding.type)) return;
      if (results >= RESULTS_KEPT) {
        omitted++;
        return;
      }
      if (results === 0) await begin();
      await write((results++ === 0 ? '\n' : ',\n') + JSON.stringify(result(found, options)));
    },
    async end(report) {
      if (results === 0) await begin();
      const notifications = report.problems.map(({ code, place, text }) => ({
        level: 'error',
        descriptor: { id: code },
        message: { text: `${text[options.language].what} ${text[options.language].todo}` },
        locations: [location(place)],
      }));
      const left = omitted === 0 ? [] : [{ level: 'note', message: { text: `${omitted} further results left out` } }];
      const invocation = {
        executionSuccessful: !report.partial && report.problems.length === 0,
        toolExecutionNotifications: [...notifications, ...left],
      };
      await write(`\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`);
    },
  };
}

function driver({ law, profile, language, version }: SarifOptions): ToolComponent {
  const say = checkMessages(language);
  const rules = PI_TYPES.map((type) => {
    const category = law.categories.get(type)!;
    const articles = category.cites.map((cited) => say.article(law.title(cited.instrument, language), cited));
    const kind = category.sensitivity[profile];
    return {
      id: type,
      name: type,
      shortDescription: { text: category[language] },
      fullDescription: { text: [`${category[language]} (${say.sensitivity[kind]})`, ...articles].join('; ') },
      defaultConfiguration: { level: LEVEL[kind] },
      properties: { tags: ['personal-information', kind], crimeTier: category.crimeTier },
    };
  });
  return { name: 'pingzhang', semanticVersion: version, language: language === 'zh' ? 'zh-CN' : 'en', rules };
}

function result({ inspected: { record }, finding, fingerprint, known }: FoundHere, options: SarifOptions): Result {
  const { law, profile, language, reveal } = options;
  const { type, confidence, reasons } = finding;
  const category = law.categories.get(type as PiType)!;
  const text = textOf(record, finding);
  const shown = reveal ? text : maskValue(type, text, finding.value);
  const say = checkMessages(language);
  return {
    ruleId: type,
    ruleIndex: PI_TYPES.indexOf(type as PiType),
    level: LEVEL[category.sensitivity[profile]],
    rank: Math.round(confidence * 1000) / 10,
    message: { text: `${category[language]} ${shown} (${say.reasons(reasons)})` },
    locations: [location(placeOf(record, finding), region(record, finding, shown))],
    ...(fingerprint === null
      ? {}
      : {
          partialFingerprints: { 'pingzhangValue/v1': fingerprint },
          baselineState: known ? 'unchanged' : 'new',
        }),
  };
}

function location(place: Place, at?: Region): Location {
  const { file, inside = [], part, page, row, column } = place;
  const nested = inside.length > 0;
  const name = [
    ...inside,
    ...(part === undefined ? [] : [part]),
    ...(page === undefined ? [] : [`page ${page}`]),
    ...(row === undefined ? [] : [`R${row}${column === undefined ? '' : `C${column}`}`]),
  ].join(' › ');
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...(nested || !at ? {} : { region: at }) },
    ...(name === '' ? {} : { logicalLocations: [{ fullyQualifiedName: name, kind: nested ? 'member' : 'element' }] }),
  };
}

/** Lines and columns where the format has lines; offsets in the decoded text where the reader knows them. */
function region(record: Record, finding: RecordFinding, shown: string): Region | undefined {
  const { line, column } = placeOf(record, finding);
  const { offset } = record.place;
  const length = finding.end - finding.start;
  const multiline = textOf(record, finding).includes('\n');
  const byLine = line === undefined ? {} : { startLine: line };
  const byColumn =
    record.kind === 'row' || line === undefined || column === undefined || multiline
      ? {}
      : { startColumn: column, endColumn: column + length };
  const byOffset =
    record.kind === 'row' || offset === undefined ? {} : { charOffset: offset + finding.start, charLength: length };
  const any = { ...byLine, ...byColumn, ...byOffset };
  return Object.keys(any).length === 0 ? undefined : { ...any, snippet: { text: shown } };
}

function textOf(record: Record, { cell, start, end }: RecordFinding): string {
  return (record.kind === 'row' ? (record.cells[cell ?? 0] ?? '') : record.text).slice(start, end);
}

function uriOf(file: string): string {
  if (file.includes('://')) return file;
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(sep).map(encodeURIComponent).join('/');
}
