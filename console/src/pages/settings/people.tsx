import { Button } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { usePages } from '../../api/use.ts';
import { denseTime } from '../../i18n/format.ts';
import { useWords } from '../../i18n/language.tsx';
import { TERMS } from '../../i18n/terms.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import type { Column } from '../../parts/record-table/record-table.tsx';
import { StateBlock } from '../../parts/state/state-block.tsx';
import { useSession } from '../../session/session.tsx';
import { AddPerson } from './add-person.tsx';
import { PersonDialog } from './person-dialog.tsx';
import styles from './settings.module.css';
import { SETTINGS } from './words.ts';

type Person = Shape<'Person'>;

export const isLocked = ({ lockedUntil }: Person): boolean =>
  lockedUntil !== null && lockedUntil > new Date().toISOString();

/** Who may sign in; a row opens what may be done with the account. */
export function People(): ReactNode {
  const [t, terms] = [useWords(SETTINGS), useWords(TERMS)];
  const { may } = useSession();
  const people = usePages('/api/people');
  const [adding, setAdding] = useState(false);
  const [openId, setOpenId] = useState<string | null>(null);
  const opened = people.items.find(({ id }) => id === openId);
  const standing = (person: Person): string =>
    [
      t.people.state[person.state],
      isLocked(person) ? t.people.locked : '',
      person.mustChangePassword ? t.people.mustChange : '',
    ]
      .filter(Boolean)
      .join(t.comma);
  const columns: readonly Column<Person>[] = [
    {
      key: 'name',
      title: t.people.name,
      cell: (person) => (
        <button type="button" className={`pz-plain ${styles['link']}`} onClick={() => setOpenId(person.id)}>
          {person.name}
        </button>
      ),
    },
    { key: 'account', title: t.people.account, cell: ({ account }) => account },
    {
      key: 'roles',
      title: t.people.roles,
      width: '32%',
      cell: ({ roles }) => (roles.length === 0 ? t.people.noRole : roles.map((role) => terms.role[role]).join(t.list)),
    },
    { key: 'state', title: t.people.standing, width: '20%', cell: standing },
    {
      key: 'totp',
      title: t.people.totp,
      width: '90px',
      wideOnly: true,
      cell: ({ totp }) => (totp ? t.people.on : t.people.off),
    },
    {
      key: 'made',
      title: t.people.made,
      width: '150px',
      wideOnly: true,
      cell: ({ createdAt }) => denseTime(createdAt),
    },
  ];
  return (
    <>
      {may('person.create') ? (
        <div>
          <Button type="primary" onClick={() => setAdding(true)}>
            {t.people.add}
          </Button>
        </div>
      ) : null}
      <StateBlock query={people.query} what={t.sections.people} loading={t.loading}>
        {(rows) => (
          <RecordTable
            caption={t.sections.people}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            total={people.more ? -1 : rows.length}
            onEnd={people.readOn}
            onOpen={({ id }) => setOpenId(id)}
          />
        )}
      </StateBlock>
      {adding ? <AddPerson onClose={() => setAdding(false)} /> : null}
      {opened === undefined ? null : <PersonDialog key={opened.id} person={opened} onClose={() => setOpenId(null)} />}
    </>
  );
}
