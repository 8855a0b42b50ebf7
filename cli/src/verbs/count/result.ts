import { CATEGORIES, INVALID, layoutsOf, mergedIds } from '@pingzhang/census';
import type { Count, CrimeCategory, InvalidReason, Problem } from '@pingzhang/census';
import type { Verdict } from '@pingzhang/engine/model';
import type { Unit } from './options.ts';
import type { Verified } from './verified.ts';
import { operatorOf, PROVINCES } from './places.ts';

/** The result of a count: the `--json` document, and what every report is made from. Stable; additions only. */
export interface CountResult {
  readonly tool: { readonly name: 'pingzhang'; readonly version: string };
  readonly method: {
    readonly unit: Unit;
    readonly identity: string;
    readonly seed: number;
    readonly partitions: number;
    readonly law: { readonly version: string; readonly hash: string };
  };
  readonly materials: readonly MaterialResult[];
  /** rows = headings + blank + tooLong + unmatched + invalid + valid; valid = duplicates + distinct. */
  readonly rows: number;
  readonly headings: number;
  readonly blank: number;
  readonly tooLong: number;
  readonly unmatched: number;
  readonly invalid: number;
  readonly valid: number;
  readonly duplicate: number;
  readonly exactDuplicates: number;
  readonly personDuplicates: number;
  readonly distinctPeople: number;
  readonly distinctByIdNumber: number;
  readonly distinctByPhone: number;
  readonly unidentified: number;
  /** One person in one file. */
  readonly groups: number;
  readonly invalidValues: Readonly<{ [R in InvalidReason]?: number }>;
  /** What art. 11 asks to keep apart, in the unit chosen. */
  readonly threeCounts: {
    readonly raw: number;
    readonly removed: readonly { readonly reason: string; readonly count: number }[];
    readonly effective: number;
  };
  readonly categories: readonly CategoryResult[];
  readonly linked: { readonly people: number; readonly byPhone: number; readonly idsJoined: number } | null;
  readonly distributions: {
    readonly province: readonly Share[];
    readonly birthYear: readonly Share[];
    readonly operator: readonly Share[];
  };
  /** People seen in both files of a pair; the diagonal is the people of one file. The first 32 files. */
  readonly overlap: readonly (readonly number[])[];
  readonly growth: readonly { readonly file: string; readonly newPeople: number; readonly total: number }[];
  readonly problems: readonly (Problem & { readonly file: string })[];
  readonly level: string;
  readonly verdict: Verdict | null;
  /** From the filled-in form given with `--verified`. */
  readonly verified: Verified | null;
}

export interface MaterialResult {
  readonly file: string;
  readonly size: number;
  readonly sha256: string;
  readonly sm3?: string;
  readonly rows: number;
  readonly valid: number;
  readonly layouts: readonly {
    readonly separator: string;
    readonly columns: readonly {
      readonly header: string | null;
      readonly role: string;
      readonly category: string | null;
    }[];
  }[];
}

export interface CategoryResult {
  readonly code: CrimeCategory;
  /** Valid rows that carry it, before de-duplication; a row may stand in several. */
  readonly carrying: number;
  /** Each row, person or group in its highest category only, after de-duplication. */
  readonly rows: number;
  readonly people: number;
  readonly groups: number;
}

export interface Share {
  readonly label: string;
  readonly count: number;
}

export interface ResultContext {
  readonly version: string;
  readonly law: { readonly version: string; readonly hash: string };
  readonly unit: Unit;
}

