import { isMasked } from '@pingzhang/engine/model';
import type { Place, PzError, RecordFinding } from '@pingzhang/engine/model';
import { detectOptions, inspectFile } from '@pingzhang/engine';
import type { FileInspection, Inspected, Wanted } from '@pingzhang/engine';
import type { PeopleCounter, Reading } from '@pingzhang/engine/detect';
import type { Baseline } from './baseline.ts';
import type { Collector } from './collect.ts';
import type { Input } from './inputs.ts';
import { searcher, unitsOf } from './parallel/searcher.ts';
import type { Report } from './report.ts';
import type { FoundHere, Reporter } from './reporter.ts';

export interface Run {
  readonly inputs: AsyncIterable<Input>;
  readonly wanted: Wanted;
  readonly people: PeopleCounter;
  readonly baseline: Baseline | null;
  readonly collector: Collector;
  readonly reporters: readonly Reporter[];
  /** Threads that search; 1: this one alone. */
  readonly jobs: number;
  /** Ctrl-C: what was done so far is reported as partial. */
  readonly stop: AbortSignal;
  readonly clock: () => number;
  onProgress(now: {
    readonly name: string;
    readonly files: number;
    readonly bytes: number;
    readonly found: number;
  }): void;
}

/** How often the loop lets a signal or a timer in: synchronous readers would starve them otherwise. */
const BREATH_MS = 50;

/** One pass over all inputs: every finding is handed to the reporters once, and only numbers are kept. */
export async function runCheck(run: Run): Promise<Report> {
  const { people, baseline, collector, reporters, stop, clock } = run;
  const streaming = reporters.filter((reporter) => 'finding' in reporter);
  const recording = reporters.filter((reporter) => 'record' in reporter);
  let files = 0;
  let bytesBefore = 0;
  let found = 0;
  let breathed = clock();

  const settle = (inspected: Inspected): FoundHere[] => {
    const here = inspected.wanted.map((finding) => foundHere(inspected, finding, baseline));
    const open = here.filter(({ finding }) => !isMasked(finding.type));
    const fresh = open.filter(({ known }) => !known).map(({ finding }) => finding);
    found += open.length;
    collector.add(inspected, fresh, open.length - fresh.length);
    return here;
  };

  const search = searcher(detectOptions(run.wanted), run.jobs);
  /** What has been read and not yet settled, in the order of reading. */
  const waiting: (() => Promise<void>)[] = [];
  const advance = async (depth: number): Promise<void> => {
    while (waiting.length > depth) await waiting.shift()!();
  };
  const searchAll = (inspection: FileInspection, batch: readonly Reading[]): void => {
    if (batch.length === 0) return;
    const searched = search.search(batch);
    // Awaited in its turn; until then a failure must not pass for one that nobody handles.
    if (searched instanceof Promise) searched.catch(() => undefined);
    waiting.push(async () => {
      const findings = searched instanceof Promise ? await searched : searched;
      for (let at = 0; at < batch.length; at++) {
        const inspected = inspection.settle(batch[at]!, findings[at]!);
        for (const reporter of recording) await reporter.record!(inspected);
        const here = inspected.wanted.length === 0 ? [] : settle(inspected);
        for (const reporter of streaming) for (const each of here) await reporter.finding!(each);
        if (inspected.record.kind === 'text') inspected.record.release?.();
      }
    });
  };

  try {
    for await (const input of run.inputs) {
      if (stop.aborted) break;
      const inspection = inspectFile(people, run.wanted);
      const problem = (place: Place, error: PzError): void => void collector.problem(place, error);
      let batch: Reading[] = [];
      let units = 0;
      for await (const record of input.records(problem)) {
        const readings = inspection.push(record);
        batch.push(...readings);
        units += unitsOf(readings);
        if (units >= BATCH_UNITS) {
          searchAll(inspection, batch);
          [batch, units] = [[], 0];
          await advance(search.depth);
        }
        if (clock() - breathed > BREATH_MS) {
          run.onProgress({ name: input.name, files, bytes: bytesBefore + input.read(), found });
          await new Promise((resolve) => setImmediate(resolve));
          breathed = clock();
        }
        if (stop.aborted) break;
      }
      searchAll(inspection, [...batch, ...inspection.end()]);
      const bytes = stop.aborted ? input.read() : (input.bytes ?? input.read());
      bytesBefore += bytes;
      files++;
      waiting.push(async () => {
        const file = collector.endFile(input.name, bytes, inspection.tally());
        for (const reporter of reporters) await reporter.file?.(file);
      });
      await advance(search.depth);
    }
    await advance(0);
  } finally {
    await search.close();
  }
  return collector.report(people.total(), baseline !== null, stop.aborted);
}

/** Searched at once: enough to be worth a thread's while, little enough to be forgotten soon. */
const BATCH_UNITS = 32 * 1024;

function foundHere(inspected: Inspected, finding: RecordFinding, baseline: Baseline | null): FoundHere {
  const fingerprint = baseline?.fingerprint(inspected.record, finding) ?? null;
  return { inspected, finding, fingerprint, known: fingerprint !== null && baseline!.knows(fingerprint) };
}
