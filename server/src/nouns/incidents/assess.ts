import { judge, readClock, readyLaw } from '@pingzhang/engine/judge';
import type { LawPack } from '@pingzhang/engine/judge';
import type { Bilingual, Deadline, Question } from '@pingzhang/engine/model';

/** What is known of an incident; what is absent is unknown, not no. */
export interface IncidentFacts {
  readonly operator?: 'CII' | 'central' | 'other';
  /** Moment it was discovered or learned of, with its offset. */
  readonly discovered: string;
  readonly leakedPeople?: number;
  readonly leakedSensitivePeople?: number;
  readonly directLoss?: number;
  readonly reposts?: number;
  readonly views?: number;
  readonly suspectedCrime?: boolean;
  readonly leakPossible?: boolean;
  readonly [fact: string]: unknown;
}

/** Somebody to be told, or something to be done, and by when. */
export interface Duty {
  readonly rule: string;
  readonly duty: Bilingual;
  readonly to: readonly string[];
  readonly clock: string;
  readonly deadline: Deadline;
  /** What is written down when it is done. */
  readonly act: 'report' | 'notify' | 'wrap-up';
  /** False while the level or the kind of operator is open: 若为较大及以上. Nobody waits for the grade. */
  readonly certain: boolean;
}

export interface Assessment {
  /** 一般, 较大, 重大, 特别重大; null while undetermined. */
  readonly level: string | null;
  readonly duties: readonly Duty[];
  readonly questions: readonly Question[];
  readonly cites: readonly string[];
}

/** The first report of 国家网络安全事件报告管理办法 art. 4, by kind of operator. */
const FIRST_REPORTS = {
  CII: { clock: 'D-INC-1', to: ['保护工作部门', '公安机关'] },
  central: { clock: 'D-INC-3', to: ['本部门网信机构'] },
  other: { clock: 'D-INC-5', to: ['属地省级网信部门'] },
} as const;

/** 个人信息保护法 57 tells individuals too; the wrap-up report closes the incident. Every other duty is a report. */
const ACTS: Readonly<Record<string, Duty['act']>> = { 'D-INC-9': 'notify', 'D-INC-7': 'wrap-up' };

const REPORT: Bilingual = { zh: '报告事件', en: 'Report the incident' };

/**
 * Level, duties and open questions of an incident under the law of the day it was discovered. Where the level is open,
 * the reports it may call for are listed as not certain, with the clocks that already run.
 * @throws PzError `PZ_JUDGE_DATE` when `discovered` is no moment.
 */
export function assess(facts: IncidentFacts, packs: readonly LawPack[], ended?: string): Assessment {
  const date = facts.discovered.slice(0, 10);
  const law = readyLaw(packs);
  const verdict = judge({ kind: 'incident', date, facts: { leakPossible: true, ...facts } }, { packs });
  const level = verdict['level'] === 'undetermined' ? null : String(verdict['level']);
  const read = (clock: string, start: string): Deadline => readClock(law, clock, start, start.slice(0, 10));

  const duties: Duty[] = firstReports(facts, level, verdict).map(({ clock, to, rule, certain }) => ({
    rule,
    duty: REPORT,
    to,
    act: 'report',
    clock,
    deadline: read(clock, facts.discovered),
    certain,
  }));
  for (const { rule, duty, clocks } of verdict.duties) {
    for (const clock of clocks ?? []) {
      const start = clock === 'D-INC-7' ? ended : facts.discovered;
      if (start === undefined || clock === 'D-AUD-2') continue; // runs from an event still to come
      duties.push({
        rule,
        duty,
        to: [],
        act: ACTS[clock] ?? 'report',
        clock,
        deadline: read(clock, start),
        certain: true,
      });
    }
  }
  return { level, duties, questions: verdict.questions, cites: verdict.cites };
}

interface FirstReport {
  readonly clock: string;
  readonly to: readonly string[];
  readonly rule: string;
  readonly certain: boolean;
}

function firstReports(
  { operator }: IncidentFacts,
  level: string | null,
  verdict: Readonly<Record<string, unknown>>,
): readonly FirstReport[] {
  if (level === '一般') return [];
  const { reportTo, clock } = verdict;
  if (typeof clock === 'string') {
    const to = (Array.isArray(reportTo) ? reportTo : [reportTo]).map(String);
    return [{ clock, to, rule: clock, certain: true }];
  }
  const kinds = operator === undefined ? (Object.keys(FIRST_REPORTS) as (keyof typeof FIRST_REPORTS)[]) : [operator];
  return kinds.map((kind) => ({ ...FIRST_REPORTS[kind], rule: FIRST_REPORTS[kind].clock, certain: false }));
}
