import { OUTCOMES } from '@pingzhang/engine/judge';
import { plain } from '../../../terminal/plain.ts';
import { table } from '../../../terminal/table.ts';
import type { Terminal } from '../../../terminal/terminal.ts';
import { appMessages } from '../messages.ts';
import type { CheckedApp } from './checked-app.ts';
import { tallyOf } from './json.ts';

/** Many packages: a line each. */
export function overview(checked: readonly CheckedApp[], { language, columns }: Terminal): string {
  const say = appMessages(language);
  const rows = checked.map(({ file, check }) => {
    const tally = tallyOf(check);
    const name = [check.app.label ?? check.app.id ?? '', check.app.versionName ?? ''].join(' ').trim();
    return [plain(file), plain(name), ...OUTCOMES.map((outcome) => String(tally[outcome]))];
  });
  const headings = [
    { heading: say.file, shrinks: true },
    { heading: say.app },
    ...OUTCOMES.map((outcome) => ({ heading: say.outcome[outcome], right: true })),
  ];
  return table(headings, rows, columns).join('\n') + '\n';
}
