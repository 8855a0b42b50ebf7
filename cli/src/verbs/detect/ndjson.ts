import { detect } from '@pingzhang/engine/detect';
import { PzError } from '@pingzhang/engine/model';
import type { Finding } from '@pingzhang/engine/model';
import { EXIT } from '../../exit.ts';
import type { ExitCode } from '../../exit.ts';
import { describeError } from '../../terminal/describe-error.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { maskValue } from '@pingzhang/engine/act';
import { detectError } from './errors.ts';
import { readLines } from './lines.ts';
import type { Line } from './lines.ts';
import { detection, isWanted } from './options.ts';
import type { DetectVerbOptions } from './options.ts';

const LIMIT = 64 * 1024 * 1024;

/** One answer per line, in order; a line that cannot be read is answered in place, and the rest goes on. */
export async function ndjson(terminal: Terminal, options: DetectVerbOptions): Promise<ExitCode> {
  let code: ExitCode = EXIT.clean;
  for await (const line of readLines(terminal.stdin, LIMIT)) {
    if (line.text?.trim() === '') continue;
    try {
      const { id, text } = parse(line);
      const findings = detect(text, detection(options)).filter(({ type }) => isWanted(type, options));
      if (findings.length > 0 && code === EXIT.clean) code = EXIT.findings;
      await terminal.out(JSON.stringify(answer(id, text, findings, options)) + '\n');
    } catch (error) {
      if (!(error instanceof PzError)) throw error;
      code = EXIT.badInput;
      await terminal.out(JSON.stringify({ id: null, line: line.number, error: error.code }) + '\n');
      terminal.note(describeError(error, terminal.language) + '\n');
    }
  }
  return code;
}

interface Item {
  readonly id: unknown;
  readonly text: string;
}

function parse({ number, text }: Line): Item {
  if (text === null) throw detectError('PZ_DETECT_LONG_LINE', { line: number, limit: LIMIT });
  let item: unknown;
  try {
    item = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    // The parser's own message quotes the input, which may hold personal information.
    throw detectError('PZ_DETECT_BAD_LINE', { line: number });
  }
  if (!isItem(item)) throw detectError('PZ_DETECT_BAD_LINE', { line: number });
  return item;
}

const isItem = (item: unknown): item is Item =>
  typeof item === 'object' && item !== null && 'text' in item && typeof item.text === 'string' && 'id' in item;

function answer(
  id: unknown,
  text: string,
  findings: readonly Finding[],
  { explain, reveal }: DetectVerbOptions,
): unknown {
  const spans = findings.map(({ start, end, type }) => [start, end, type]);
  if (!explain) return { id, spans };
  const explained = findings.map(({ start, end, type, value, confidence, reasons }) => {
    const raw = text.slice(start, end);
    const shown = reveal ? { value } : { masked: maskValue(type, raw, value) };
    return { start, end, type, confidence, reasons, ...shown };
  });
  return { id, spans, findings: explained };
}
