import type { Language } from '@pingzhang/engine/model';
import { paint } from '../../terminal/paint.ts';
import { plain } from '../../terminal/plain.ts';
import { bytes, figure } from '../../terminal/quantity.ts';
import { pad, table } from '../../terminal/table.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { CATEGORY_NAMES, countMessages } from './messages.ts';
import type { CountResult } from './result.ts';
import type { Verified } from './verified.ts';

/** The result as a person reads it: what was counted, each subtraction, the people, the categories, the tier. */
export function humanCount(result: CountResult, { language, color, columns }: Terminal): string {
  const { labels, units, unitMeans, levels, mayReach, inBrackets } = countMessages(language);
  const { strong, quiet, grave, notable } = paint(color);
  const n = (value: number): string => figure(value, language);
  const line = (label: string, value: number, sign = ' '): string =>
    `  ${sign} ${pad(label, 34)}${n(value).padStart(16)}`;
  const material = table(
    [
      { heading: labels.material, shrinks: true },
      { heading: labels.size, right: true },
      { heading: labels.rows, right: true },
      { heading: labels.valid, right: true },
      { heading: labels.hash },
    ],
    result.materials.map((m) => [plain(m.file), bytes(m.size), n(m.rows), n(m.valid), m.sha256.slice(0, 16) + '…']),
    columns,
  );
  const categories = table(
    [
      { heading: labels.category },
      { heading: units.row, right: true },
      { heading: units.person, right: true },
      { heading: units.group, right: true },
    ],
    result.categories
      .filter(({ carrying }) => carrying > 0)
      .map((c) => [CATEGORY_NAMES[c.code][language], n(c.rows), n(c.people), n(c.groups)]),
    columns,
  );
  const { verdict } = result;
  const reach = typeof verdict?.['mayReach'] === 'string' ? verdict['mayReach'] : null;
  const level = levels[result.level as keyof typeof levels] ?? result.level;
  const paintLevel = result.level === 'none' ? quiet : result.level === 'undetermined' ? notable : grave;
  return [
    ...material,
    '',
    ...layouts(result, language),
    strong(line(labels.rows, result.rows)),
    line(labels.headings, result.headings + result.blank, '−'),
    line(labels.unmatched, result.unmatched + result.tooLong, '−'),
    line(labels.invalid, result.invalid, '−'),
    strong(line(labels.valid, result.valid, '=')),
    line(labels.exact, result.exactDuplicates, '−'),
    line(labels.person, result.personDuplicates, '−'),
    strong(line(labels.distinct, result.distinctPeople, '=')),
    line(labels.groups, result.groups),
    ...(result.linked === null ? [] : [line(labels.linked, result.linked.people)]),
    '',
    ...categories,
    '',
    `${labels.unit}: ${units[result.method.unit]}${quiet(` ${inBrackets(unitMeans[result.method.unit])}`)}   ${labels.effective}: ${strong(n(result.threeCounts.effective))}`,
    `${labels.level}: ${paintLevel(level)}${reach === null ? '' : ` ${inBrackets(mayReach(levels[reach as keyof typeof levels] ?? reach))}`}`,
    ...questions(result, language).map((question) => `  ? ${question}`),
    ...(result.verified === null ? [] : humanVerified(result.verified, language)),
    ...result.problems.map(({ file, code, text }) =>
      notable(`! ${plain(file)}  ${code} ${plain(text[language].what + ' ' + text[language].todo)}`),
    ),
    '',
  ].join('\n');
}

const SHOWN_LAYOUTS = 8;

/** How the columns were read, to be corrected with `--map`; files laid out alike stand in one line. */
function layouts({ materials }: CountResult, language: Language): string[] {
  const { labels, filesAlike, correct } = countMessages(language);
  const alike = new Map<string, number>();
  for (const { layouts: list } of materials)
    for (const { separator, columns } of list) {
      const named = columns.map(({ header, role }, i) => `${i + 1}.${header ?? ''}=${role}`).join('  ');
      const line = plain(`${JSON.stringify(separator)}  ${named}`);
      alike.set(line, (alike.get(line) ?? 0) + 1);
    }
  if (alike.size === 0) return [];
  const lines = [...alike].map(([line, files]) => `  ${line}${files > 1 ? `  (${filesAlike(files)})` : ''}`);
  const more = lines.length > SHOWN_LAYOUTS ? [`  … +${lines.length - SHOWN_LAYOUTS}`] : [];
  return [`${labels.layout}  ${correct}`, ...lines.slice(0, SHOWN_LAYOUTS), ...more, ''];
}

/** What the verification has shown so far, a line or two. */
export function humanVerified(verified: Verified, language: Language): string[] {
  const { verifiedAs, truth } = countMessages(language);
  const { rate, interval, atLeast } = verified;
  if (rate === null || interval === null) return [verifiedAs(verified)];
  return [verifiedAs(verified), truth(percent(rate), percent(interval.low), percent(interval.high), percent(atLeast!))];
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

/** The judge's questions, most decisive first, three at most. One question may ask for several facts. */
export function questions({ verdict }: CountResult, language: Language): string[] {
  return [...new Set((verdict?.questions ?? []).map(({ question }) => question[language]))].slice(0, 3);
}
