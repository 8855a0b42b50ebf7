import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { Page } from '../../parts/page/page.tsx';
import { To, usePlace } from '../../place.tsx';
import { useSession } from '../../session/session.tsx';
import { Backups } from './backups.tsx';
import { Organisation } from './organisation.tsx';
import { People } from './people.tsx';
import { Roles } from './roles.tsx';
import { Self } from './self.tsx';
import styles from './settings.module.css';
import { System } from './system.tsx';
import { Tokens } from './tokens.tsx';
import { Webhooks } from './webhooks.tsx';
import { SETTINGS } from './words.ts';

/** Each section and the right that shows it; none: everybody. */
const SECTIONS = [
  ['people', 'person.read'],
  ['roles', null],
  ['tokens', 'token.read'],
  ['webhooks', 'webhook.read'],
  ['self', null],
  ['organisation', 'setting.read'],
  ['backups', 'backup.read'],
  ['system', null],
] as const;
type Section = (typeof SECTIONS)[number][0];

/** `settings/{section}`: people, roles, tokens, webhooks, oneself, the organisation, backups, the system. */
export default function SettingsPage(): ReactNode {
  const t = useWords(SETTINGS);
  const { may, session } = useSession();
  const [asked] = usePlace().rest;
  const shown = SECTIONS.filter(([, action]) => action === null || may(action)).map(([section]) => section);
  const first: Section = session.person.roles.includes('system-admin')
    ? 'system'
    : shown.includes('people')
      ? 'people'
      : 'self';
  const section = shown.find((name) => name === asked) ?? first;
  const views: Readonly<Record<Section, () => ReactNode>> = {
    people: () => <People />,
    roles: () => <Roles />,
    tokens: () => <Tokens />,
    webhooks: () => <Webhooks />,
    self: () => <Self />,
    organisation: () => <Organisation />,
    backups: () => <Backups />,
    system: () => <System />,
  };
  return (
    <Page title={`${t.title} · ${t.sections[section]}`} heading={t.title} state={t.states[section]}>
      <nav aria-label={t.title} className={`${styles['tabs']} pz-screen`}>
        {shown.map((name) => (
          <To key={name} to={`settings/${name}`} current={name === section} className={styles['tab']}>
            {t.sections[name]}
          </To>
        ))}
      </nav>
      {views[section]()}
    </Page>
  );
}
