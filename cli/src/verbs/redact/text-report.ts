import type { PiType } from '@pingzhang/engine/model';
import { plain } from '../../terminal/plain.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { redactMessages } from './messages.ts';
import type { FileRedaction, GroupReport, RedactReport } from './report.ts';

const ROWS_SHOWN = 20;

/** The report as a person reads it: what was done, what it rests on, and that it was checked. */
export function textReport(
  report: RedactReport,
  { language }: Terminal,
  label: (type: PiType | null) => string,
): string {
  const say = redactMessages(language);
  const lines: string[] = [];
  for (const file of report.files)
    lines.push(say.wrote(plain(file.output)), ...fileLines(file).map((line) => `  ${line}`));
  if (report.files.length > 0) lines.push(say.policyUsed(plain(report.policy.name), report.policy.sha256));
  return lines.map((line) => `${line}\n`).join('');

  function fileLines(file: FileRedaction): string[] {
    const done = file.treated.map(({ type, operator, count }) =>
      say.treated(label(type), say.operator(report.reverse ? 'reverse' : operator), count),
    );
    const fallbacks = file.fallbacks.map(({ type, instead, count }) =>
      say.instead(label(type), say.operator(instead), count),
    );
    return [
      ...(done.length === 0 ? [say.nothing] : done),
      ...fallbacks,
      ...(file.propagated > 0 ? [say.propagated(file.propagated)] : []),
      ...(file.nameTells ? [say.nameTells] : []),
      ...(file.alreadyMasked > 0 ? [say.masked(file.alreadyMasked)] : []),
      ...(file.anonymity === null ? [] : groupLines(file.anonymity)),
      report.reverse ? say.reversed : file.searched === 'everywhere' ? say.checked : say.checkedInPlace,
      say.digests(file.sha256.input, file.sha256.output),
    ];
  }

  function groupLines(groups: GroupReport): string[] {
    const { columns, smallest, k, suppress, breakingRows, breakingCount, diversity } = groups;
    if (smallest === null) return [];
    const listed = breakingRows
      .slice(0, ROWS_SHOWN)
      .map(({ row }) => row)
      .join(', ');
    const list = breakingCount > ROWS_SHOWN ? `${listed} ${say.more}` : listed;
    const broken = k === null || breakingCount === 0 ? [] : [say.breaking(k, breakingCount, list)];
    return [
      say.groups(plain(columns.join(', ')), smallest, groups.groups),
      ...(diversity === null ? [] : [say.diversity(diversity)]),
      ...broken.map((line) => (suppress === null ? line : `${line} (${say.suppressed[suppress]})`)),
    ];
  }
}
