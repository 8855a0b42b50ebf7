import type { Verdict } from '@pingzhang/engine/model';
import { longDay } from '../../i18n/format.ts';
import type { Language } from '../../i18n/words.ts';
import { sortRules } from './rules-of.ts';
import { VERDICT } from './words.ts';

/** A verdict as text to paste into a letter: what holds, by which articles, what is missing, by which pack. */
export function plainVerdict(verdict: Verdict, language: Language): string {
  const t = VERDICT[language];
  const { deciding } = sortRules(verdict);
  const colon = language === 'zh' ? '：' : ': ';
  const lines = deciding.map(({ rule, title, cites }) => `${rule} ${title[language]}${colon}${cites.join('；')}`);
  const { questions, packs, date } = verdict;
  return [
    t.byLawOf(longDay(date, language)),
    ...(lines.length > 0 ? lines : [verdict.noRuleInForce === true ? t.noRule : t.nothing]),
    ...(questions.length > 0
      ? [t.missing, ...questions.map(({ question }, at) => `${at + 1}. ${question[language]}`)]
      : []),
    ...packs.map(({ version, hash }) => `${t.pack(version)} ${hash}`),
  ].join('\n');
}
