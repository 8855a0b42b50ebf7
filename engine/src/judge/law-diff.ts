import type { Bilingual, Instrument } from '../model/index.ts';
import type { Law, ReadyRule } from './law.ts';

/** What changed in the law between two days, each list in the order of ids. */
export interface LawDiff {
  readonly from: string;
  readonly to: string;
  readonly instruments: { readonly began: readonly InstrumentLine[]; readonly ended: readonly InstrumentLine[] };
  readonly rules: {
    readonly began: readonly RuleLine[];
    readonly ended: readonly RuleLine[];
    /** The same rule on both days, under other articles. */
    readonly moved: readonly RuleLine[];
  };
}

export interface InstrumentLine {
  readonly id: string;
  readonly title: Bilingual;
  readonly number: string;
}

export interface RuleLine {
  readonly rule: string;
  readonly title: Bilingual;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export function lawDiff(law: Law, from: string, to: string): LawDiff {
  const instruments = [...law.instruments.values()];
  const line = (ready: ReadyRule): RuleLine => ({
    rule: ready.id,
    title: ready.rule.title,
    before: inForce(ready, from) ? law.citesOf(ready, from) : [],
    after: inForce(ready, to) ? law.citesOf(ready, to) : [],
  });
  const rules = law.rules.filter(({ decides }) => decides);
  const differ = ({ before, after }: RuleLine) => before.join() !== after.join();
  return {
    from,
    to,
    instruments: {
      began: instruments.filter((one) => !inLife(one, from) && inLife(one, to)).map(named),
      ended: instruments.filter((one) => inLife(one, from) && !inLife(one, to)).map(named),
    },
    rules: {
      began: rules.filter((ready) => !inForce(ready, from) && inForce(ready, to)).map(line),
      ended: rules.filter((ready) => inForce(ready, from) && !inForce(ready, to)).map(line),
      moved: rules
        .filter((ready) => inForce(ready, from) && inForce(ready, to))
        .map(line)
        .filter(differ),
    },
  };
}

const named = ({ id, title, number }: Instrument): InstrumentLine => ({ id, title, number });

const inForce = ({ from, to }: ReadyRule, day: string): boolean => from <= day && day <= to;

function inLife({ effective: { from, to } }: Instrument, day: string): boolean {
  return from !== null && from <= day && (!to || day <= to);
}
