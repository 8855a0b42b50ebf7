/** The detect stage: personal information in text and tables, with reasons. */
export { detect } from './detect.ts';
export type { DetectOptions } from './options.ts';
export { taggerOf } from './tagger/tagger.ts';
export type { Tagger } from './tagger/tagger.ts';
export { detectCell } from './table/cell.ts';
export { inferColumns } from './table/columns.ts';
export { headerOf } from './table/header.ts';
export { peopleCounter } from './people.ts';
export type { PeopleCount, PeopleCounter } from './people.ts';
export { findingsIn, recordDetector } from './table/record-detector.ts';
export type { Detected, RecordDetector, Unplaced } from './table/record-detector.ts';
export { recordOrder } from './table/record-order.ts';
export type { Reading, RecordOrder, TableSummary } from './table/record-order.ts';
export { normalise } from './validate/normalise.ts';
export type { InvalidReason, Validity } from './validate/validity.ts';
export * from './policy/index.ts';
