import { randomBytes } from 'node:crypto';
import { peopleCounter } from '@pingzhang/engine/detect';
import type { Command } from 'commander';
import { chinaDay } from '../../china-time.ts';
import { lawOfFindings } from '../../law.ts';
import { ledgerOption, openTrace } from '../../ledger-option.ts';
import { progressFile } from '../../io/progress-file.ts';
import { writeFileAtomically } from '../../io/write-file.ts';
import { namesOption, withNames } from '../../names.ts';
import { EXIT } from '../../exit.ts';
import type { ExitCode } from '../../exit.ts';
import { progress } from '../../terminal/progress.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { Verb } from '../../verb.ts';
import { VERSION } from '../../version.ts';
import { openBaseline } from './baseline.ts';
import { collector } from './collect.ts';
import { checkDeed } from './deed.ts';
import { checkError } from './errors.ts';
import { helpMessages } from './help.ts';
import { inputsOf } from './inputs.ts';
import { leanHeap } from './lean-heap.ts';
import { checkMessages } from './messages.ts';
import { checkOptions } from './options.ts';
import type { CheckOptions } from './options.ts';
import { openOutputs } from './outputs.ts';
import { runCheck } from './run.ts';
import type { Report } from './report.ts';
import { publicationVerdict } from './verdict.ts';

const check: Verb = {
  name: 'check',

  define(command: Command, terminal: Terminal) {
    const help = helpMessages(terminal.language);
    const many = (value: string, before: string[] = []): string[] => [...before, value];
    command.description(help.description).argument('[path...]', help.path);
    command
      .option('--json', help.json)
      .option('--ndjson', help.ndjson)
      .option('--sarif <file>', help.sarif)
      .option('--html <file>', help.html)
      .option('--view <file>', help.view)
      .option('--progress <file>', help.progress)
      .option('--reveal', help.reveal)
      .option('--include <glob>', help.include, many)
      .option('--exclude <glob>', help.exclude, many)
      .option('--types <list>', help.types)
      .option('--min-confidence <0..1>', help.minConfidence)
      .option('--profile <pipl|strict>', help.profile)
      .option('--publish <publisher>', help.publish)
      .option('--period-over', help.periodOver)
      .option('--max-bytes <size>', help.maxBytes)
      .option('--max-seconds <seconds>', help.maxSeconds)
      .option('--max-depth <levels>', help.maxDepth)
      .option('--jobs <n>', help.jobs)
      .option('--sample <rows|all>', help.sample)
      .option('--baseline <file>', help.baseline)
      .option('--update-baseline', help.updateBaseline);
    namesOption(command, terminal);
    ledgerOption(command, terminal);
  },

  async run(terminal, paths, raw) {
    if (paths.length === 0) throw checkError('PZ_CHECK_NO_INPUT');
    const options = checkOptions(raw);
    const trace = await openTrace(raw);
    leanHeap();
    const law = lawOfFindings();
    const baseline =
      options.baseline === null ? null : openBaseline(options.baseline, process.env['PINGZHANG_BASELINE_KEY']);
    const { profile, reveal } = options;
    const results = collector({ profile, reveal, version: VERSION, law });
    const started = Date.now();
    const line = progress(terminal);
    const told = progressFile(options.progress);
    const say = checkMessages(terminal.language);
    const outputs = openOutputs(options, paths, terminal, law, () => Date.now() - started);
    const interrupt = stopOnInterrupt();
    try {
      const checked = await runCheck({
        inputs: inputsOf(paths, options, terminal.stdin, interrupt.signal, (place, error) => {
          results.problem(place, error);
        }),
        wanted: { types: options.types, minConfidence: options.minConfidence, ...withNames(raw) },
        people: peopleCounter(randomBytes(4).readUInt32LE()),
        baseline,
        collector: results,
        reporters: outputs.reporters,
        // With two threads a 1 GB log peaked at 338 MB: a check stays under 300 unless more are asked for.
        jobs: options.jobs ?? 1,
        stop: interrupt.signal,
        clock: Date.now,
        onProgress: ({ name, files, bytes, found }) => {
          told(() => ({ files, bytes, found }));
          line.show(() => {
            const rate = bytes / Math.max(0.001, (Date.now() - started) / 1000);
            return { text: say.progress(files, bytes, rate, found), now: name };
          });
        },
      });
      line.clear();
      const report = published(checked, options);
      for (const reporter of outputs.reporters) await reporter.end(report);
      for (const path of await outputs.close()) terminal.note(say.wrote(path) + '\n');
      if (baseline !== null && options.updateBaseline && !report.partial) {
        await writeFileAtomically(options.baseline!, [Buffer.from(baseline.updated())], { inputs: paths, mode: 0o644 });
      }
      await trace.entry(checkDeed(report));
      return exitCode(report, options);
    } finally {
      line.clear();
      interrupt.release();
      await outputs.discard();
    }
  },
};

export default check;

function published(report: Report, { publication, profile }: CheckOptions): Report {
  if (publication === null) return report;
  return { ...report, publication: publicationVerdict(report, publication, { profile, date: chinaDay(Date.now()) }) };
}

/** Masked values do not count, nor what a baseline tolerates; a run cut short has not read its input. */
function exitCode({ totals, problems, partial }: Report, { updateBaseline }: CheckOptions): ExitCode {
  const open = updateBaseline ? 0 : (totals.baseline?.fresh ?? totals.findings);
  if (problems.length > 0 || partial) return EXIT.badInput;
  return open > 0 ? EXIT.findings : EXIT.clean;
}

/** The first Ctrl-C asks for a partial report, the second ends the process. */
function stopOnInterrupt(): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const onInterrupt = (): void => {
    process.removeListener('SIGINT', onInterrupt);
    controller.abort();
  };
  process.on('SIGINT', onInterrupt);
  return { signal: controller.signal, release: () => void process.removeListener('SIGINT', onInterrupt) };
}
