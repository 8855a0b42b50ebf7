import type { Citation, Language, PiType, Place, Reason, Sensitivity } from '@pingzhang/engine/model';
import type { Profile } from '@pingzhang/engine/model';
import type { PeopleCount } from '@pingzhang/engine/detect';
import type { PublicationVerdict } from './verdict.ts';

/**
 * What a check says, as plain data: the `--json` document, and what the text and the HTML page are drawn from.
 * Bounded whatever the input: at most `FILES_KEPT` files and `EXCERPTS_PER_FILE` excerpts of each.
 */
export interface Report {
  readonly schema: 'pingzhang.check/1';
  readonly tool: { readonly name: 'pingzhang'; readonly version: string; readonly lawPack: string };
  readonly profile: Profile;
  /** The run was stopped before the end: everything below is about what had been read by then. */
  readonly partial: boolean;
  /** Values stand in clear. */
  readonly revealed: boolean;
  readonly totals: Totals;
  readonly types: readonly TypeRow[];
  readonly articles: readonly ArticleRow[];
  /** With `--publish`: what the law says of publishing it; null when there is nothing to judge. */
  readonly publication?: PublicationVerdict | null;
  readonly files: readonly FileReport[];
  /** Files with findings that are in the totals but not in `files`. */
  readonly filesOmitted: number;
  readonly problems: readonly Problem[];
  readonly problemsOmitted: number;
}

export interface Totals {
  readonly files: number;
  readonly filesWithFindings: number;
  readonly records: number;
  readonly bytes: number;
  readonly findings: number;
  readonly bySensitivity: Readonly<Record<Sensitivity, number>>;
  /** Values found already masked: not findings. */
  readonly masked: number;
  readonly people: PeopleCount;
  /** With a baseline: findings it knows, and findings it does not. */
  readonly baseline: { readonly known: number; readonly fresh: number } | null;
}

export interface TypeRow {
  readonly type: PiType;
  readonly zh: string;
  readonly en: string;
  readonly sensitivity: Sensitivity;
  readonly crimeTier: string;
  /** What decides the class where it is not plain. */
  readonly note: Readonly<Record<Language, string>> | null;
  readonly findings: number;
  readonly masked: number;
  readonly files: number;
}

/** An article that makes some of the types found what they are. */
export interface ArticleRow extends Pick<Citation, 'instrument' | 'article' | 'paragraph' | 'item'> {
  readonly title: Readonly<Record<Language, string>>;
  readonly types: readonly PiType[];
}

export interface FileReport {
  readonly path: string;
  readonly bytes: number | null;
  readonly records: number;
  readonly findings: number;
  readonly bySensitivity: Readonly<Record<Sensitivity, number>>;
  readonly masked: number;
  readonly byType: { readonly [T in PiType]?: number };
  readonly people: PeopleCount;
  readonly columns: readonly ColumnReport[];
  readonly columnsOmitted: number;
  readonly excerpts: readonly Excerpt[];
}

/** A column of a table that holds personal information, open or masked. */
export interface ColumnReport {
  readonly table: string;
  /** From 1. */
  readonly column: number;
  readonly header: string | null;
  readonly type: string;
  readonly confidence: number;
  readonly sampled: number;
  readonly matched: number;
  readonly reasons: readonly Reason[];
  readonly rows: number;
}

/** A piece of a record around findings; every part with a `type` is a finding, masked unless `revealed`. */
export interface Excerpt {
  readonly place: Place;
  readonly parts: readonly ExcerptPart[];
}

export interface ExcerptPart {
  readonly text: string;
  readonly type?: string;
  readonly confidence?: number;
  readonly reasons?: readonly Reason[];
}

export interface Problem {
  readonly code: string;
  readonly place: Place;
  readonly text: Readonly<Record<Language, { readonly what: string; readonly todo: string }>>;
}
