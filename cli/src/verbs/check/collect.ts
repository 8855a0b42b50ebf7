import { isMasked } from '@pingzhang/engine/model';
import type { PiType, Place, Profile, PzError, RecordFinding, Sensitivity } from '@pingzhang/engine/model';
import type { FileTally, Inspected } from '@pingzhang/engine';
import type { PeopleCount } from '@pingzhang/engine/detect';
import type { LawOfFindings } from '../../law.ts';
import { excerpt, shownUntil, veilNumbers } from './excerpt.ts';
import { sum, summarise } from './summarise.ts';
import type { ColumnReport, Excerpt, FileReport, Problem, Report } from './report.ts';

/** Bounds of what a report keeps; totals are exact beyond them. */
export const FILES_KEPT = 5_000;
export const EXCERPTS_PER_FILE = 20;
export const EXCERPTS_PER_TYPE = 3;
const EXCERPTS_KEPT = 5_000;
const COLUMNS_PER_FILE = 200;
const PROBLEMS_KEPT = 5_000;

export interface CollectOptions {
  readonly profile: Profile;
  readonly reveal: boolean;
  readonly version: string;
  readonly law: LawOfFindings;
}

export interface Collector {
  /** A record of the file being read; `fresh` are its findings that no baseline knows, `known` how many one does. */
  add(inspected: Inspected, fresh: readonly RecordFinding[], known: number): void;
  endFile(path: string, bytes: number | null, tally: FileTally): FileReport;
  problem(place: Place, error: PzError): Problem;
  readonly findings: number;
  readonly problems: number;
  report(people: PeopleCount, baseline: boolean, partial: boolean): Report;
}

/** Gathers the report while the files pass by, in memory that does not grow with them. */
export function collector(options: CollectOptions): Collector {
  const { law, profile, reveal, version } = options;
  const files: FileReport[] = [];
  const problems: Problem[] = [];
  const byType = new Map<PiType, { findings: number; masked: number; files: number }>();
  const totals = { files: 0, filesWithFindings: 0, filesOmitted: 0, records: 0, bytes: 0, known: 0, problems: 0 };
  let excerpts: Excerpt[] = [];
  let excerptsKept = 0;
  let ofType = new Map<string, number>();

  const sensitivity = (type: PiType): Sensitivity => law.categories.get(type)!.sensitivity[profile];

  const show = (inspected: Inspected, fresh: readonly RecordFinding[]): void => {
    let shownTo = -1;
    for (const finding of fresh) {
      if (excerpts.length >= EXCERPTS_PER_FILE || excerptsKept >= EXCERPTS_KEPT) return;
      const enough = (ofType.get(finding.type) ?? 0) >= EXCERPTS_PER_TYPE;
      if (enough || finding.start < shownTo || isMasked(finding.type)) continue;
      const shown = excerpt(inspected, finding, reveal);
      excerpts.push(shown);
      excerptsKept++;
      for (const { type } of shown.parts) if (type !== undefined) ofType.set(type, (ofType.get(type) ?? 0) + 1);
      shownTo = shownUntil(inspected.record, finding);
    }
  };

  const endFile = (path: string, bytes: number | null, tally: FileTally): FileReport => {
    const open = new Map<PiType, number>();
    let masked = 0;
    for (const [type, count] of tally.found) {
      const bare = (isMasked(type) ? type.slice('MASKED_'.length) : type) as PiType;
      const row = byType.get(bare) ?? { findings: 0, masked: 0, files: 0 };
      byType.set(bare, row);
      if (isMasked(type)) {
        row.masked += count;
        masked += count;
      } else {
        row.findings += count;
        row.files++;
        open.set(bare, count);
      }
    }
    const bySensitivity = { sensitive: 0, ordinary: 0, depends: 0 };
    for (const [type, count] of open) bySensitivity[sensitivity(type)] += count;
    const columns = tally.tables.flatMap((table) => columnsOf(table, reveal));
    const file: FileReport = {
      path,
      bytes,
      records: tally.records,
      findings: sum(open.values()),
      bySensitivity,
      masked,
      byType: Object.fromEntries([...open].toSorted(([, a], [, b]) => b - a)),
      people: tally.people,
      columns: columns.slice(0, COLUMNS_PER_FILE),
      columnsOmitted: Math.max(0, columns.length - COLUMNS_PER_FILE),
      excerpts,
    };
    excerpts = [];
    ofType = new Map();
    totals.files++;
    totals.records += tally.records;
    totals.bytes += bytes ?? 0;
    const worthKeeping = file.findings > 0 || masked > 0 || columns.length > 0;
    if (file.findings > 0) totals.filesWithFindings++;
    if (worthKeeping && files.length < FILES_KEPT) files.push(file);
    else if (worthKeeping) totals.filesOmitted++;
    return file;
  };

  return {
    add(inspected, fresh, known) {
      totals.known += known;
      show(inspected, fresh);
    },
    endFile,
    problem(place, error) {
      const problem: Problem = { code: error.code, place, text: error.text };
      if (totals.problems++ < PROBLEMS_KEPT) problems.push(problem);
      return problem;
    },
    get findings() {
      return sum([...byType.values()].map(({ findings }) => findings));
    },
    get problems() {
      return totals.problems;
    },
    report(people, baseline, partial) {
      const { types, articles, bySensitivity, findings, masked } = summarise(byType, law, profile);
      return {
        schema: 'pingzhang.check/1',
        tool: { name: 'pingzhang', version, lawPack: `${law.version}+${law.hash.slice(0, 12)}` },
        profile,
        partial,
        revealed: reveal,
        totals: {
          files: totals.files,
          filesWithFindings: totals.filesWithFindings,
          records: totals.records,
          bytes: totals.bytes,
          findings,
          bySensitivity,
          masked,
          people,
          baseline: baseline ? { known: totals.known, fresh: findings - totals.known } : null,
        },
        types,
        articles,
        files: files.toSorted((a, b) => b.findings - a.findings || (a.path < b.path ? -1 : 1)),
        filesOmitted: totals.filesOmitted,
        problems,
        problemsOmitted: totals.problems - problems.length,
      };
    },
  };
}

/** A heading is shown veiled: in a table without one, a row of values may have been taken for it. */
function columnsOf({ name, rows, columns }: FileTally['tables'][number], reveal: boolean): ColumnReport[] {
  return columns
    .filter(({ type }) => type !== null)
    .map(({ column, header, type, confidence, sampled, matched, reasons }) => ({
      table: name,
      column: column + 1,
      header: header === null || reveal ? header : veilNumbers(header),
      type: type!,
      confidence,
      sampled,
      matched,
      reasons,
      rows,
    }));
}