/** The counts as a document; `level` and `verdict` are for the judge to add, `verified` for people. */
export function countResult(count: Count, context: ResultContext): Omit<CountResult, 'level' | 'verdict' | 'verified'> {
  const { scan, dedupe, plan } = count;
  const categories = CATEGORIES.map((code, i) => ({
    code,
    carrying: scan.carrying[i]!,
    rows: dedupe.rowsByCategory[i]!,
    people: dedupe.peopleByCategory[i]!,
    groups: dedupe.groupsByCategory[i]!,
  }));
  const idsJoined = mergedIds(dedupe.idPairs);
  return {
    tool: { name: 'pingzhang', version: context.version },
    method: {
      unit: context.unit,
      identity: plan.identity,
      seed: plan.seed,
      partitions: plan.partitions,
      law: context.law,
    },
    materials: materialsOf(count),
    rows: scan.rows,
    headings: scan.headings,
    blank: scan.blank,
    tooLong: scan.tooLong,
    unmatched: scan.unmatched,
    invalid: scan.invalid,
    valid: scan.valid,
    duplicate: dedupe.exactDuplicates + dedupe.personDuplicates,
    exactDuplicates: dedupe.exactDuplicates,
    personDuplicates: dedupe.personDuplicates,
    distinctPeople: dedupe.people,
    distinctByIdNumber: dedupe.peopleById,
    distinctByPhone: dedupe.peopleByPhone,
    unidentified: dedupe.unidentified,
    groups: dedupe.groups,
    invalidValues: Object.fromEntries(INVALID.map((r) => [r, scan.reasons[r]] as const).filter(([, n]) => n > 0)),
    threeCounts: threeCounts(count, context.unit),
    categories,
    linked: plan.link
      ? { people: dedupe.people - dedupe.linkedByPhone - idsJoined, byPhone: dedupe.linkedByPhone, idsJoined }
      : null,
    distributions: {
      province: shares(dedupe.provinces, (code) => PROVINCES[code] ?? String(code)),
      birthYear: shares(dedupe.birthYears, String),
      operator: byLabel(shares(dedupe.phonePrefixes, operatorOf)),
    },
    overlap: overlapOf(count),
    growth: growthOf(count),
    problems: count.problems.map((problem) => ({ ...problem, file: plan.materials[problem.file]!.path })),
  };
}

function threeCounts({ scan, dedupe }: Count, unit: Unit): CountResult['threeCounts'] {
  const removed = [
    { reason: 'heading_or_blank', count: scan.headings + scan.blank },
    { reason: 'unmatched', count: scan.unmatched + scan.tooLong },
    { reason: 'invalid', count: scan.invalid },
    { reason: 'exact_duplicate', count: dedupe.exactDuplicates },
  ];
  const rows = scan.valid - dedupe.exactDuplicates;
  const effective = { row: rows, person: dedupe.people, group: dedupe.groups }[unit];
  if (unit !== 'row') removed.push({ reason: 'same_person', count: rows - effective });
  return { raw: scan.rows, removed: removed.filter(({ count }) => count > 0), effective };
}

function materialsOf({ plan, scanByFile }: Count): MaterialResult[] {
  return plan.materials.map(({ path, size, sha256, sm3 }, i) => ({
    file: path,
    size,
    sha256,
    ...(sm3 === undefined ? {} : { sm3 }),
    rows: scanByFile[i]!.rows,
    valid: scanByFile[i]!.valid,
    layouts: layoutsOf(plan, i).map(({ separator, columns }) => ({
      separator,
      columns: columns.map(({ header, op, category }) => ({ header, role: op, category })),
    })),
  }));
}

function overlapOf({ dedupe, plan }: Count): number[][] {
  const files = Math.min(32, plan.materials.length);
  const matrix = Array.from({ length: files }, () => Array.from({ length: files }, () => 0));
  for (const [mask, people] of dedupe.filesOfPeople)
    for (let a = 0; a < files; a++)
      for (let b = 0; b < files; b++) if ((mask >>> a) & (mask >>> b) & 1) matrix[a]![b]! += people;
  return matrix;
}

function growthOf({ dedupe, plan }: Count): CountResult['growth'] {
  let total = 0;
  return plan.materials.map(({ path }, i) => {
    const newPeople = dedupe.newPeopleByFile[i] ?? 0;
    total += newPeople;
    return { file: path, newPeople, total };
  });
}

function shares(map: ReadonlyMap<number, number>, label: (key: number) => string): Share[] {
  return [...map].toSorted(([a], [b]) => a - b).map(([key, count]) => ({ label: label(key), count }));
}

function byLabel(list: readonly Share[]): Share[] {
  const sums = new Map<string, number>();
  for (const { label, count } of list) sums.set(label, (sums.get(label) ?? 0) + count);
  return [...sums].map(([label, count]) => ({ label, count })).toSorted((a, b) => b.count - a.count);
}
