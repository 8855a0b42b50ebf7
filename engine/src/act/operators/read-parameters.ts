import type { Refuse } from './operator.ts';

type Given = Readonly<Record<string, unknown>>;

export function wholeNumber(given: Given, name: string, from: number, to: number, refuse: Refuse): number | undefined {
  const value = given[name];
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to) return value;
  throw refuse(name, { zh: `应为${from}到${to}的整数`, en: `a whole number from ${from} to ${to} is expected` });
}

export function oneOf<T extends string>(
  given: Given,
  name: string,
  choices: readonly T[],
  refuse: Refuse,
): T | undefined {
  const value = given[name];
  if (value === undefined) return undefined;
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  throw refuse(name, { zh: `可用：${choices.join('、')}`, en: `expected one of ${choices.join(', ')}` });
}

export function shortText(given: Given, name: string, refuse: Refuse): string | undefined {
  const value = given[name];
  if (value === undefined) return undefined;
  if (typeof value === 'string' && value.length <= 64) return value;
  throw refuse(name, { zh: '应为64字以内的文字', en: 'a text of at most 64 characters is expected' });
}

export function yesOrNo(given: Given, name: string, refuse: Refuse): boolean | undefined {
  const value = given[name];
  if (value === undefined || typeof value === 'boolean') return value;
  throw refuse(name, { zh: '应为 true 或 false', en: 'true or false is expected' });
}

export function listOf<T extends string>(
  given: Given,
  name: string,
  choices: readonly T[],
  refuse: Refuse,
): readonly T[] {
  const value = given[name];
  if (value === undefined) return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map((entry) => oneOf({ [name]: entry }, name, choices, refuse)!);
}
