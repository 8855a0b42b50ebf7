import { PI_TYPES } from '../model/index.ts';
import type { Bilingual, PiType } from '../model/index.ts';
import { actError } from './errors.ts';
import { operatorNamed, OPERATORS } from './operators/index.ts';
import type { Operator } from './operators/index.ts';

/** An operator with its parameters read. */
export interface Treatment {
  readonly operator: Operator;
  readonly parameters: unknown;
}

/** Conditions that are given must all hold. */
export interface PolicyRule {
  readonly types: ReadonlySet<PiType> | null;
  readonly sensitivity: 'sensitive' | 'ordinary' | null;
  readonly column: Names | null;
  readonly path: Names | null;
  readonly treatment: Treatment;
}

export interface Policy {
  readonly name: string;
  /** First match wins. */
  readonly rules: readonly PolicyRule[];
  /** For what no rule speaks of. */
  readonly otherwise: Treatment;
}

/** What a rule is asked about. */
export interface Subject {
  readonly type: PiType | null;
  readonly sensitivity: 'sensitive' | 'ordinary' | null;
  /** The heading of the column, or the JSON key or XML element of a value by itself. */
  readonly column: string | null;
  /** Where the format has the value: JSON keys from the root joined by dots, the part of a document. */
  readonly path: string | null;
}

type Names = (name: string) => boolean;
/** File and line of a place in the document, such as `share.yaml:12`. */
export type Locate = (path: readonly (string | number)[]) => string;

const RULE_WORDS = new Set(['type', 'types', 'class', 'column', 'path', 'operator', 'why']);

/**
 * Reads a policy from its parsed document; `locate` says where a part of it stands.
 *
 * @throws PZ_POLICY_FORM, PZ_POLICY_TYPE, PZ_POLICY_OPERATOR or PZ_POLICY_PARAMETER, with file and line.
 */
export function readPolicy(document: unknown, locate: Locate): Policy {
  const root = asObject(document, [], locate);
  for (const word of Object.keys(root)) {
    if (!['policy', 'why', 'serves', 'rules', 'default'].includes(word))
      throw malformed([word], locate, unknownWord(word));
  }
  if (typeof root['policy'] !== 'string')
    throw malformed(['policy'], locate, { zh: '缺少 policy（策略名）', en: 'policy (its name) is missing' });
  const rules = root['rules'] ?? [];
  if (!Array.isArray(rules)) throw malformed(['rules'], locate, { zh: 'rules 应为列表', en: 'rules must be a list' });
  return {
    name: root['policy'],
    rules: rules.map((rule, i) => readRule(asObject(rule, ['rules', i], locate), ['rules', i], locate)),
    otherwise: readTreatment(asObject(root['default'], ['default'], locate), ['default'], locate),
  };
}

function readRule(given: Given, path: Path, locate: Locate): PolicyRule {
  const types = given['types'] ?? given['type'];
  const said = given['class'];
  const sensitivity = said === 'sensitive' || said === 'ordinary' ? said : null;
  if (said !== undefined && sensitivity === null) {
    throw malformed([...path, 'class'], locate, {
      zh: 'class 应为 sensitive 或 ordinary',
      en: 'class must be sensitive or ordinary',
    });
  }
  const rule: PolicyRule = {
    types: types === undefined ? null : readTypes(types, [...path, 'types' in given ? 'types' : 'type'], locate),
    sensitivity,
    column: readNames(given['column'], [...path, 'column'], locate),
    path: readNames(given['path'], [...path, 'path'], locate),
    treatment: readTreatment(given, path, locate),
  };
  if (rule.types === null && rule.sensitivity === null && rule.column === null && rule.path === null) {
    throw malformed(path, locate, {
      zh: '规则没有条件（type、class、column、path）',
      en: 'the rule has no condition (type, class, column, path)',
    });
  }
  return rule;
}

