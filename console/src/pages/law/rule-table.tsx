import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import type { Column } from '../../parts/record-table/record-table.tsx';
import { To, usePlace } from '../../place.tsx';
import { Standing } from './standing.tsx';
import { LAW, labelOf } from './words.ts';

type Rule = Shape<'RuleLine'>;

interface Props {
  readonly caption: string;
  readonly rules: readonly Rule[];
  readonly short: (instrument: string) => string;
}

/** Rules of a day, each with where it is written; the articles in full where they fit. */
export function RuleTable({ caption, rules, short }: Props): ReactNode {
  const t = useWords(LAW);
  const { language } = useLanguage();
  const place = usePlace();
  const at = place.query['at'];
  const columns: readonly Column<Rule>[] = [
    {
      key: 'rule',
      title: t.columns.rule,
      cell: ({ id, title }) => (
        <To to={`law/${id}`} query={{ at }}>
          <span title={`${id} ${title[language]}`}>
            {id} {title[language]}
          </span>
        </To>
      ),
    },
    {
      key: 'does',
      title: t.columns.does,
      width: '88px',
      wideOnly: true,
      cell: ({ outcome }) => labelOf(t.does, outcome),
    },
    {
      key: 'cites',
      title: t.columns.cites,
      width: '28%',
      cell: ({ cites, under }) => {
        const text = cites.length > 0 ? cites.join('；') : under.map(short).join('；');
        return <span title={text}>{text}</span>;
      },
    },
    {
      key: 'standing',
      title: t.columns.standing,
      width: '100px',
      wideOnly: true,
      cell: ({ standing }) => <Standing of={standing} />,
    },
    {
      key: 'from',
      title: t.columns.from,
      width: '100px',
      wideOnly: true,
      cell: ({ effective }) => effective.from ?? '—',
    },
  ];
  return (
    <RecordTable
      caption={caption}
      columns={columns}
      rows={rules}
      keyOf={({ id }) => id}
      onOpen={({ id }) => place.go(`law/${id}`, { at })}
    />
  );
}
