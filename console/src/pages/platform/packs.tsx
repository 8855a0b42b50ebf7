import { App, Button, Modal } from 'antd';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct, useGet } from '../../api/use.ts';
import { COMMON } from '../../i18n/common.ts';
import { denseTime, full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Facts, Panel } from '../../parts/page/page.tsx';
import { Refusal, StateBlock } from '../../parts/state/state-block.tsx';
import { Fold } from '../../parts/verdict/fold.tsx';
import { useSession } from '../../session/session.tsx';
import { TERM_PACKS } from './pack-words.ts';
import styles from './platform.module.css';
import { Rescans } from './rescans.tsx';

type Pack = Shape<'TermPack'>;

/** The company's own words: proposed by one person, read and put in use by another; and what they change in stored items. */
export function Packs(): ReactNode {
  const t = useWords(TERM_PACKS);
  const { may } = useSession();
  const packs = useGet('/api/platform/packs');
  const [proposing, setProposing] = useState(false);
  return (
    <>
      <Panel
        title={t.what}
        aside={
          may('platform.propose-pack') ? (
            <Button type="primary" onClick={() => setProposing(true)}>
              {t.propose}
            </Button>
          ) : null
        }
      >
        <p className={styles['quiet']}>{t.question}</p>
        <StateBlock query={packs} what={t.what} loading={t.loading}>
          {({ judging, items }) => (
            <>
              <Facts of={[[t.judging, <code key="pack">{judging}</code>]]} />
              {items.length === 0 ? <p>{t.empty}</p> : null}
              <ul className={styles['cards']}>
                {items.map((pack) => (
                  <li key={pack.id}>
                    <Card pack={pack} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </StateBlock>
      </Panel>
      <Rescans />
      {proposing ? <Propose onClose={() => setProposing(false)} /> : null}
    </>
  );
}

function Card({ pack }: { readonly pack: Pack }): ReactNode {
  const t = useWords(TERM_PACKS);
  const { language } = useLanguage();
  const signers = useGet('/api/law/signers');
  const { packId, packVersion, state, terms, hash, proposedAt, activatedAt, endedAt } = pack;
  const signer = signers.data?.items.find(({ id }) => id === pack.signer)?.name ?? pack.signer;
  const when = (term: string, time: string | null) => (time === null ? [] : ([[term, denseTime(time)]] as const));
  return (
    <article className={styles['card']}>
      <h3>
        {packId} {packVersion} {t.states[state]}
      </h3>
      <span className={styles['quiet']}>{t.terms(full(terms, language))}</span>
      <Facts
        of={[
          [t.signer, signer],
          [t.hash, <code key="hash">{hash}</code>],
          ...when(t.proposedAt, proposedAt),
          ...when(t.activatedAt, activatedAt),
          ...when(t.endedAt, endedAt),
        ]}
      />
      <Fold title={t.text}>
        <Text id={pack.id} />
      </Fold>
      {state === 'proposed' || state === 'active' ? <Decide pack={pack} /> : null}
    </article>
  );
}

function Text({ id }: { readonly id: string }): ReactNode {
  const t = useWords(TERM_PACKS);
  const detail = useGet('/api/platform/packs/{id}', { path: { id } });
  return (
    <StateBlock query={detail} what={t.text} loading={t.loading} lines={4}>
      {({ text }) => (
        <pre className={styles['source']} tabIndex={0} aria-label={t.text}>
          {text}
        </pre>
      )}
    </StateBlock>
  );
}

function Decide({ pack }: { readonly pack: Pack }): ReactNode {
  const t = useWords(TERM_PACKS);
  const { message } = App.useApp();
  const { may, session } = useSession();
  const decide = useAct((path: 'activate' | 'deactivate') => {
    const params = { path: { id: pack.id }, header: ifMatch(pack.version) };
    return answered(
      path === 'activate'
        ? api.POST('/api/platform/packs/{id}/activate', { params })
        : api.POST('/api/platform/packs/{id}/deactivate', { params }),
    );
  });
  if (!may('platform.activate-pack')) return null;
  const act = (path: 'activate' | 'deactivate'): void =>
    decide.mutate(path, { onSuccess: () => void message.success(t.done[path]) });
  const proposed = pack.state === 'proposed';
  const own = proposed && pack.proposedBy === session.person.id;
  return (
    <>
      {own ? <p className={styles['quiet']}>{t.own}</p> : null}
      <div className={styles['buttons']}>
        {proposed && !own ? (
          <Button type="primary" loading={decide.isPending} onClick={() => act('activate')}>
            {t.activate}
          </Button>
        ) : null}
        <Button disabled={decide.isPending} onClick={() => act('deactivate')}>
          {proposed ? t.decline : t.remove}
        </Button>
      </div>
      <Refusal error={decide.error} />
    </>
  );
}

function Propose({ onClose }: { readonly onClose: () => void }): ReactNode {
  const [t, common] = [useWords(TERM_PACKS), useWords(COMMON)];
  const { message } = App.useApp();
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const id = useId();
  const propose = useAct(async (chosen: File) =>
    answered(api.POST('/api/platform/packs', { body: { text: await chosen.text() } })),
  );
  const submit = (): void => {
    setMissing(file === null);
    if (file === null) return;
    propose.mutate(file, {
      onSuccess: () => {
        void message.success(t.proposed);
        onClose();
      },
    });
  };
  return (
    <Modal
      open
      title={t.propose}
      okText={t.propose}
      cancelText={common.cancel}
      confirmLoading={propose.isPending}
      onOk={submit}
      onCancel={onClose}
    >
      <p>{t.proposeText}</p>
      <label htmlFor={id}>{t.file}</label>
      <div className={styles['buttons']}>
        <input
          id={id}
          type="file"
          aria-invalid={missing && file === null}
          aria-describedby={`${id}-missing`}
          onChange={({ target }) => setFile(target.files?.[0] ?? null)}
        />
      </div>
      <p id={`${id}-missing`} role="status">
        {missing && file === null ? t.needsFile : ''}
      </p>
      <Refusal error={propose.error} />
    </Modal>
  );
}
