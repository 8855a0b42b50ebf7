import { isMasked } from '@pingzhang/engine/model';
import type { Place, PzError, RecordFinding } from '@pingzhang/engine/model';
import { inspectFile } from '@pingzhang/engine';
import type { Inspected, Wanted } from '@pingzhang/engine';
import type { PeopleCounter } from '@pingzhang/engine/detect';
import type { Baseline } from './baseline.ts';
import type { Collector } from './collect.ts';
import type { Input } from './inputs.ts';
import type { Report } from './report.ts';
import type { FoundHere, Reporter } from './reporter.ts';

export interface Run {
  readonly inputs: AsyncIterable<Input>;
  readonly wanted: Wanted;
  readonly people: PeopleCounter;
  readonly baseline: Baseline | null;
  readonly collector: Collector;
  readonly reporters: readonly Reporter[];
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

  const settleAll = async (all: readonly Inspected[]): Promise<void> => {
    for (const inspected of all) {
      if (inspected.wanted.length === 0) continue;
      const here = settle(inspected);
      for (const reporter of streaming) for (const each of here) await reporter.finding!(each);
    }
  };

  for await (const input of run.inputs) {
    if (stop.aborted) break;
    const inspection = inspectFile(people, run.wanted);
    const problem = (place: Place, error: PzError): void => void collector.problem(place, error);
    for await (const record of input.records(problem)) {
      const inspected = inspection.push(record);
      if (inspected.length > 0) await settleAll(inspected);
      if (clock() - breathed > BREATH_MS) {
        run.onProgress({ name: input.name, files, bytes: bytesBefore + input.read(), found });
        await new Promise((resolve) => setImmediate(resolve));
        breathed = clock();
      }
      if (stop.aborted) break;
    }
    await settleAll(inspection.end());
    const bytes = stop.aborted ? input.read() : (input.bytes ?? input.read());
    bytesBefore += bytes;
    files++;
    const file = collector.endFile(input.name, bytes, inspection.tally());
    for (const reporter of reporters) await reporter.file?.(file);
  }
  return collector.report(people.total(), baseline !== null, stop.aborted);
}

function foundHere(inspected: Inspected, finding: RecordFinding, baseline: Baseline | null): FoundHere {
  const fingerprint = baseline?.fingerprint(inspected.record, finding) ?? null;
  return { inspected, finding, fingerprint, known: fingerprint !== null && baseline!.knows(fingerprint) };
}