function readTypes(given: unknown, path: Path, locate: Locate): ReadonlySet<PiType> {
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  return new Set(
    list.map((name) => {
      const type = PI_TYPES.find((known) => known === name);
      if (type === undefined) throw actError('PZ_POLICY_TYPE', { place: locate(path), name: String(name) });
      return type;
    }),
  );
}

/** A name, a list of names, or `/pattern/`; `*` in a name stands for any run of characters. */
function readNames(given: unknown, path: Path, locate: Locate): Names | null {
  if (given === undefined) return null;
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  const tests = list.map((name) => {
    if (typeof name !== 'string' || name === '' || name.length > 200)
      throw malformed(path, locate, { zh: '应为名称或 /模式/', en: 'a name or /pattern/ is expected' });
    const pattern = /^\/(.+)\/$/.exec(name)?.[1];
    if (pattern === undefined) return wildcard(name);
    try {
      return new RegExp(pattern, 'iu');
    } catch (cause) {
      throw actError('PZ_POLICY_FORM', { place: locate(path), detail: `/${pattern}/` }, cause);
    }
  });
  return (name) => tests.some((test) => test.test(name.normalize('NFKC').trim().slice(0, 500)));
}

function wildcard(name: string): RegExp {
  // `$.users[*].phone` and `users.phone` are the same place: every element of an array counts.
  const plain = name.normalize('NFKC').replace(/^\$\.?|\[(?:\*|\d*)\]/g, '');
  const parts = plain.split(/\*+/);
  return new RegExp(`^${parts.map((part) => part.replace(/[$^\\.+?()[\]{}|/]/g, '\\$&')).join('.*')}$`, 'iu');
}

function readTreatment(given: Given, path: Path, locate: Locate): Treatment {
  const name = given['operator'];
  const operator = typeof name === 'string' ? operatorNamed(name) : undefined;
  if (operator === undefined) {
    const known = OPERATORS.map(({ id }) => id).join(', ');
    throw actError('PZ_POLICY_OPERATOR', {
      place: locate([...path, 'operator']),
      name: typeof name === 'string' ? name : '',
      known,
    });
  }
  for (const word of Object.keys(given)) {
    if (!RULE_WORDS.has(word) && !operator.parameters.includes(word))
      throw malformed([...path, word], locate, unknownWord(word));
  }
  const parameters = operator.read(given, (parameter, detail) => {
    const slots = { place: locate([...path, parameter]), name: parameter };
    return actError('PZ_POLICY_PARAMETER', { ...slots, detail });
  });
  return { operator, parameters };
}

/** The treatment of a subject: that of the first rule whose conditions all hold, or the default. */
export function treatmentOf(policy: Policy, subject: Subject): Treatment {
  return (policy.rules.find((rule) => holds(rule, subject)) ?? { treatment: policy.otherwise }).treatment;
}

/** The treatment of a whole cell or value that a rule names by column or path alone, whatever it holds; null when none does. */
export function wholeTreatment(policy: Policy, column: string | null, path: string | null): Treatment | null {
  const rule = policy.rules.find(
    (each) =>
      each.types === null && each.sensitivity === null && holds(each, { type: null, sensitivity: null, column, path }),
  );
  return rule?.treatment ?? null;
}

function holds(rule: PolicyRule, { type, sensitivity, column, path }: Subject): boolean {
  return (
    (rule.types === null || (type !== null && rule.types.has(type))) &&
    (rule.sensitivity === null || rule.sensitivity === sensitivity) &&
    (rule.column === null || (column !== null && rule.column(column))) &&
    (rule.path === null || (path !== null && rule.path(path)))
  );
}

type Given = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

function asObject(value: unknown, path: Path, locate: Locate): Given {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Given;
  throw malformed(path, locate, { zh: '缺少此段或写法不对', en: 'the section is missing or not a mapping' });
}

function unknownWord(word: string): Bilingual {
  return { zh: `不认识的词“${word.slice(0, 40)}”`, en: `unknown word "${word.slice(0, 40)}"` };
}

function malformed(path: Path, locate: Locate, detail: Bilingual): Error {
  return actError('PZ_POLICY_FORM', { place: locate(path), detail });
}
