import { detect } from '@pingzhang/engine/detect';
import type { FindingType, Language, PiType } from '@pingzhang/engine/model';
import { EXIT } from '../../exit.ts';
import type { ExitCode } from '../../exit.ts';
import { lawOfFindings } from '../../law.ts';
import type { LawOfFindings } from '../../law.ts';
import { plain } from '../../terminal/plain.ts';
import { describeError } from '../../terminal/describe-error.ts';
import { table } from '../../terminal/table.ts';
import type { Column } from '../../terminal/table.ts';
import { detectError } from './errors.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { maskValue } from '@pingzhang/engine/act';
import { checkMessages } from '../check/messages.ts';
import { readLines } from './lines.ts';
import { detectMessages } from './messages.ts';
import { detection, isWanted } from './options.ts';
import type { DetectVerbOptions } from './options.ts';

/** Text is read in blocks of whole lines, so that a table keeps its heading and memory stays flat. */
const BLOCK = 1024 * 1024;
const LONGEST_LINE = 16 * 1024 * 1024;

/** What a person reads: line, type, masked value, confidence, reasons. */
export async function listing(terminal: Terminal, options: DetectVerbOptions): Promise<ExitCode> {
  const say = detectMessages(terminal.language);
  const law = lawOfFindings();
  let block: string[] = [];
  let size = 0;
  let firstLine = 1;
  let count = 0;
  let unread = false;
  const flush = async (next: number): Promise<void> => {
    const rows = readBlock(block.join('\n'), firstLine, options, terminal, law);
    if (rows.length > 0) await terminal.out(table(columnsOf(say.columns), rows, terminal.columns).join('\n') + '\n');
    count += rows.length;
    block = [];
    size = 0;
    firstLine = next;
  };
  for await (const { number, text } of readLines(terminal.stdin, LONGEST_LINE)) {
    if (text === null) {
      unread = true;
      terminal.note(
        describeError(detectError('PZ_DETECT_LONG_LINE', { line: number, limit: LONGEST_LINE }), terminal.language) +
          '\n',
      );
    }
    block.push(text ?? '');
    size += text?.length ?? 0;
    if (size >= BLOCK) await flush(number + 1);
  }
  await flush(firstLine);
  await terminal.out((count === 0 ? say.none : say.found(count)) + '\n');
  return unread ? EXIT.badInput : count === 0 ? EXIT.clean : EXIT.findings;
}

function columnsOf([line, type, value, confidence, because]: readonly string[]): Column[] {
  return [
    { heading: line!, right: true },
    { heading: type! },
    { heading: value!, shrinks: true },
    { heading: confidence!, right: true },
    { heading: because! },
  ];
}

function readBlock(
  text: string,
  firstLine: number,
  options: DetectVerbOptions,
  { language }: Terminal,
  law: LawOfFindings,
): string[][] {
  const findings = detect(text, detection(options)).filter(({ type }) => isWanted(type, options));
  const because = checkMessages(language).reasons;
  let line = firstLine;
  let at = 0;
  return findings.map(({ type, start, end, value, confidence, reasons }) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < start; next = text.indexOf('\n', at)) {
      line++;
      at = next + 1;
    }
    const raw = text.slice(start, end);
    const shown = plain(options.reveal ? raw : maskValue(type, raw, value));
    return [
      String(line),
      nameOf(type, language, law),
      shown,
      `${Math.round(confidence * 100)}%`,
      plain(because(reasons)),
    ];
  });
}

function nameOf(type: FindingType, language: Language, { categories }: LawOfFindings): string {
  const bare = type.replace('MASKED_', '') as PiType;
  const name = categories.get(bare)![language];
  return bare === type ? name : `${name} *`;
}
