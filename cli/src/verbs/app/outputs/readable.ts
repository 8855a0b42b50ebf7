import { grantedByUser, APP_TYPES, thirdParties } from '@pingzhang/engine/detect/app';
import type { BehaviourOutcome, BehaviourRow } from '@pingzhang/engine/judge';
import { paint } from '../../../terminal/paint.ts';
import type { Ink, Paint } from '../../../terminal/paint.ts';
import { plain } from '../../../terminal/plain.ts';
import { pad, shorten } from '../../../terminal/table.ts';
import type { Terminal } from '../../../terminal/terminal.ts';
import type { CheckedApp } from './checked-app.ts';
import { tallyOf } from './json.ts';
import { editionLines, sinceLines } from './readable-changes.ts';
import { appMessages } from '../messages.ts';
import type { AppMessages } from '../messages.ts';

/** Notes on the reading shown; the page and the document have them all. */
const NOTES = 3;

/** The check for a person at a terminal: what the app is, then the 31 behaviours as a board. */
export function readable({ file, check, changes }: CheckedApp, terminal: Terminal): string {
  const { app, type, sdks, rows } = check;
  const say = appMessages(terminal.language);
  const ink = paint(terminal.color);
  const lines = [
    ink.strong(
      plain(
        [app.label ?? app.id ?? file, app.versionName === null ? '' : `${say.version} ${app.versionName}`]
          .join('  ')
          .trim(),
      ),
    ),
    ink.quiet(plain(`${file}  ${app.platform} ${app.format}  ${app.id ?? ''}`.trim())),
    ink.quiet(
      [
        say.permissions(app.permissions.length, grantedByUser(app).length),
        say.sdks(thirdParties(sdks).length),
        say.counts(app.counts.classes, app.counts.invokes),
      ].join('  '),
    ),
  ];
  if (app.format === 'source') lines.push(ink.quiet(say.source));
  if (app.packer !== null) lines.push(ink.grave(plain(say.packed(app.packer.name, app.packer.evidence))));
  for (const note of app.notes.slice(0, NOTES)) lines.push(ink.quiet(shorten(plain(note), terminal.columns)));
  if (type.id !== null) lines.push(say.typed(`${type.id} ${APP_TYPES.get(type.id) ?? ''}`));
  else if (type.guess !== null)
    lines.push(
      ink.quiet(say.guess(`${type.guess.type} ${APP_TYPES.get(type.guess.type) ?? ''}`, type.guess.confidence)),
    );
  lines.push('', ...boardLines(rows, terminal.columns, say, ink, terminal.language), '');
  const tally = tallyOf(check);
  lines.push(
    say.tally(
      Object.entries(tally).map(([outcome, n]) =>
        inkOf(outcome as BehaviourOutcome, ink)(`${say.outcome[outcome as BehaviourOutcome]} ${n}`),
      ),
    ),
  );
  if (changes !== null) lines.push(...sinceLines(changes, terminal.language));
  if (check.policyChanges !== null) lines.push(...editionLines(check.policyChanges, terminal));
  return lines.join('\n') + '\n';
}

export function inkOf(outcome: BehaviourOutcome, ink: Paint): Ink {
  if (outcome === '违反') return ink.grave;
  if (outcome === '疑似') return ink.notable;
  return outcome === '未见' ? ink.fine : ink.quiet;
}

function boardLines(
  rows: readonly BehaviourRow[],
  room: number,
  say: AppMessages,
  ink: Paint,
  language: 'zh' | 'en',
): string[] {
  const titles = Math.min(40, Math.max(24, Math.floor(room * 0.36)));
  const outcomes = language === 'zh' ? 6 : 14;
  return rows.map((row) => {
    const detail = detailOf(row, say, language);
    const left = room - 6 - outcomes - titles - 3;
    return [
      pad(row.code, 5),
      inkOf(row.outcome, ink)(pad(say.outcome[row.outcome], outcomes)),
      pad(shorten(row.title[language], titles), titles),
      ink.quiet(shorten(plain(detail), Math.max(20, left))),
    ]
      .join(' ')
      .trimEnd();
  });
}

/** The first piece of evidence of a finding; the question of what is open; nothing for what was not seen. */
function detailOf(row: BehaviourRow, say: AppMessages, language: 'zh' | 'en'): string {
  if (row.suppressed) return say.suppressed(row.suppressed.reason, row.suppressed.until);
  const [first] = row.evidence;
  if ((row.outcome === '违反' || row.outcome === '疑似') && first)
    return (
      [say.basis[first.source], first.place ?? first.file, first.text].filter((part) => part !== '').join(' ') +
      (row.evidence.length > 1 ? ` (+${row.evidence.length - 1})` : '')
    );
  return row.outcome === '需人工' ? (row.question?.question[language] ?? '') : '';
}
