import type { FindingType, PiType, Place, PzError, Reason, Sensitivity } from '@pingzhang/engine/model';

/** What `pingzhang check --json` says (`pingzhang.check/1`, docs/en/check.md), as far as it is used here. */
export interface CheckReport {
  readonly partial: boolean;
  readonly totals: { readonly people: PeopleCount };
  readonly articles: readonly ArticleRow[];
  readonly files: readonly CheckedFile[];
  readonly problems: readonly CheckProblem[];
}

export interface PeopleCount {
  readonly people: number;
  readonly byId: number;
  readonly byPhoneAndName: number;
  readonly atLeast: boolean;
}

export interface ArticleRow {
  readonly instrument: string;
  readonly article: string;
  readonly paragraph?: number;
  readonly item?: number;
  readonly title: Texts;
  readonly types: readonly string[];
}

export interface CheckedFile {
  readonly path: string;
  readonly records: number;
  readonly findings: number;
  readonly masked: number;
  readonly byType: { readonly [T in PiType]?: number };
  readonly people: PeopleCount;
  readonly columns: readonly {
    readonly table: string;
    readonly column: number;
    readonly header: string | null;
    readonly type: string;
    readonly confidence: number;
    readonly sampled: number;
    readonly matched: number;
    readonly rows: number;
    readonly reasons: readonly Reason[];
  }[];
  readonly columnsOmitted: number;
  readonly excerpts: readonly {
    readonly place: Place;
    readonly parts: readonly {
      readonly text: string;
      readonly type?: string;
      readonly confidence?: number;
      readonly reasons?: readonly Reason[];
    }[];
  }[];
}

export interface CheckProblem {
  readonly code: string;
  readonly place: Place;
  readonly text: { readonly [L in 'zh' | 'en']: { readonly what: string; readonly todo: string } };
}

/** A line of `--view`. */
export interface ViewLine {
  readonly place: Place;
  readonly text?: string;
  readonly table?: string;
  readonly cells?: readonly string[];
  readonly marks: readonly (readonly [
    start: number,
    end: number,
    type: FindingType,
    sensitivity: Sensitivity,
    confidence: number,
    reasons: readonly Reason[],
    cell?: number,
  ])[];
}

interface Texts {
  readonly zh: string;
  readonly en: string;
}

export const NOBODY: PeopleCount = { people: 0, byId: 0, byPhoneAndName: 0, atLeast: false };

/** Problems name the work copy; the interface names the upload. */
export function problemOf({ code, place, text }: CheckProblem, name: string) {
  const renamed = (line: string): string => line.replaceAll(place.file, name);
  return {
    code,
    place: { ...place, file: name },
    what: { zh: renamed(text.zh.what), en: renamed(text.en.what) },
    todo: { zh: renamed(text.zh.todo), en: renamed(text.en.todo) },
  };
}

/** A failure of the server's own as a problem people may see. */
export function keptProblem({ code, text }: PzError) {
  return {
    code,
    place: null,
    what: { zh: text.zh.what, en: text.en.what },
    todo: { zh: text.zh.todo, en: text.en.todo },
  };
}
