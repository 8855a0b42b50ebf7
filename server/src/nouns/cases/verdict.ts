import { judge } from '@pingzhang/engine/judge';
import { verdictView } from '../judge/shapes.ts';
import type { VerdictView } from '../judge/shapes.ts';
import type { TenantLaw } from '../law/shelf.ts';
import type { CountSaid, StepKey, Unit } from './result.ts';
import { stepsOf } from './result.ts';

const PER_UNIT = { row: 'rows', person: 'people', group: 'groups' } as const;

/**
 * The counts under the law of the day. Who did what, for what gain and in what office is not in the data: what `known`
 * does not say comes back as questions. With `without`, steps are left out: what they took off is counted as the
 * mildest category, since nobody knows what those rows would have carried.
 */
export function countVerdict(
  said: CountSaid,
  asked: {
    readonly unit: Unit;
    readonly known: Readonly<Record<string, unknown>>;
    readonly date: string;
    readonly without?: readonly StepKey[];
  },
  { packs }: TenantLaw,
): { verdict: VerdictView; effective: number; level: string } {
  const { unit, known, date, without = [] } = asked;
  const { steps, effective } = stepsOf(said, unit);
  const back = steps.filter(({ key }) => without.includes(key)).reduce((sum, { count }) => sum + count, 0);
  const records = said.categories
    .map((category) => ({
      category: category.code,
      raw: category[PER_UNIT[unit]] + (category.code === 'other' ? back : 0),
    }))
    .filter(({ raw }) => raw > 0);
  const facts = { records, ...known };
  const verdict = judge({ kind: 'crime', date, facts }, { packs, explain: true });
  return { verdict: verdictView(verdict, facts), effective: effective + back, level: String(verdict['level']) };
}
