import type { Language } from '@pingzhang/engine/model';
import { writeFileAtomically } from '../../../io/write-file.ts';
import { reportDocx } from '../../../report/docx.ts';
import { reportHtml } from '../../../report/html.ts';
import type { AppOptions } from '../options.ts';
import type { CheckedApp } from './checked-app.ts';
import { htmlPage } from './html/page.ts';
import { rectification } from './rectification.ts';
import { sarifOf } from './sarif.ts';

/** Writes the files asked for beside what goes to the terminal. @throws PZ_WRITE_ codes */
export async function writeFiles(
  checked: readonly CheckedApp[],
  { sarif, html, report }: AppOptions,
  inputs: readonly string[],
  language: Language,
): Promise<void> {
  const write = (path: string, content: string | Uint8Array): Promise<number> =>
    writeFileAtomically(path, [typeof content === 'string' ? Buffer.from(content) : content], { inputs });
  if (sarif !== null) await write(sarif, JSON.stringify(sarifOf(checked, language), null, 1) + '\n');
  const [first] = checked;
  if (first === undefined) return;
  if (html !== null) await write(html, htmlPage(first, language));
  if (report !== null) {
    const document = rectification(first);
    await write(report, /\.html?$/i.test(report) ? reportHtml(document) : await reportDocx(document));
  }
}
