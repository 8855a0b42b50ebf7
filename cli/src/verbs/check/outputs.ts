import type { LawOfFindings } from '../../law.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { VERSION } from '../../version.ts';
import type { CheckOptions } from './options.ts';
import { outputFile } from './output-file.ts';
import type { OutputFile } from './output-file.ts';
import type { Reporter } from './reporter.ts';
import { htmlReporter } from './reporters/html/index.ts';
import { jsonReporter } from './reporters/json.ts';
import { ndjsonReporter } from './reporters/ndjson.ts';
import { sarifReporter } from './reporters/sarif.ts';
import { textReporter } from './reporters/text.ts';
import { viewReporter } from './reporters/view.ts';

export interface Outputs {
  readonly reporters: readonly Reporter[];
  /** Puts the files in place: until then their old content stands. */
  close(): Promise<readonly string[]>;
  /** Takes away what was begun and not closed. */
  discard(): Promise<void>;
}

/** What the options ask for: one form on standard output, and files beside it. */
export function openOutputs(
  options: CheckOptions,
  inputs: readonly string[],
  terminal: Terminal,
  law: LawOfFindings,
  elapsed: () => number,
): Outputs {
  const { form, sarif, html, view, reveal, profile } = options;
  const { language } = terminal;
  const out = (text: string): Promise<void> => terminal.out(text);
  const reporters: Reporter[] = [];
  const files: OutputFile[] = [];
  const sarifOptions = { law, profile, language, version: VERSION, reveal };

  if (form === 'json') reporters.push(jsonReporter(out));
  if (form === 'ndjson') reporters.push(ndjsonReporter(out, reveal));
  if (form === 'sarif') reporters.push(sarifReporter(out, sarifOptions));
  const intoFile = (path: string): ((text: string) => Promise<void>) => {
    const file = outputFile(path, inputs);
    files.push(file);
    return (text) => file.write(text);
  };
  if (sarif !== null && sarif !== '-') reporters.push(sarifReporter(intoFile(sarif), sarifOptions));
  if (html !== null) reporters.push(htmlReporter(intoFile(html), language));
  if (view !== null) reporters.push(viewReporter(intoFile(view), { law, profile }));
  // Last, so that what it says of the files beside it is true.
  if (form === 'text') reporters.push(textReporter(terminal, elapsed));

  return {
    reporters,
    async close() {
      for (const file of files) await file.close();
      return files.map(({ path }) => path);
    },
    async discard() {
      for (const file of files) await file.discard();
    },
  };
}
