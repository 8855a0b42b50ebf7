import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { useGet } from '../../api/use.ts';
import { useWords } from '../../i18n/language.tsx';
import { TERMS } from '../../i18n/terms.ts';
import { Panel } from '../../parts/page/page.tsx';
import { usePhone } from '../../parts/page/width.ts';
import { StateBlock } from '../../parts/state/state-block.tsx';
import { ACTIONS, actionName } from './action-words.ts';
import styles from './settings.module.css';
import { SETTINGS } from './words.ts';

type Role = Shape<'Role'>;
type Action = Shape<'PolicyAction'>;

/** Who may do what: the very table the server opens its doors by. */
export function Roles(): ReactNode {
  const t = useWords(SETTINGS);
  const table = useGet('/api/roles');
  const phone = usePhone();
  return (
    <Panel title={t.roles.title}>
      <p className={styles['text']}>{t.roles.text}</p>
      <p className={styles['quiet']}>{t.roles.legend}</p>
      <StateBlock query={table} what={t.sections.roles} loading={t.loading} lines={16}>
        {({ actions }) => (phone ? <Cards actions={actions} /> : <Grid actions={actions} />)}
      </StateBlock>
    </Panel>
  );
}

function objectsOf(actions: readonly Action[]): readonly (readonly [string, readonly Action[]])[] {
  const objects = new Map<string, Action[]>();
  for (const one of actions) {
    const object = one.action.split('.', 1)[0]!;
    objects.set(object, [...(objects.get(object) ?? []), one]);
  }
  return [...objects];
}

function Grid({ actions }: { readonly actions: readonly Action[] }): ReactNode {
  const [t, terms, names] = [useWords(SETTINGS), useWords(TERMS), useWords(ACTIONS)];
  const roles = Object.keys(terms.role) as Role[];
  return (
    <div className={styles['scroll']}>
      <table className={styles['grid']}>
        <caption className="pz-hidden">{t.roles.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t.roles.action}</th>
            {roles.map((role) => (
              <th key={role} scope="col">
                {terms.role[role]}
              </th>
            ))}
          </tr>
        </thead>
        {objectsOf(actions).map(([object, own]) => (
          <tbody key={object}>
            <tr>
              <th scope="rowgroup" colSpan={roles.length + 1} className={styles['object']}>
                {(names.objects as Readonly<Record<string, string>>)[object] ?? object}
              </th>
            </tr>
            {own.map((one) => (
              <tr key={one.action}>
                <th scope="row" title={one.action}>
                  {actionName(one.action, names)}
                </th>
                {roles.map((role) => (
                  <td key={role}>
                    <Cell action={one} role={role} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Cell({ action: { all, own }, role }: { readonly action: Action; readonly role: Role }): ReactNode {
  const t = useWords(SETTINGS);
  const reach = all.includes(role) ? 'all' : own.includes(role) ? 'own' : null;
  if (reach === null) return <span className="pz-hidden">{t.roles.never}</span>;
  return (
    <>
      <span aria-hidden="true">{reach === 'all' ? '●' : '◐'}</span>
      <span className="pz-hidden">{t.roles[reach]}</span>
    </>
  );
}

/** On a phone: a role, and what it may. */
function Cards({ actions }: { readonly actions: readonly Action[] }): ReactNode {
  const [t, terms, names] = [useWords(SETTINGS), useWords(TERMS), useWords(ACTIONS)];
  return (Object.keys(terms.role) as Role[]).map((role) => (
    <section key={role} className={styles['card']}>
      <h3>{terms.role[role]}</h3>
      {objectsOf(actions).map(([object, some]) => {
        const may = some.filter(({ all, own }) => all.includes(role) || own.includes(role));
        if (may.length === 0) return null;
        return (
          <p key={object}>
            <span className={styles['quiet']}>
              {(names.objects as Readonly<Record<string, string>>)[object] ?? object}
            </span>{' '}
            {may
              .map(({ action, all }) => `${actionName(action, names)}${all.includes(role) ? '' : t.roles.ownMark}`)
              .join(t.list)}
          </p>
        );
      })}
    </section>
  ));
}
