import { App, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct } from '../../api/use.ts';
import { COMMON } from '../../i18n/common.ts';
import { denseTime } from '../../i18n/format.ts';
import { useWords } from '../../i18n/language.tsx';
import { Facts } from '../../parts/page/page.tsx';
import { Refusal } from '../../parts/state/state-block.tsx';
import { useSession } from '../../session/session.tsx';
import { ShownOnce } from './once.tsx';
import { isLocked } from './people.tsx';
import { RoleChoice, excluded } from './role-choice.tsx';
import styles from './settings.module.css';
import { SETTINGS } from './words.ts';

type Person = Shape<'Person'>;
type Deed = 'grant' | 'unlock' | 'reset' | 'disable' | 'enable';

/** One account: its roles, and unlock, reset, disable. Nobody changes their own. */
export function PersonDialog({
  person,
  onClose,
}: {
  readonly person: Person;
  readonly onClose: () => void;
}): ReactNode {
  const [t, common] = [useWords(SETTINGS), useWords(COMMON)];
  const { message } = App.useApp();
  const { may, session } = useSession();
  const [roles, setRoles] = useState(person.roles);
  const [typed, setTyped] = useState('');
  const [asking, setAsking] = useState<'reset' | 'disable' | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const path = { id: person.id };
  const params = { path, header: ifMatch(person.version) };
  const act = useAct(async (deed: Deed) => {
    if (deed === 'grant') await answered(api.PUT('/api/people/{id}/roles', { params, body: { roles: [...roles] } }));
    else if (deed === 'unlock') await answered(api.POST('/api/people/{id}/unlock', { params: { path } }));
    else if (deed === 'reset') {
      const { oneTimePassword } = await answered(api.POST('/api/people/{id}/reset', { params: { path } }));
      setSecret(oneTimePassword);
    } else {
      const state = deed === 'disable' ? ('disabled' as const) : ('active' as const);
      await answered(api.PATCH('/api/people/{id}', { params, body: { state } }));
    }
  });
  const does = (deed: Deed): void =>
    act.mutate(deed, {
      onSuccess: () => {
        void message.success(t.people.done[deed]);
        setAsking(null);
        setTyped('');
      },
    });
  if (secret !== null)
    return (
      <ShownOnce
        title={t.people.password}
        text={t.people.passwordText(person.account)}
        secret={secret}
        onClose={onClose}
      />
    );
  const own = person.id === session.person.id;
  const changed = roles.length !== person.roles.length || roles.some((role) => !person.roles.includes(role));
  return (
    <Modal open title={`${person.name} ${person.account}`} footer={null} onCancel={onClose}>
      <div className={styles['stack']}>
        <Facts
          of={[
            [t.people.standing, t.people.state[person.state]],
            ...(isLocked(person) ? ([[t.people.locked, t.people.until(denseTime(person.lockedUntil!))]] as const) : []),
            [t.people.totp, person.totp ? t.people.on : t.people.off],
            [t.people.made, denseTime(person.createdAt)],
          ]}
        />
        {own ? <p className={styles['quiet']}>{t.people.own}</p> : null}
        <section className={styles['roleset']}>
          <h3>{t.people.roles}</h3>
          <RoleChoice value={roles} onChange={setRoles} disabled={own || !may('person.grant')} />
          {own || !may('person.grant') ? null : (
            <>
              <Button
                type="primary"
                disabled={!changed || excluded(roles) !== null}
                loading={act.isPending && act.variables === 'grant'}
                onClick={() => does('grant')}
              >
                {t.people.grant}
              </Button>
              <p className={styles['quiet']}>{t.people.grantText}</p>
            </>
          )}
        </section>
        {own ? null : (
          <div className={styles['tools']}>
            {may('person.unlock') && isLocked(person) ? (
              <Button onClick={() => does('unlock')}>{t.people.unlock}</Button>
            ) : null}
            {may('person.reset') && !person.oidc ? (
              <Button onClick={() => setAsking('reset')}>{t.people.reset}</Button>
            ) : null}
            {may('person.change') && person.state === 'active' ? (
              <Button danger onClick={() => setAsking('disable')}>
                {t.people.disable}
              </Button>
            ) : null}
            {may('person.change') && person.state === 'disabled' ? (
              <Button onClick={() => does('enable')}>{t.people.enable}</Button>
            ) : null}
          </div>
        )}
        {asking === null ? null : (
          <section className={styles['danger']}>
            <p>{t.people.consequence[asking]}</p>
            <label>
              {t.people.typeAccount(person.account)}
              <Input value={typed} autoComplete="off" onChange={({ target }) => setTyped(target.value)} />
            </label>
            <div className={styles['tools']}>
              <Button danger disabled={typed !== person.account} loading={act.isPending} onClick={() => does(asking)}>
                {t.people[asking]}
              </Button>
              <Button onClick={() => setAsking(null)}>{common.cancel}</Button>
            </div>
          </section>
        )}
        <Refusal error={act.error} />
      </div>
    </Modal>
  );
}
