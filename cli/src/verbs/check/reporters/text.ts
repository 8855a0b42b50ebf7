import { isMasked } from '@pingzhang/engine/model';
import type { FindingType, PiType, Sensitivity } from '@pingzhang/engine/model';
import stringWidth from 'string-width';
import { paint } from '../../../terminal/paint.ts';
import type { Ink } from '../../../terminal/paint.ts';
import { plain } from '../../../terminal/plain.ts';
import { figure } from '../../../terminal/quantity.ts';
import { pad, shorten, table } from '../../../terminal/table.ts';
import type { Terminal } from '../../../terminal/terminal.ts';
import { checkMessages } from '../messages.ts';
import { publicationLines } from '../publication-lines.ts';
import { publicationMessages } from '../publication-messages.ts';
import type { Excerpt, FileReport, Report } from '../report.ts';
import type { Reporter } from '../reporter.ts';

const FILES_SHOWN = 30;
const COLUMNS_SHOWN = 30;
const PLACES_SHOWN = 24;
const PLACES_PER_FILE = 4;
const PROBLEMS_SHOWN = 20;
const WIDEST = 120;
const BAR = 24;

/** The report as a person reads it on a terminal: figures first, then why, then where. */
export function textReporter(terminal: Terminal, elapsed: () => number): Reporter {
  const { language } = terminal;
  const say = checkMessages(language);
  const ink = paint(terminal.color);
  const room = Math.min(terminal.columns, WIDEST) - 2;
  const count = (value: number): string => figure(value, language);

  const inkOf = (sensitivity: Sensitivity): Ink => (sensitivity === 'sensitive' ? ink.grave : ink.notable);

  const heading = (text: string): string[] => ['', `  ${ink.strong(text)}`];
  const indent = (line: string): string => `  ${line}`;

  function summary({ totals, partial, profile, problems: unread }: Report): string[] {
    const { findings, bySensitivity, people, masked, baseline } = totals;
    const seconds = elapsed() / 1000;
    const lines = ['', `  ${ink.strong(say.title)}  ${ink.quiet(say.profile[profile])}`];
    if (partial) lines.push(indent(ink.grave(say.partial)));
    const scope = `${say.scope(totals.files, totals.records, totals.bytes)} · ${say.took(seconds, totals.bytes)}`;
    lines.push(indent(ink.quiet(scope)), '');
    if (findings === 0) lines.push(indent(unread.length > 0 ? say.noneInRead : ink.fine(say.none)));
    else {
      const classes = (['sensitive', 'depends', 'ordinary'] as const)
        .filter((kind) => bySensitivity[kind] > 0)
        .map((kind) => inkOf(kind)(say.ofWhich(bySensitivity[kind], kind)));
      lines.push(indent([ink.strong(say.found(findings)), ...classes].join(' · ')));
    }
    if (people.people > 0) {
      const how = ink.quiet(`· ${say.peopleHow(people.byId, people.byPhoneAndName)}`);
      lines.push(indent(`${say.people(people.people, people.atLeast)} ${how}`));
    }
    if (masked > 0) lines.push(indent(ink.fine(say.masked(masked))));
    if (baseline) lines.push(indent(say.baseline(baseline.fresh, baseline.known)));
    return lines;
  }

  function types(report: Report): string[] {
    const rows = report.types.filter(({ findings }) => findings > 0);
    if (rows.length === 0) return [];
    const most = rows[0]!.findings;
    const nameWidth = Math.max(...rows.map((row) => stringWidth(row[language])));
    const classWidth = Math.max(...rows.map(({ sensitivity }) => stringWidth(say.sensitivity[sensitivity])));
    const countWidth = Math.max(...rows.map(({ findings }) => count(findings).length));
    const bar = Math.min(BAR, room - nameWidth - classWidth - countWidth - 8);
    return [
      '',
      ...rows.map((row) => {
        const colour = inkOf(row.sensitivity);
        const mark = row.sensitivity === 'sensitive' ? '■' : row.sensitivity === 'ordinary' ? '□' : '◇';
        const length = bar < 4 ? '' : colour('━'.repeat(Math.max(1, Math.round((row.findings / most) * bar))));
        const cells = [
          colour(mark),
          pad(row[language], nameWidth),
          ink.quiet(pad(say.sensitivity[row.sensitivity], classWidth)),
          pad(count(row.findings), countWidth, true),
          length,
        ];
        return indent(cells.join(' ').trimEnd());
      }),
    ];
  }

  function articles(report: Report): string[] {
    if (report.articles.length === 0) return [];
    const names = new Map(report.types.map((row) => [row.type, row[language]]));
    return [
      ...heading(say.articles),
      ...report.articles.map(({ title, types: found, ...place }) => {
        const cited = say.article(title[language], place);
        const list = found.map((type) => names.get(type)).join(language === 'zh' ? '、' : ', ');
        return indent(`${cited}  ${ink.quiet(shorten(list, Math.max(20, room - stringWidth(cited) - 4)))}`);
      }),
    ];
  }

  function publication({ publication: verdict }: Report): string[] {
    if (!verdict) return [];
    return [
      ...heading(publicationMessages(language).heading(verdict.publisher)),
      ...publicationLines(verdict, language).map(({ label, text, grave }) =>
        indent(`${label === '' ? '' : `${(grave ? ink.grave : ink.notable)(label)}  `}${text}`),
      ),
    ];
  }

  const nameOf = (report: Report, type: FindingType): string => {
    const bare = (isMasked(type) ? type.slice('MASKED_'.length) : type) as PiType;
    const name = report.types.find((row) => row.type === bare)?.[language] ?? bare;
    return isMasked(type) ? say.maskedType(name) : name;
  };

  function files(report: Report): string[] {
    const { files: all, filesOmitted } = report;
    if (all.length === 0) return [];
    const headings = [
      { heading: say.file, shrinks: true },
      { heading: say.records, right: true },
      { heading: say.count, right: true },
      { heading: say.sensitiveShort, right: true },
      { heading: say.dependsShort, right: true },
      { heading: say.maskedShort, right: true },
      { heading: say.peopleShort, right: true },
    ];
    const rows = all
      .slice(0, FILES_SHOWN)
      .map((file) => [
        plain(file.path),
        ...[
          file.records,
          file.findings,
          file.bySensitivity.sensitive,
          file.bySensitivity.depends,
          file.masked,
          file.people.people,
        ].map(count),
      ]);
    const [head, ...body] = table(headings, rows, room);
    const hidden = all.length - rows.length + filesOmitted;
    return ['', indent(ink.quiet(head!)), ...body.map(indent), ...(hidden > 0 ? [indent(say.more(hidden))] : [])];
  }

  function columns(report: Report): string[] {
    const all = report.files.flatMap((file) => file.columns.map((column) => ({ file, column })));
    if (all.length === 0) return [];
    const rows = all
      .slice(0, COLUMNS_SHOWN)
      .map(({ file, column }) => [
        plain(sourceOf(file, column.table)),
        plain(column.header ?? say.columnNumber(column.column)),
        nameOf(report, column.type as FindingType),
        `${Math.round(column.confidence * 100)}%`,
        plain(say.reasons(column.reasons)),
      ]);
    const headings = [
      { heading: say.table, shrinks: true },
      { heading: say.column },
      { heading: say.type },
      { heading: '%', right: true },
      { heading: say.because },
    ];
    const [head, ...body] = table(headings, rows, room);
    const hidden = all.length - rows.length;
    return [
      ...heading(say.columns),
      indent(ink.quiet(head!)),
      ...body.map(indent),
      ...(hidden > 0 ? [indent(say.more(hidden))] : []),
    ];
  }

  function places(report: Report): string[] {
    const lines: string[] = [];
    let shown = 0;
    for (const file of report.files) {
      if (file.excerpts.length === 0 || shown >= PLACES_SHOWN) continue;
      lines.push(indent(plain(file.path)));
      for (const each of file.excerpts.slice(0, PLACES_PER_FILE)) {
        lines.push(indent(`  ${ink.quiet(plain(say.place(each.place)))}  ${excerptText(report, each)}`));
        shown++;
      }
    }
    return lines.length === 0 ? [] : [...heading(say.places), ...lines, indent(ink.quiet(say.placesNote))];
  }

  function excerptText(report: Report, { parts }: Excerpt): string {
    const classes = new Map<string, Sensitivity>(report.types.map(({ type, sensitivity }) => [type, sensitivity]));
    return parts
      .map(({ text, type }) => {
        if (type === undefined) return plain(text);
        const sensitivity = classes.get(type);
        return sensitivity === undefined ? ink.fine(plain(text)) : inkOf(sensitivity)(`[${plain(text)}]`);
      })
      .join('');
  }

  function problems(report: Report): string[] {
    const { problems: all, problemsOmitted } = report;
    if (all.length === 0) return [];
    const hidden = Math.max(0, all.length - PROBLEMS_SHOWN) + problemsOmitted;
    return [
      ...heading(`${say.problems} (${count(all.length + problemsOmitted)})`),
      ...all.slice(0, PROBLEMS_SHOWN).flatMap(({ code, place, text }) => {
        const { what, todo } = text[language];
        const where = [place.file, say.place(place)].filter(Boolean).join(' › ');
        return [indent(`${ink.notable('✗')} ${plain(where)}`), indent(`  ${plain(what)}${todo} ${ink.quiet(code)}`)];
      }),
      ...(hidden > 0 ? [indent(say.more(hidden))] : []),
    ];
  }

  return {
    async end(report) {
      const parts = [summary, types, files, columns, articles, publication, places, problems];
      const lines = parts.flatMap((part) => part(report));
      const note = report.revealed && report.totals.findings > 0 ? ['', indent(ink.grave(say.revealedNote))] : [];
      await terminal.out([...lines, ...note, '', ''].join('\n'));
    },
  };
}

const sourceOf = (file: FileReport, name: string): string =>
  name === '' || file.path.endsWith(name) ? file.path : `${file.path} › ${name}`;
