/** Facts in, verdicts out: the law of the day of the act, three-valued, with reasons. */
export { clock } from './calendar/clock.ts';
export { buildCalendar, kindOf } from './calendar/calendar.ts';
export type { Calendar, CalendarYear, StatutoryYears } from './calendar/calendar.ts';
export { dayOf, isDay, isoOf, shanghai, shanghaiDay } from './calendar/day.ts';
export { onDay, print as printCitation } from './cite.ts';
export type { Register, Renumbering } from './cite.ts';
export { judge } from './judge.ts';
export type { JudgeOptions } from './judge.ts';
export { naturally, readyLaw } from './law.ts';
export type { Law, ReadyRule } from './law.ts';
export { lawDiff } from './law-diff.ts';
export type { InstrumentLine, LawDiff, RuleLine } from './law-diff.ts';
export { searchRules, standing } from './law-search.ts';
export type { Standing } from './law-search.ts';
export { readClock } from './kinds/deadline.ts';
export type { LawPack } from './pack.ts';
export { validateRules } from './validate/index.ts';
export type { Problem } from './validate/index.ts';
export { board } from './behaviours/board.ts';
export type { Board, BoardInput } from './behaviours/board.ts';
export { OUTCOMES } from './behaviours/behaviour.ts';
export type {
  Behaviour,
  BehaviourAnswer,
  BehaviourOutcome,
  BehaviourQuestion,
  BehaviourRow,
} from './behaviours/behaviour.ts';
