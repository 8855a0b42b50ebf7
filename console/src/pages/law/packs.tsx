import { App, Button } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct, useGet } from '../../api/use.ts';
import { denseTime } from '../../i18n/format.ts';
import { useWords } from '../../i18n/language.tsx';
import { Facts, Page, Panel } from '../../parts/page/page.tsx';
import { Refusal, StateBlock } from '../../parts/state/state-block.tsx';
import { Fold } from '../../parts/verdict/fold.tsx';
import { To } from '../../place.tsx';
import { useSession } from '../../session/session.tsx';
import styles from './law.module.css';
import { ProposePack } from './propose-pack.tsx';
import { Signers } from './signers.tsx';
import { PACKS } from './pack-words.ts';
import { LAW } from './words.ts';

type Pack = Shape<'LawPack'>;

/** The packs judged with, those proposed, and whose signature is believed. */
export function PacksPage(): ReactNode {
  const [t, p] = [useWords(LAW), useWords(PACKS)];
  const { may } = useSession();
  const packs = useGet('/api/law/packs');
  const signers = useGet('/api/law/signers');
  const [proposing, setProposing] = useState(false);
  const proposes = may('law.propose') && may('file.create');
  return (
    <Page
      title={p.packs.title}
      state={proposes ? p.packs.question : p.packs.readOnly}
      action={
        proposes ? (
          <Button type="primary" onClick={() => setProposing(true)}>
            {p.packs.propose}
          </Button>
        ) : null
      }
      more={<To to="law">{t.all}</To>}
    >
      <StateBlock query={packs} what={p.packs.title} loading={p.packs.loading}>
        {({ items }) =>
          items.map((pack) => (
            <PackPanel
              key={pack.id}
              pack={pack}
              signer={signers.data?.items.find(({ id }) => id === pack.signer)?.name ?? pack.signer}
            />
          ))
        }
      </StateBlock>
      <Panel title={p.signers.title}>
        <Signers query={signers} />
      </Panel>
      {proposing ? <ProposePack onClose={() => setProposing(false)} /> : null}
    </Page>
  );
}

function PackPanel({ pack, signer }: { readonly pack: Pack; readonly signer: string }): ReactNode {
  const p = useWords(PACKS);
  const { packId, packVersion, state, hash, proposedAt, activatedAt, changes } = pack;
  return (
    <Panel
      title={
        <>
          {packId} {packVersion} <span className={styles['tag']}>{p.packs.states[state]}</span>
        </>
      }
    >
      <Facts
        of={[
          [p.packs.signer, signer === '' ? p.packs.shipped : signer],
          [p.packs.hash, <code key="hash">{hash}</code>],
          ...(proposedAt === null ? [] : ([[p.packs.proposed, denseTime(proposedAt)]] as const)),
          ...(activatedAt === null ? [] : ([[p.packs.activated, denseTime(activatedAt)]] as const)),
        ]}
      />
      {changes === null ? null : <Changes changes={changes} open={state === 'proposed'} />}
      {state === 'proposed' ? <Decide pack={pack} /> : null}
    </Panel>
  );
}

function Changes({
  changes,
  open,
}: {
  readonly changes: NonNullable<Pack['changes']>;
  readonly open: boolean;
}): ReactNode {
  const [t, p] = [useWords(LAW), useWords(PACKS)];
  const { added, removed, changed, instruments, years } = changes;
  const lists = [
    [p.packs.added, added],
    [p.packs.removed, removed],
    [p.packs.changed, changed],
    [p.packs.textsAdded, instruments.added],
    [p.packs.textsRemoved, instruments.removed],
    [p.packs.years, years.map(String)],
  ] as const;
  return (
    <Fold title={p.packs.changes(added.length, removed.length, changed.length)} open={open}>
      <Facts
        of={lists
          .filter(([, list]) => list.length > 0)
          .map(([term, list]) => [`${term} ${list.length}`, list.join(t.list)])}
      />
    </Fold>
  );
}

/** The second of two persons decides; who proposed it waits. */
function Decide({ pack }: { readonly pack: Pack }): ReactNode {
  const p = useWords(PACKS);
  const { message } = App.useApp();
  const { may, session } = useSession();
  const decide = useAct((path: 'confirm' | 'decline') => {
    const params = { path: { id: pack.id }, header: ifMatch(pack.version) };
    return answered(
      path === 'confirm'
        ? api.POST('/api/law/packs/{id}/confirm', { params })
        : api.POST('/api/law/packs/{id}/decline', { params }),
    );
  });
  if (!may('law.confirm')) return <p className={styles['quiet']}>{p.packs.waits}</p>;
  if (pack.proposedBy === session.person.id) return <p className={styles['quiet']}>{p.packs.own}</p>;
  const act = (path: 'confirm' | 'decline'): void =>
    decide.mutate(path, { onSuccess: () => void message.success(p.packs.done[path]) });
  return (
    <>
      <div className={styles['tools']}>
        <Button type="primary" loading={decide.isPending} onClick={() => act('confirm')}>
          {p.packs.confirm}
        </Button>
        <Button disabled={decide.isPending} onClick={() => act('decline')}>
          {p.packs.decline}
        </Button>
      </div>
      <Refusal error={decide.error} />
    </>
  );
}
