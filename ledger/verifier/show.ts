import type { CaptureRecord, Entry } from '@pingzhang/engine/prove';
import type { Shown } from './verify-dropped.ts';
import { WORDS } from './words.ts';
import type { Language } from './words.ts';

/** Text from the package only ever becomes text nodes. */
function element(name: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

function section(title: string, items: readonly string[]): Node[] {
  if (items.length === 0) return [];
  return [element('h2', title), element('ul', ...items.map((text) => element('li', text)))];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): HTMLElement {
  const header = head.map((text) => {
    const cell = element('th', text);
    cell.setAttribute('scope', 'col');
    return cell;
  });
  const body = rows.map((cells) => element('tr', ...cells.map((text) => element('td', text))));
  const scroll = element(
    'div',
    element('table', element('thead', element('tr', ...header)), element('tbody', ...body)),
  );
  scroll.className = 'scroll';
  scroll.tabIndex = 0;
  return scroll;
}

function row(index: number, { time, action, actor, purpose, fieldClasses, counts, decision }: Entry): string[] {
  const numbers = Object.entries(counts ?? {}).map(([what, count]) => `${what} ${count}`);
  const classes = (fieldClasses ?? []).filter((type) => counts?.[type] === undefined);
  return [String(index), time, action, actor, purpose ?? '', [...classes, ...numbers].join(', '), decision ?? ''];
}

/** Whoever made the package wrote the record: parts may be missing. */
function captured(record: Partial<CaptureRecord>, language: Language): HTMLElement {
  const { operator = '', source = '', time = '', tool, environment } = record;
  const names = WORDS[language].captured;
  const values = {
    [names.operator]: operator,
    [names.source]: source,
    [names.time]: time,
    [names.tool]: `${tool?.name} ${tool?.version}, SHA-256 ${tool?.sha256}`,
    [names.environment]: Object.entries(environment ?? {})
      .map(([name, value]) => `${name} ${value}`)
      .join(', '),
  };
  return element(
    'dl',
    ...Object.entries(values).flatMap(([name, value]) => [element('dt', name), element('dd', value)]),
  );
}

/** The verdict in three colours: a package whose keys nobody vouches for is not green. */
export function show({ verdict, entries }: Shown, language: Language): void {
  const words = WORDS[language];
  const { valid, proven, notProven, failures, captures } = verdict;
  const state = !valid ? 'no' : notProven.includes('key-owner') ? 'own' : 'yes';
  const banner = document.getElementById('verdict')!;
  banner.textContent = words[state];
  banner.className = state;
  document.getElementById('result')!.replaceChildren(
    ...section(
      words.failures,
      failures.map(({ file, reason, zh }) => (language === 'zh' ? `${file}：${zh}` : `${file}: ${reason}`)),
    ),
    ...section(valid ? words.proven : words.partly, proven.map(words.fact)),
    ...section(
      words.notProven,
      notProven.map((what) => words.not[what]),
    ),
    ...(captures.length === 0
      ? []
      : [element('h2', words.capture), ...captures.map((record) => captured(record, language))]),
    ...(entries.length === 0
      ? []
      : [
          element('h2', words.entries),
          table(
            words.columns,
            entries.map(({ index, entry }) => row(index, entry)),
          ),
        ]),
  );
}
