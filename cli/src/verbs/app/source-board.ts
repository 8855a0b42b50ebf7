import { board } from '@pingzhang/engine/judge';
import type { Board, BoardInput, BehaviourRow } from '@pingzhang/engine/judge';

/**
 * The board of a source folder. What stands in source need not go into what users get, and what users get need not stand
 * there: a violation that would not hold without what the source shows is suspected, and its question stays.
 */
export function boardOfSource(whole: BoardInput, withoutSource: BoardInput): Board {
  const { rows, verdict } = board(whole);
  const known = new Map(board(withoutSource).rows.map((row) => [row.rule, row]));
  return {
    rows: rows.map((row): BehaviourRow => {
      if (row.outcome !== '违反' || known.get(row.rule)?.outcome === '违反') return row;
      const behaviour = whole.behaviours.find(({ rule }) => rule === row.rule)!;
      const { question, who, proof } = behaviour;
      return { ...row, outcome: '疑似', question: { question, who, proof } };
    }),
    verdict,
  };
}
