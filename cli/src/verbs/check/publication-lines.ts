import type { Language } from '@pingzhang/engine/model';
import { publicationMessages } from './publication-messages.ts';
import type { PublicationVerdict } from './verdict.ts';

/** One thing said of a publication; `grave` marks what is broken. */
export interface PublicationLine {
  readonly label: string;
  readonly text: string;
  readonly grave: boolean;
}

/** At most so many open questions: the most decisive come first. */
const QUESTIONS = 3;

/** The verdict as lines, for a terminal and a page alike. */
export function publicationLines(verdict: PublicationVerdict, language: Language): readonly PublicationLine[] {
  const say = publicationMessages(language);
  const line = (label: string, text: string, grave = false): PublicationLine => ({ label, text, grave });
  const { violations, cites, remedies, questions, crimeLevel } = verdict;
  const broken = violations.map(({ rule, title, cites: of }) =>
    line(say.violates, `${title[language]} (${[rule, ...of].join(language === 'zh' ? '，' : ', ')})`, true),
  );
  const applied = cites.length > 0 ? [line(say.check, cites.join(language === 'zh' ? '、' : ', '))] : [];
  const todo = [...new Set(remedies.map(({ remedy }) => remedy[language]))].map((text) => line(say.todo, text));
  const open = questions.slice(0, QUESTIONS).map(({ question }) => line(say.ask, question[language]));
  const nothing = violations.length + verdict.findings.length === 0 ? [line('', say.clean)] : [];
  return [...nothing, ...broken, ...applied, ...todo, line('', say.level(crimeLevel)), ...open];
}
