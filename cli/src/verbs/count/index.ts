import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGzip } from 'node:zlib';
import { Readable } from 'node:stream';
import type { Command } from 'commander';
import { copyUnmatched, countLeak, removedRows, sampledRows } from '@pingzhang/census';
import type { Count } from '@pingzhang/census';
import { chinaDay } from '../../china-time.ts';
import { EXIT } from '../../exit.ts';
import type { ExitCode } from '../../exit.ts';
import { progressFile } from '../../io/progress-file.ts';
import { writeFileAtomically } from '../../io/write-file.ts';
import { ledgerOption, openTrace } from '../../ledger-option.ts';
import { reportDocx } from '../../report/docx.ts';
import { reportHtml } from '../../report/html.ts';
import { bytes, figure } from '../../terminal/quantity.ts';
import { progress } from '../../terminal/progress.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { Verb } from '../../verb.ts';
import { VERSION } from '../../version.ts';
import { caseReport } from './case-report.ts';
import { countDeed } from './deed.ts';
import { countError } from './errors.ts';
import { estimateResult, humanEstimate } from './estimate.ts';
import { humanCount, humanVerified } from './human.ts';
import { lawPack } from '../../law-pack.ts';
import { categoryTable, mobilePrefixes } from './law.ts';
import { leakFiles } from './files.ts';
import { countMessages } from './messages.ts';
import { countOptions } from './options.ts';
import type { CountVerbOptions } from './options.ts';
import { countResult } from './result.ts';
import type { CountResult } from './result.ts';
import { sampleForm } from './sample-form.ts';
import { readFacts, verdictOf } from './verdict.ts';
import { readVerified } from './verified.ts';

const count: Verb = {
  name: 'count',

  define(command: Command, terminal: Terminal) {
    const say = countMessages(terminal.language);
    const many = (value: string, before: string[] = []): string[] => [...before, value];
    command.description(say.description).argument('[file...]', say.files);
    command
      .option('--unit <row|person|group>', say.unit)
      .option('--identity <id-phone|id-phone-name>', say.identity)
      .option('--map <column=role>', say.map, many)
      .option('--facts <file>', say.facts)
      .option('--date <day>', say.date)
      .option('--link', say.link)
      .option('--sm3', say.sm3)
      .option('--sample <people>', say.sample)
      .option('--sample-form <file>', say.sampleForm)
      .option('--verified <form>', say.verified)
      .option('--removed <file>', say.removed)
      .option('--unmatched <file>', say.unmatched)
      .option('--report <file>', say.report, many)
      .option('--progress <file>', say.progressFile)
      .option('--json', say.json)
      .option('--reveal', say.reveal)
      .option('--seed <number>', say.seed)
      .option('--workers <threads>', say.workers)
      .option('--work <folder>', say.work)
      .option('--resume <folder>', say.resume)
      .option('--estimate', say.estimate);
    ledgerOption(command, terminal);
  },

  async run(terminal, paths, raw) {
    const pack = lawPack();
    const categories = categoryTable(pack);
    const prefixes = mobilePrefixes();
    const options = countOptions(raw, categories);
    const known = readFacts(options.facts);
    const verified = options.verified === null ? null : await readVerified(options.verified);
    if (paths.length === 0 && options.resume === null) {
      if (verified === null) throw countError('PZ_COUNT_NO_INPUT');
      const lines = options.json ? [JSON.stringify(verified, null, 2)] : humanVerified(verified, terminal.language);
      await terminal.out(lines.join('\n') + '\n');
      return EXIT.clean;
    }
    const { files, missing } = await leakFiles(paths, terminal);
    if (files.length === 0 && options.resume === null) {
      if (missing === 0) throw countError('PZ_COUNT_NO_FILES');
      return EXIT.badInput;
    }

    const trace = await openTrace(raw);
    const counted = await countWithProgress(terminal, files, options, { categories, prefixes });
    try {
      return await conclude(terminal, counted, {
        options,
        pack,
        known,
        verified,
        categories,
        prefixes,
        files,
        missing,
        trace,
      });
    } catch (error) {
      // What was counted is not lost with a report that could not be written.
      terminal.note(countMessages(terminal.language).kept(counted.directory.path));
      throw error;
    }
  },
};

export default count;

interface Conclusion extends Tables {
  readonly options: CountVerbOptions;
  readonly pack: ReturnType<typeof lawPack>;
  readonly known: ReturnType<typeof readFacts>;
  readonly verified: CountResult['verified'];
  readonly files: readonly string[];
  /** Paths that led to nothing. */
  readonly missing: number;
  readonly trace: Awaited<ReturnType<typeof openTrace>>;
}

