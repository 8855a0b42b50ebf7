import { detect } from '@pingzhang/engine/detect';
import { PzError } from '@pingzhang/engine/model';
import type { Finding } from '@pingzhang/engine/model';
import { EXIT } from '../../exit.ts';
import type { ExitCode } from '../../exit.ts';
import { describeError } from '../../terminal/describe-error.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { byteLines } from '../../filter/byte-lines.ts';
import type { ByteLine } from '../../filter/byte-lines.ts';
import { maskValue } from '@pingzhang/engine/act';
import { detectError } from './errors.ts';
import { detection, isWanted } from './options.ts';
import type { DetectVerbOptions } from './options.ts';

const LIMIT = 64 * 1024 * 1024;
const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * One answer per line, in order; a line that cannot be read is answered in place, and the rest goes on. What a chunk
 * completes is answered together, before the next chunk is read.
 */
export async function ndjson(terminal: Terminal, options: DetectVerbOptions): Promise<ExitCode> {
  let code: ExitCode = EXIT.clean;
  let line = 0;
  const answerTo = ({ bytes, cut }: ByteLine): string => {
    line++;
    try {
      const written = decoded(bytes, cut, line);
      if (written.trim() === '') return '';
      const { id, text } = parse(written, line);
      const findings = detect(text, detection(options)).filter(({ type }) => isWanted(type, options));
      if (findings.length > 0 && code === EXIT.clean) code = EXIT.findings;
      return JSON.stringify(answer(id, text, findings, options)) + '\n';
    } catch (error) {
      if (!(error instanceof PzError)) throw error;
      code = EXIT.badInput;
      terminal.note(describeError(error, terminal.language) + '\n');
      return JSON.stringify({ id: null, line, error: error.code }) + '\n';
    }
  };
  for await (const lines of byteLines(terminal.stdin, LIMIT)) await terminal.out(lines.map(answerTo).join(''));
  return code;
}

function decoded(bytes: Uint8Array, cut: boolean, line: number): string {
  if (cut) throw detectError('PZ_DETECT_LONG_LINE', { line, limit: LIMIT });
  try {
    return decoder.decode(bytes);
  } catch {
    throw detectError('PZ_DETECT_BAD_LINE', { line });
  }
}

interface Item {
  readonly id: unknown;
  readonly text: string;
}

function parse(written: string, line: number): Item {
  let item: unknown;
  try {
    item = JSON.parse(written);
  } catch {
    // The parser's own message quotes the input, which may hold personal information.
    throw detectError('PZ_DETECT_BAD_LINE', { line });
  }
  if (!isItem(item)) throw detectError('PZ_DETECT_BAD_LINE', { line });
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
