import { Button } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client.ts';
import type { Shape } from '../../api/shapes.ts';
import { useGet } from '../../api/use.ts';
import { denseTime, full, longTime } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { letters } from '../../keyboard/keys.ts';
import { ClockOf, StripOf } from '../../parts/clock/clock-of.tsx';
import { Facts, Page, Panel } from '../../parts/page/page.tsx';
import { Masked } from '../../parts/reveal/masked.tsx';
import { Reveal } from '../../parts/reveal/reveal.tsx';
import { StateBlock } from '../../parts/state/state-block.tsx';
import { To } from '../../place.tsx';
import { useSession } from '../../session/session.tsx';
import { ActDialog } from './act-dialog.tsx';
import type { DeskAct } from './act-dialog.tsx';
import styles from './requests.module.css';
import { REQUESTS } from './words.ts';

type Detail = Shape<'RequestDetail'>;

/** The desk's own acts; the rest are the person's. */
const DESK: readonly DeskAct[] = [
  'accept',
  'answer',
  'uphold',
  'close',
  'ask-completion',
  'extend',
  'refuse',
  'overturn',
];

/** One request: how far it is, by when, every day of the way, what was filed, what happened. */
export function RequestPage({ id }: { readonly id: string }): ReactNode {
  const t = useWords(REQUESTS);
  const { language } = useLanguage();
  const { may } = useSession();
  const request = useGet('/api/requests/{id}', { path: { id } });
  const [act, setAct] = useState<DeskAct | null>(null);
  const { data } = request;
  const acts =
    data === undefined
      ? []
      : DESK.filter(
          (one) =>
            data.may.includes(one) &&
            may(one === 'uphold' || one === 'overturn' ? 'request.decide-appeal' : 'request.handle'),
        );
  const [first, ...others] = acts;
  const open = (one: DeskAct) => () => {
    if (acts.includes(one)) setAct(one);
  };
  return (
    <div onKeyDown={letters({ a: open('accept'), b: open('ask-completion'), d: open('answer') })}>
      <Page
        title={data === undefined ? t.title : `${data.number} ${data.title[language]}`}
        state={
          data === undefined ? null : (
            <span className={styles['standing']}>
              <span>{t.states[data.state]}</span>
              <span>{t.one.filed(longTime(data.createdAt, language))}</span>
              <ClockOf clock={data.clock} large />
            </span>
          )
        }
        action={
          first === undefined ? null : (
            <Button type="primary" onClick={() => setAct(first)}>
              {t.acts[first]}
            </Button>
          )
        }
        more={others.map((one) => (
          <Button key={one} onClick={() => setAct(one)}>
            {t.acts[one]}
          </Button>
        ))}
      >
        <StateBlock query={request} what={t.one.what} loading={t.one.loading} denied={t.denied} lines={10}>
          {(detail) => (
            <div className={styles['columns']}>
              <div className={styles['main']}>
                <Period detail={detail} />
                <Material detail={detail} />
              </div>
              <Log detail={detail} />
            </div>
          )}
        </StateBlock>
        {data === undefined || act === null ? null : (
          <ActDialog act={act} request={data} onClose={() => setAct(null)} />
        )}
      </Page>
    </div>
  );
}

function Period({ detail: { clock } }: { readonly detail: Detail }): ReactNode {
  const t = useWords(REQUESTS);
  const { language } = useLanguage();
  const computed = clock.computed.map((text) => text[language]).join(language === 'zh' ? '；' : '; ');
  return (
    <Panel title={t.one.clock}>
      <StripOf clock={clock} />
      <Facts
        of={[
          [
            t.one.rule,
            <>
              <To to={`law/${clock.rule}`}>{clock.rule}</To> {clock.title[language]} {clock.cites.join('；')}
            </>,
          ],
          [t.one.starts, longTime(clock.startsAt, language)],
          [
            t.one.computed,
            clock.promise ? t.one.promise : `${computed}${clock.state === 'paused' ? '' : ` ${t.one.noPause}`}`,
          ],
        ]}
      />
    </Panel>
  );
}

function Material({ detail }: { readonly detail: Detail }): ReactNode {
  const t = useWords(REQUESTS);
  const { may } = useSession();
  const { id, number, filing, onBehalf, identity, basis } = detail;
  const types = { name: 'NAME', contact: 'PHONE', account: 'CREDENTIAL', text: 'NAME' } as const;
  return (
    <Panel
      title={t.one.material}
      aside={
        may('request.reveal') ? (
          <Reveal
            what={t.one.materialWhat}
            ticket={number}
            ask={async ({ purpose, told }) => {
              const clear = await answered(
                api.POST('/api/requests/{id}/reveal', { params: { path: { id } }, body: { purpose, note: told } }),
              );
              const { entry, ...fields } = clear;
              return {
                entry,
                values: new Map(Object.entries(fields).map(([key, value]) => [`${id}.${key}`, value])),
              };
            }}
          />
        ) : null
      }
    >
      <Facts
        of={[
          ...(['name', 'contact', 'account', 'text'] as const).map(
            (field) =>
              [
                t.one.fields[field],
                filing[field] === '' ? (
                  '—'
                ) : (
                  <Masked id={`${id}.${field}`} value={filing[field]} type={types[field]} label={t.one.fields[field]} />
                ),
              ] as const,
          ),
          [t.one.onBehalf, (t.onBehalf as Readonly<Record<string, string>>)[onBehalf] ?? onBehalf],
          [t.one.identity, t.identities[identity]],
          [t.one.basis, basis],
        ]}
      />
    </Panel>
  );
}

function Log({ detail }: { readonly detail: Detail }): ReactNode {
  const t = useWords(REQUESTS);
  const { language } = useLanguage();
  return (
    <Panel title={t.one.log}>
      <ol className={styles['log']}>
        {detail.acts.map(({ id, at, act, actor, actorName, ground, text, entry }) => (
          <li key={id}>
            <span className={styles['when']}>{denseTime(at)}</span>
            <span>
              <strong>{(t.acts as Readonly<Record<string, string>>)[act] ?? act}</strong>{' '}
              {actorName ?? (t.actors as Readonly<Record<string, string>>)[actor] ?? actor} {ground ?? ''}
            </span>
            {text === null || text === '' ? null : <p className={styles['said']}>{text}</p>}
            {entry === null ? null : (
              <To to={`ledger/${entry}`} className={styles['entry']}>
                {t.one.entry(full(entry, language))}
              </To>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
