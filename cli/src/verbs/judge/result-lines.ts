import type { Language, Verdict } from '@pingzhang/engine/model';
import { figure } from '../../terminal/quantity.ts';
import { pad } from '../../terminal/table.ts';
import { resultWords } from './result-words.ts';

type Words = ReturnType<typeof resultWords>;

/** The result a kind adds to its verdict, a line each in words; keys without a word are for programs only. */
export function resultLines(verdict: Verdict, language: Language, titleOf: (rule: string) => string): string[] {
  const words = resultWords(language);
  const rows = Object.keys(words.keys).flatMap((key): [string, string][] => {
    const text = valueText(key, verdict, words, language, titleOf);
    return text === null ? [] : [[words.keys[key as keyof Words['keys']], text]];
  });
  const width = Math.max(0, ...rows.map(([label]) => Array.from(label).length * 2));
  return rows.map(([label, text]) => `${pad(label, Math.min(width, 24))}  ${text}`);
}

function valueText(
  key: string,
  verdict: Verdict,
  words: Words,
  language: Language,
  titleOf: (rule: string) => string,
): string | null {
  const value = verdict[key];
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return null;
  const n = (count: unknown): string => countText(count, language);
  const word = (code: unknown): string => words.values[String(code) as keyof Words['values']] ?? String(code);
  switch (key) {
    case 'hits':
      return (value as string[]).map((rule) => `${rule} ${titleOf(rule)}`.trim()).join('；');
    case 'counts': {
      const { raw, removed, effective } = value as { raw: unknown; removed: { count: number }[]; effective: unknown };
      return words.counts(n(raw), n(removed.reduce((sum, { count }) => sum + count, 0)), n(effective));
    }
    case 'tiers':
      return Object.entries(value)
        .map(([tier, count]) => `${tier} ${n(count)}`)
        .join('  ');
    case 'ratio':
      return typeof verdict['ratioExact'] === 'string' ? verdict['ratioExact'] : null;
    case 'fineRange':
      return (value as unknown[]).map(n).join(' – ');
    case 'limit':
      return `${word(value)} ${word(verdict['unit'])}`;
    case 'needsHuman':
      return value === true ? word(true) : null;
    case 'earliest':
    case 'latest':
      return typeof verdict['due'] === 'string' ? null : word(value);
    default:
      return Array.isArray(value) ? value.map(word).join('、') : word(value);
  }
}

/** A count is a number, or a range where a fact is missing. */
function countText(count: unknown, language: Language): string {
  if (typeof count === 'number') return figure(count, language);
  const { min, max } = (count ?? {}) as { min?: number; max?: number };
  return `${figure(min ?? 0, language)} – ${max === undefined || max === Infinity ? '?' : figure(max, language)}`;
}