/** Everything asked for is written and said; then the run's folder is no longer needed. */
async function conclude(terminal: Terminal, counted: Count, given: Conclusion): Promise<ExitCode> {
  const { options, pack, known, verified, categories, prefixes, files, missing, trace } = given;
  const now = new Date();
  const context = { version: VERSION, law: { version: pack.version, hash: pack.hash }, unit: options.unit };
  if (options.estimate) {
    const estimate = estimateResult(counted, context);
    if (options.unmatched !== null) await writeUnmatched(options.unmatched, counted, { categories, prefixes }, files);
    counted.directory.remove();
    await terminal.out(
      options.json ? JSON.stringify(estimate, null, 2) + '\n' : humanEstimate(estimate, terminal.language),
    );
    return exitCode(missing, estimate);
  }
  const counts = countResult(counted, context);
  const verdict = verdictOf(counts, pack, options.date ?? chinaDay(now.getTime()), known);
  const result: CountResult = { ...counts, level: String(verdict['level']), verdict, verified };
  const sampled = options.sample > 0 ? await sampledRows(counted, categories, prefixes) : [];

  const inputs = files;
  if (options.removed !== null) await writeFileAtomically(options.removed, gzipLines(removedRows(counted)), { inputs });
  if (options.unmatched !== null) await writeUnmatched(options.unmatched, counted, { categories, prefixes }, inputs);
  if (options.sampleForm !== null)
    await writeFileAtomically(options.sampleForm, [Buffer.from(sampleForm(sampled, options.reveal))], { inputs });
  for (const path of options.report) {
    const report = caseReport(result, now.toISOString(), sampled.length);
    const document = path.endsWith('.docx') ? await reportDocx(report) : Buffer.from(reportHtml(report));
    await writeFileAtomically(path, [document], { inputs });
  }
  await trace.entry(countDeed(result));
  counted.directory.remove();
  await terminal.out(options.json ? JSON.stringify(result, null, 2) + '\n' : humanCount(result, terminal));
  return exitCode(missing, result);
}

/** What shells report of a program ended by an interrupt. */
const INTERRUPTED = 130;

function exitCode(missing: number, { problems, valid }: Pick<CountResult, 'problems' | 'valid'>): ExitCode {
  if (missing > 0 || problems.length > 0) return EXIT.badInput;
  return valid > 0 ? EXIT.findings : EXIT.clean;
}

async function writeUnmatched(
  path: string,
  counted: Count,
  { categories, prefixes }: Tables,
  inputs: readonly string[],
): Promise<void> {
  const copy = await copyUnmatched(counted, categories, prefixes);
  await writeFileAtomically(path, createReadStream(copy) as AsyncIterable<Uint8Array>, { inputs });
}

type Tables = { readonly categories: ReturnType<typeof categoryTable>; readonly prefixes: Uint8Array };

async function countWithProgress(
  terminal: Terminal,
  files: readonly string[],
  options: CountVerbOptions,
  tables: Tables,
): Promise<Count> {
  const say = countMessages(terminal.language);
  const line = progress(terminal);
  const told = progressFile(options.progress);
  let folder: string | null = null;
  let reading = false;
  const interrupted = (): void => {
    line.clear();
    if (folder !== null) terminal.note(say.kept(folder));
    process.exit(INTERRUPTED);
  };
  process.once('SIGINT', interrupted);
  try {
    return await countLeak({
      ...tables,
      files,
      identity: options.identity,
      map: options.map,
      seed: options.seed ?? randomBytes(4).readUInt32LE(),
      workers: options.workers,
      sm3: options.sm3,
      link: options.link,
      sample: options.sample,
      estimate: options.estimate,
      listRemoved: options.removed !== null,
      jobBytes: 64 << 20,
      ...(options.work === null ? {} : { work: options.work }),
      ...(options.resume === null ? {} : { resume: options.resume }),
      onPlanned: (planned) => (folder = planned),
      onStopped: (kept) => terminal.note(say.kept(kept)),
      onProgress: ({ phase, done, total, rows }) => {
        // One worker may still hash while others already read.
        if (phase === 'hash' && reading) return;
        reading = phase !== 'hash';
        told(() => ({ phase, done, total, rows }));
        line.show(() => ({
          text: `${say.phase[phase]} ${phase === 'hash' ? bytes(done) : `${done}/${total}`}  ${figure(rows, terminal.language)} ${phase === 'dedupe' ? say.people : say.rows}`,
          now: '',
        }));
      },
    });
  } finally {
    process.off('SIGINT', interrupted);
    line.clear();
  }
}

function gzipLines(rows: Iterable<object>): AsyncIterable<Uint8Array> {
  const lines = Readable.from(mapLines(rows));
  return lines.pipe(createGzip()) as AsyncIterable<Uint8Array>;
}

function* mapLines(rows: Iterable<object>): Generator<string> {
  for (const row of rows) yield JSON.stringify(row) + '\n';
}
