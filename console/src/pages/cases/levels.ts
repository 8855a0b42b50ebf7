import type { OutcomeKind } from '../../parts/outcome/outcome.tsx';

export type Level = 'none' | 'serious' | 'especially' | 'undetermined';

/** A threshold reached is a number for a person to weigh, so it is never shown as a breach. */
const KINDS: Readonly<Record<Level, OutcomeKind>> = {
  none: 'none',
  serious: 'suspect',
  especially: 'suspect',
  undetermined: 'unknown',
};

export const levelOf = (level: string): Level => (level in KINDS ? (level as Level) : 'undetermined');
export const kindOfLevel = (level: string): OutcomeKind => KINDS[levelOf(level)];
