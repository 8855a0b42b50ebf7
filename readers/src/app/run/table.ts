import type { RunEvent } from '@pingzhang/engine/model';
import { classOfFrame, secondsOf, stateOf } from './event-of-object.ts';

/** Columns of the tables recorders export, by their headings: camille's and PrivacySentry's, in Chinese or English. */
const COLUMNS = {
  state: /隐私政策状态|同意状态|consent/i,
  time: /时间|time/i,
  subject: /行为主体|主体|subject|sdk/i,
  name: /函数名|接口|funName|function|api|method/i,
  action: /操作行为|行为(?!描述|主体)|action/i,
  alias: /行为描述|别名|描述|alias|message|description/i,
  args: /参数|arg/i,
  stack: /堆栈|stack/i,
} as const;

export type Columns = { readonly [K in keyof typeof COLUMNS]?: number };

/** Which column is which; null when the headings are not those of a run record. */
export function columnsOf(headings: readonly string[]): Columns | null {
  const columns: { -readonly [K in keyof Columns]: number } = {};
  for (const [index, heading] of headings.entries())
    for (const [name, pattern] of Object.entries(COLUMNS) as [keyof Columns, RegExp][])
      if (columns[name] === undefined && pattern.test(heading)) {
        columns[name] = index;
        break;
      }
  return columns.time !== undefined &&
    (columns.stack !== undefined || columns.name !== undefined || columns.action !== undefined)
    ? columns
    : null;
}

/** One row as an event. A row that says the dialog was agreed to is the consent mark itself. */
export function eventOfRow(cells: readonly string[], columns: Columns, file: string, line: number): RunEvent {
  const cell = (name: keyof Columns): string =>
    (columns[name] === undefined ? '' : (cells[columns[name]] ?? '')).trim();
  const words = [cell('alias'), cell('action'), cell('name')].filter((text) => text !== '');
  const state = stateOf(cell('state'));
  const stack = cell('stack')
    .split(/\r?\n|<-|\s+at\s+/)
    .filter((frame) => frame.includes('.'))
    .slice(0, 200)
    .map(classOfFrame);
  const agreed = words.some((text) => /点击隐私协议确认|同意隐私|用户同意/.test(text));
  const api = [cell('name'), cell('action'), cell('alias')].find((text) => /^[\w$.]+\.[\w$<>]+$/.test(text));
  const args = cell('args');
  return {
    t: secondsOf(cell('time')),
    kind: agreed ? 'consent' : 'call',
    ...(api === undefined ? {} : { api }),
    alias: words.join(' '),
    ...(args === '' ? {} : { args: [args] }),
    ...(stack.length === 0 ? {} : { stack }),
    ...(state === undefined ? {} : { state }),
    file,
    line,
  };
}
