import { isDay } from '../calendar/day.ts';
import { checkCondition } from './condition.ts';
import type { References } from './condition.ts';
import { isPlain, onlyKeys } from './problem.ts';
import type { Path, Plain, Problems } from './problem.ts';

const KEYS = [
  'id',
  'kinds',
  'title',
  'description',
  'cites',
  'effective',
  'status',
  'auto',
  'profiles',
  'when',
  'suspect',
  'outcome',
  'displaces',
  'needs',
  'remedy',
  'exceptions',
  'evidence',
  'note',
  'examples',
];
const STATUS = ['in_force', 'draft', 'unverified', 'repealed'];
const AUTO = ['full', 'partial', 'human'];

/** What each outcome must carry, and what kind of value. */
const OUTCOMES: Readonly<Record<string, Readonly<Record<string, 'text' | 'string' | 'list' | 'any'>>>> = {
  violation: {},
  duty: { duty: 'text' },
  finding: { label: 'string', text: 'text' },
  level: { level: 'string' },
  incident: { level: 'string' },
  report: { to: 'list', clock: 'string' },
  route: { route: 'string' },
  clock: { shape: 'string', limit: 'any', unit: 'string', starts: 'text' },
  necessity: { basicFunction: 'text', necessary: 'list', label: 'string' },
  class: { class: 'string' },
  fine: {},
  topic: { names: 'list' },
  effect: { effect: 'string', text: 'text' },
  human: { text: 'text' },
};

/** One rule of a pack against the form of `law/README.md`. */
export function checkRule(rule: unknown, path: Path, refs: References, problems: Problems): void {
  if (!isPlain(rule)) return problems.add(path, '须是一条规则', 'a rule is an object');
  onlyKeys(rule, KEYS, path, problems);
  const at = (key: string): Path => (key in rule ? [...path, key] : path);
  if (typeof rule['id'] !== 'string' || !/^[\w.-]{1,60}$/.test(rule['id'])) {
    problems.add(at('id'), 'id 须是字母、数字、点和横线', 'id must be letters, digits, dots and dashes');
  }
  if (!isStrings(rule['kinds']) || rule['kinds'].length === 0) problems.add(at('kinds'), '缺少 kinds', 'lacks kinds');
  for (const key of ['title', 'description']) checkText(rule[key], at(key), key, problems);
  checkCites(rule, path, problems);
  checkWindow(rule['effective'], at('effective'), rule['status'] === 'draft', problems);
  if (!STATUS.includes(String(rule['status']))) choice(at('status'), 'status', STATUS, problems);
  if ('auto' in rule && !AUTO.includes(String(rule['auto']))) choice(at('auto'), 'auto', AUTO, problems);
  for (const key of ['when', 'suspect']) if (key in rule) checkCondition(rule[key], at(key), refs, problems);
  checkOutcome(rule['outcome'], at('outcome'), refs, problems);
  if (!Array.isArray(rule['examples'])) problems.add(at('examples'), '缺少 examples', 'lacks examples');
}

function choice(path: Path, key: string, known: readonly string[], problems: Problems): void {
  problems.add(path, `${key} 须是：${known.join('、')}`, `${key} is one of ${known.join(', ')}`);
}

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((member) => typeof member === 'string');

function checkText(value: unknown, path: Path, key: string, problems: Problems): void {
  if (!isPlain(value) || typeof value['zh'] !== 'string' || typeof value['en'] !== 'string') {
    problems.add(path, `${key} 须有 zh 和 en`, `${key} needs zh and en`);
  }
}

function checkCites(rule: Plain, path: Path, problems: Problems): void {
  const { cites } = rule;
  if (!Array.isArray(cites)) return problems.add(path, '缺少 cites', 'lacks cites');
  (cites as readonly unknown[]).forEach((cite, index) => {
    const at = [...path, 'cites', index];
    if (!isPlain(cite)) return problems.add(at, '须是 {instrument, article}', 'must be {instrument, article}');
    onlyKeys(cite, ['instrument', 'article', 'paragraph', 'item', 'from', 'to'], at, problems);
    if (typeof cite['instrument'] !== 'string' || typeof cite['article'] !== 'string') {
      problems.add(
        at,
        'instrument 和 article 须是文字（条号加引号）',
        'instrument and article are texts (quote the number)',
      );
    }
  });
}

function checkWindow(value: unknown, path: Path, isDraft: boolean, problems: Problems): void {
  if (!isPlain(value)) return problems.add(path, '缺少 effective', 'lacks effective');
  const { from, to } = value;
  onlyKeys(value, ['from', 'to'], path, problems);
  if (!(isDay(from) || (isDraft && from === null))) {
    problems.add([...path, 'from'], 'from 须是加引号的日期 YYYY-MM-DD', 'from must be a quoted date YYYY-MM-DD');
  }
  if (to !== undefined && to !== null && !isDay(to)) {
    problems.add([...path, 'to'], 'to 须是加引号的日期 YYYY-MM-DD', 'to must be a quoted date YYYY-MM-DD');
  }
  if (isDay(from) && isDay(to) && to < from) problems.add([...path, 'to'], 'to 早于 from', 'to is before from');
}

function checkOutcome(value: unknown, path: Path, refs: References, problems: Problems): void {
  const type = isPlain(value) ? String(value['type']) : '';
  const needed = Object.hasOwn(OUTCOMES, type) ? OUTCOMES[type] : undefined;
  if (!isPlain(value) || !needed) return choice(path, 'outcome.type', Object.keys(OUTCOMES), problems);
  for (const [key, form] of Object.entries(needed)) {
    const at = [...path, key];
    if (form === 'text') checkText(value[key], at, key, problems);
    else if (
      form === 'list' ? !isStrings(value[key]) : form === 'any' ? !(key in value) : typeof value[key] !== 'string'
    ) {
      problems.add(key in value ? at : path, `outcome 缺少 ${key}`, `outcome lacks ${key}`);
    }
  }
  if (type === 'report' && !refs.clocks.has(String(value['clock']))) {
    problems.add([...path, 'clock'], '没有这条期限规则', 'no such clock rule');
  }
}
