import { countRecords } from '../crime/count.ts';
import { Judgment } from '../judgment.ts';
import type { Kind } from '../kind.ts';
import { sortRules } from '../sorted.ts';
import { hitsOf, levelOf } from './crime.ts';

/** Publication on a notice board or a site. Publishing is providing (法释〔2017〕10号 art. 3), so the thresholds are read too. */
export const publish: Kind = {
  conclude(_sorted, { law, date, facts }) {
    const { records, fields } = facts;
    if (typeof records !== 'number' || !Array.isArray(fields)) return { crimeLevel: 'undetermined' };
    const rows = [{ raw: facts['deidentified'] === true ? 0 : records, rowFields: fields }];
    const published = {
      acts: ['publish'],
      obtains: false,
      disposes: true,
      records: rows,
      counted: countRecords(rows, true, law.fields),
      // A body that publishes by mistake gains nothing; these are for the crime rules alone and asked nowhere.
      illegalGain: 0,
      prior: false,
      dutyHolder: false,
      purpose: null,
      usedForCrime: false,
    };
    const judgment = new Judgment(law, { kind: 'crime', date }, published);
    const sorted = sortRules(judgment);
    const level = levelOf(sorted);
    return { crimeLevel: level === 'none' ? 'none_by_count' : level, crimeHits: hitsOf(sorted) };
  },
};
