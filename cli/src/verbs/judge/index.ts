import { createReadStream } from 'node:fs';
import type { Command } from 'commander';
import { judge } from '@pingzhang/engine/judge';
import type { LawPack } from '@pingzhang/engine/judge';
import { PzError } from '@pingzhang/engine/model';
import type { Verdict } from '@pingzhang/engine/model';
import { EXIT } from '../../exit.ts';
import type { ExitCode } from '../../exit.ts';
import { lawPack } from '../../law-pack.ts';
import { ledgerOption, openTrace } from '../../ledger-option.ts';
import { describeError } from '../../terminal/describe-error.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { Verb } from '../../verb.ts';
import { readLines } from '../detect/lines.ts';
import { LONGEST, parseCase } from './cases.ts';
import type { NamedCase } from './cases.ts';
import { judgeDeed } from './deed.ts';
import type { JudgeDeed } from './deed.ts';
import { judgeVerbError } from './errors.ts';
import { judgeMessages } from './messages.ts';
import { judgeVerbOptions } from './options.ts';
import type { JudgeVerbOptions } from './options.ts';
import { readableVerdict } from './readable.ts';
import type { RuleTitles } from './readable.ts';
import { readUserPack } from './user-pack.ts';

const judgeVerb: Verb = {
  name: 'judge',

  define(command: Command, terminal: Terminal) {
    const say = judgeMessages(terminal.language);
    const repeated = (value: string, before: string[] = []): string[] => [...before, value];
    command
      .description(say.description)
      .option('--facts <file>', say.facts)
      .option('--json', say.json)
      .option('--ndjson', say.ndjson)
      .option('--at <day>', say.at)
      .option('--explain', say.explain)
      .option('--profile <name>', say.profile)
      .option('--pack <file>', say.pack, repeated);
    ledgerOption(command, terminal);
  },

  async run(terminal, _args, raw) {
    const options = judgeVerbOptions(raw);
    const law = lawPack();
    const packs = [law, ...options.packs.map((file) => readUserPack(file, [law], terminal.language))];
    const trace = await openTrace(raw);
    const told = judgeDeed();
    const code = await (options.ndjson ? many : one)(terminal, options, packs, told);
    await trace.entry(told.deed(law));
    return code;
  },
};

export default judgeVerb;

async function one(
  terminal: Terminal,
  options: JudgeVerbOptions,
  packs: readonly LawPack[],
  told: JudgeDeed,
): Promise<ExitCode> {
  const where = options.facts ?? 'stdin';
  const { given } = parseCase(await readAll(input(terminal, options), where), where);
  const verdict = decide({ id: null, given }, options, packs);
  const json = JSON.stringify(verdict, null, 2) + '\n';
  told.add(verdict, json);
  await terminal.out(options.json ? json : readableVerdict(verdict, terminal, titlesOf(packs)));
  return exitOf(verdict);
}

function titlesOf(packs: readonly LawPack[]): RuleTitles {
  const rules = packs.flatMap((pack) => Object.values(pack.rules ?? {}).flat());
  return new Map(rules.map(({ id, title }) => [id, title]));
}

/** One answer a line, in order; a line that cannot be judged is answered in place, and the rest goes on. */
async function many(
  terminal: Terminal,
  options: JudgeVerbOptions,
  packs: readonly LawPack[],
  told: JudgeDeed,
): Promise<ExitCode> {
  let code: ExitCode = EXIT.clean;
  for await (const { number, text } of readLines(input(terminal, options), LONGEST)) {
    if (text?.trim() === '') continue;
    const where = `${options.facts ?? 'stdin'}:${number}`;
    let id: unknown = null;
    try {
      if (text === null) throw judgeVerbError('PZ_JUDGE_LONG', { where, limit: LONGEST });
      const named = parseCase(text, where);
      ({ id } = named);
      const verdict = decide(named, options, packs);
      code = Math.max(code, exitOf(verdict)) as ExitCode;
      const line = JSON.stringify({ id, ...verdict }) + '\n';
      told.add(verdict, line);
      await terminal.out(line);
    } catch (error) {
      if (!(error instanceof PzError)) throw error;
      code = EXIT.badInput;
      await terminal.out(JSON.stringify({ id, line: number, error: error.code }) + '\n');
      terminal.note(describeError(error, terminal.language) + '\n');
    }
  }
  return code;
}

function decide({ given }: NamedCase, { at, profile, explain }: JudgeVerbOptions, packs: readonly LawPack[]): Verdict {
  return judge(given, { packs, profile, explain, ...(at === null ? {} : { at }) });
}

/** A breach, a crime's level or findings of a publication count as findings. */
function exitOf(verdict: Verdict): ExitCode {
  const grave = verdict['level'] === 'serious' || verdict['level'] === 'especially';
  return grave || verdict.violations.length > 0 || verdict.findings.length > 0 ? EXIT.findings : EXIT.clean;
}

function input({ stdin }: Terminal, { facts }: JudgeVerbOptions): NodeJS.ReadableStream {
  return facts === null ? stdin : createReadStream(facts);
}

async function readAll(stream: NodeJS.ReadableStream, where: string): Promise<string> {
  const decoder = new TextDecoder('utf-8');
  let text = '';
  for await (const chunk of stream) {
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    if (text.length > LONGEST) throw judgeVerbError('PZ_JUDGE_LONG', { where, limit: LONGEST });
  }
  return text + decoder.decode();
}
